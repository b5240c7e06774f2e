import { createHash } from 'node:crypto';
import { openBrowser } from '../support/browser';
import { authorizationAddress, codeIn, REDIRECT_URI, signIn } from '../support/linking';
import { useStandIn } from '../support/use-stand-in';

const stand = useStandIn({ redirectUris: [REDIRECT_URI], refreshTokenLifeMs: 1_000_000 });
const browserOf = () => openBrowser(stand.standIn.origin);

describe('signing in', () => {
  it('offers every listener by name and asks for no password', async () => {
    const page = await browserOf().open(authorizationAddress(stand.standIn));
    expect(page.status).toBe(200);
    expect(page.buttons).toEqual(['Robin Vale 120 playlists', 'Noa Lind no playlists yet']);
    expect(page.html).not.toMatch(/type="password"/);
  });

  it('says on every page that it is not Spotify', async () => {
    const browser = browserOf();
    const login = await browser.open(authorizationAddress(stand.standIn));
    const consent = await browser.follow(await browser.press('Robin'));
    const refused = await browser.open('/authorize');
    for (const page of [login, consent, refused]) expect(page.html).toContain('This is a stand-in, not Spotify.');
  });

  it('lets the listener change who they are before they agree', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    const again = await browser.follow(await browser.press('Not Robin Vale?'));
    expect(again.buttons).toContain('Noa Lind no playlists yet');
  });
});

describe('agreeing', () => {
  it('lists what the app asks for in plain words', async () => {
    const page = await signIn(browserOf(), authorizationAddress(stand.standIn));
    expect(page.html).toContain('<li>Access your private playlists.</li><li>Access your collaborative playlists.</li>');
    expect(page.buttons.slice(0, 2)).toEqual(['Accept', 'Cancel']);
  });

  it('gives a code and the state as it was sent', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    const back = await browser.press('Accept');
    const address = new URL(back.location ?? '');
    expect(back.status).toBe(303);
    expect(address.origin + address.pathname).toBe(REDIRECT_URI);
    expect([...address.searchParams.keys()]).toEqual(['code', 'state']);
    expect(address.searchParams.get('state')).toBe('st ate+/&=ü');
  });

  it('says access_denied and the state when the listener cancels', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn, { state: 'abc' }));
    const back = await browser.press('Cancel');
    expect(back.location).toBe(`${REDIRECT_URI}?error=access_denied&state=abc`);
  });

  it('leaves the state away when none was sent', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn, { state: null }));
    expect((await browser.press('Cancel')).location).toBe(`${REDIRECT_URI}?error=access_denied`);
  });

  it('sends a listener who has agreed before straight back', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    await browser.press('Accept');
    expect(codeIn(await browser.open(authorizationAddress(stand.standIn)))).not.toBe('');
  });

  it('asks them all the same with show_dialog', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    await browser.press('Accept');
    const page = await browser.open(authorizationAddress(stand.standIn, { show_dialog: 'true' }));
    expect(page.buttons).toContain('Accept');
  });

  it('asks again when the app wants more than before', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    await browser.press('Accept');
    const page = await browser.open(authorizationAddress(stand.standIn, { scope: 'user-top-read' }));
    expect(page.buttons).toContain('Accept');
  });

  it('asks again when the consent has run out', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    await browser.press('Accept');
    stand.pass(1_000_000);
    expect((await browser.open(authorizationAddress(stand.standIn))).buttons).toContain('Accept');
  });

  it('asks again when the link was withdrawn', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    await browser.press('Accept');
    stand.standIn.revokeLinks();
    expect((await browser.open(authorizationAddress(stand.standIn))).buttons).toContain('Accept');
  });
});

describe('a wrong request', () => {
  it.each([
    ['an unknown app', { client_id: 'somebody' }, 'INVALID_CLIENT: Invalid client'],
    ['no app', { client_id: null }, 'INVALID_CLIENT: Invalid client'],
    ['another address', { redirect_uri: 'https://evil.example/' }, 'INVALID_CLIENT: Invalid redirect URI'],
    ['a slash too many', { redirect_uri: `${REDIRECT_URI}/` }, 'INVALID_CLIENT: Invalid redirect URI'],
    ['other capitals', { redirect_uri: REDIRECT_URI.toUpperCase() }, 'INVALID_CLIENT: Invalid redirect URI'],
    ['no address', { redirect_uri: null }, 'INVALID_CLIENT: Invalid redirect URI'],
    ['an invented permission', { scope: 'playlist-read-private world-domination' }, 'Illegal scope'],
    ['a permission to change things', { scope: 'playlist-modify-private' }, 'Illegal scope'],
    ['the implicit grant', { response_type: 'token' }, 'response_type must be code'],
    [
      'plain PKCE',
      { code_challenge: 'a'.repeat(43), code_challenge_method: 'plain' },
      'code_challenge_method must be S256',
    ],
  ])('ends on a page, not in a redirect: %s', async (_what, changes, reason) => {
    const page = await browserOf().open(authorizationAddress(stand.standIn, changes));
    expect(page.status).toBe(400);
    expect(page.location).toBeNull();
    expect(page.html).toContain(`<code>${reason}</code>`);
  });

  it('refuses a parameter that comes twice', async () => {
    const address = `${authorizationAddress(stand.standIn)}&redirect_uri=https%3A%2F%2Fevil.example`;
    expect((await browserOf().open(address)).status).toBe(400);
  });
});

describe('forms', () => {
  it('refuses one that our page did not make', async () => {
    const browser = browserOf();
    await signIn(browser, authorizationAddress(stand.standIn));
    browser.tamper({ form_token: 'guessed' });
    const page = await browser.press('Accept');
    expect(page.status).toBe(403);
    expect(page.location).toBeNull();
  });

  it('refuses one that was made for another browser', async () => {
    const victim = browserOf();
    const attacker = browserOf();
    await signIn(victim, authorizationAddress(stand.standIn));
    const page = await signIn(attacker, authorizationAddress(stand.standIn));
    const stolen = /name="form_token" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
    victim.tamper({ form_token: stolen });
    expect((await victim.press('Accept')).status).toBe(403);
  });

  it('refuses a listener who does not exist', async () => {
    const browser = browserOf();
    await browser.open(authorizationAddress(stand.standIn));
    browser.tamper({ login: 'nobody' });
    expect((await browser.press('Robin')).status).toBe(400);
  });

  it('escapes what came in from outside', async () => {
    const page = await browserOf().open(authorizationAddress(stand.standIn, { state: '"><script>alert(1)</script>' }));
    expect(page.html).not.toContain('<script');
  });

  it('lets pages load nothing and be framed by nobody', async () => {
    const page = await signIn(browserOf(), authorizationAddress(stand.standIn));
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self' https://layla.amazon.com");
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  it('allows its own style and no other', async () => {
    const page = await browserOf().open(authorizationAddress(stand.standIn));
    const style = /<style>([^]*)<\/style>/.exec(page.html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  });

  it('keeps its cookie from scripts and from other sites forms', async () => {
    const page = await browserOf().open(authorizationAddress(stand.standIn));
    expect(page.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax$/);
  });
});
