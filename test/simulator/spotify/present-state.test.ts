// What the stand-in says of itself, for whoever shows it.
import type { Fault, PendingFault } from '../../../src/simulator/spotify/stand-in';
import { openBrowser } from './support/browser';
import { authorizationAddress, codeIn, exchange, refresh, REDIRECT_URI, signIn, token } from './support/linking';
import { useStandIn } from './support/use-stand-in';

const stand = useStandIn({ redirectUris: [REDIRECT_URI] });

describe('the linked listener', () => {
  const link = async (name: string) => {
    const browser = openBrowser(stand.standIn.origin);
    await signIn(browser, authorizationAddress(stand.standIn), name);
    return token(stand.standIn, exchange(codeIn(await browser.press('Accept'))));
  };

  it('is nobody at the start', () => expect(stand.standIn.linkedListener).toBeNull());

  it('is whose code was exchanged last', async () => {
    await link('Robin Vale');
    expect(stand.standIn.linkedListener).toBe('robin');
    await link('Noa Lind');
    expect(stand.standIn.linkedListener).toBe('noa');
  });

  it('is nobody while a code is not exchanged, or cannot be', async () => {
    const browser = openBrowser(stand.standIn.origin);
    await signIn(browser, authorizationAddress(stand.standIn));
    const code = codeIn(await browser.press('Accept'));
    expect(stand.standIn.linkedListener).toBeNull();
    await token(stand.standIn, { ...exchange(code), redirect_uri: 'https://layla.amazon.com/elsewhere' });
    expect(stand.standIn.linkedListener).toBeNull();
  });

  it('does not change when an older link renews its token', async () => {
    const { json } = await link('Robin Vale');
    await link('Noa Lind');
    expect((await token(stand.standIn, refresh(json.refresh_token))).status).toBe(200);
    expect(stand.standIn.linkedListener).toBe('noa');
  });

  it('is nobody after all links were revoked', async () => {
    await link('Robin Vale');
    stand.standIn.revokeLinks();
    expect(stand.standIn.linkedListener).toBeNull();
  });
});

it('tells its shape and its lateness', () => {
  expect([stand.standIn.shape, stand.standIn.delayMs]).toEqual(['new', 0]);
  stand.standIn.setShape('old');
  stand.standIn.setDelay(800);
  expect([stand.standIn.shape, stand.standIn.delayMs]).toEqual(['old', 800]);
});

describe('the faults that are still to come', () => {
  const serverError: Fault = { kind: 'status', status: 500, body: '' };
  const tooMany: Fault = { kind: 'status', status: 429, body: '', headers: { 'retry-after': '3' } };
  const pending = (): readonly PendingFault[] => stand.standIn.pendingFaults;

  it('are none at the start', () => expect(pending()).toEqual([]));

  it('are listed with where and how often, oldest first', () => {
    stand.standIn.injectFault(tooMany, { times: 'always', on: 'GET /me/playlists' });
    stand.standIn.injectFault(serverError, { times: 2 });
    expect(pending()).toEqual([
      { fault: tooMany, on: 'GET /me/playlists', left: 'always' },
      { fault: serverError, on: null, left: 2 },
    ]);
  });

  it('become fewer with each call that fails', async () => {
    stand.standIn.injectFault(serverError, { times: 2 });
    await stand.get('/me');
    expect(pending()).toEqual([{ fault: serverError, on: null, left: 1 }]);
    await stand.get('/me');
    expect(pending()).toEqual([]);
  });

  it('are none after they were cleared', () => {
    stand.standIn.injectFault(serverError, { times: 'always' });
    stand.standIn.clearFaults();
    expect(pending()).toEqual([]);
  });
});
