// No token ever reaches the page, whichever way it might take.
import type { RequestEnvelope } from 'ask-sdk-model';
import { asking, scriptedSkill, ssml } from '../../alexa/support/scripted-skill';
import { openPage } from './support/open-page';

/** Everything token-like that servers on this machine gave out while it watched. */
function watchTokens(): ReadonlySet<string> {
  const seen = new Set<string>();
  const real = globalThis.fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (...args) => {
    const answer = await real(...args);
    if ((answer.headers.get('content-type') ?? '').includes('json')) {
      const fields: unknown = await answer.clone().json();
      for (const [name, value] of Object.entries(fields as Record<string, unknown>)) {
        if (name.endsWith('token') && typeof value === 'string') seen.add(value);
      }
    }
    return answer;
  });
  return seen;
}

afterEach(() => jest.restoreAllMocks());

const findable = (text: string, secrets: Iterable<string>) => [...secrets].filter(secret => text.includes(secret));

test('a whole evening brings none to the page', async () => {
  const given = watchTokens();
  const page = await openPage({ environment: { LOG_LEVEL: 'debug' } });
  const tab = await page.tab();
  await page.command('link', { login: 'robin', accept: true });
  for (const sentence of ['open record keeper', 'list my playlists', 'next', "what's in road trip", 'help']) {
    await page.say(sentence);
  }
  await page.command('silence', {});
  await page.command('expire-tokens', {});
  await page.say('open record keeper');
  await page.command('link', { login: 'robin', accept: true });
  await page.say('ask record keeper to list my playlists');
  await page.command('revoke-links', {});
  await page.say('ask record keeper to list my playlists');
  await page.command('start-over', {});
  await page.command('link', { login: 'robin', accept: true });
  await page.say('open record keeper');
  const again = await page.tab();
  await tab.until(({ events, turns, state }) => {
    const over = events.some(({ name }) => name === 'cleared');
    return over && (turns().at(-1)?.turn ?? null) !== null && !state().thinking;
  });

  expect(given.size).toBe(6); // an access and a refresh token for each of three links
  const secret = page.world().standIn?.client.secret ?? '';
  expect(findable(tab.text() + again.text(), [...given, secret, 'simulated-api-access-token'])).toEqual([]);
  expect(tab.text()).toContain('"accessToken":"•••"');
});

describe('a skill that hands its token on', () => {
  const token = (envelope: RequestEnvelope) => envelope.context.System.user.accessToken ?? '';
  const telling = scriptedSkill(envelope =>
    asking(
      {
        outputSpeech: ssml(`It is ${token(envelope)}.`),
        card: { type: 'Simple', title: token(envelope), content: 'x' },
      },
      { [token(envelope)]: { nested: [token(envelope)] } },
    ),
  );

  test('does not get it onto the page: not in speech, card, attributes or their names', async () => {
    const page = await openPage({ skill: telling });
    const tab = await page.tab();
    await page.command('link', { login: 'robin', accept: true });
    await page.say('open record keeper');
    await tab.until(({ state }) => state().cards.length === 1);
    const spoken = token(telling.last);
    expect(spoken).not.toBe('');
    expect(tab.text()).not.toContain(spoken);
    expect(tab.turns()[0]?.turn?.spoken).toBe('It is •••.');
    expect(tab.state().cards[0]?.card).toMatchObject({ title: '•••' });
  });

  test('does not either with one that somebody typed into a request', async () => {
    const page = await openPage({ skill: telling });
    const tab = await page.tab();
    const user = { userId: 'x', accessToken: 'typed-by-hand-somewhere' };
    const request = {
      version: '1.0',
      context: { System: { user } },
      request: { type: 'LaunchRequest', locale: 'en-US' },
    };
    await page.command('send', { request: JSON.stringify(request) });
    await tab.untilAnswered(1);
    expect(tab.text()).not.toContain('typed-by-hand');
  });
});

test("the app's secret does not come back to the page, not even out of what the page sent", async () => {
  const page = await openPage({ skill: scriptedSkill() });
  const tab = await page.tab();
  const secret = page.world().standIn?.client.secret ?? '';
  await page.command('send', {
    request: JSON.stringify({ request: { type: 'LaunchRequest', note: `It is ${secret}` } }),
  });
  await tab.untilAnswered(1);
  expect(tab.text()).toContain('It is •••');
  expect(tab.text()).not.toContain(secret);
});

test('a skill that throws its token about is told of without it', async () => {
  const skill = scriptedSkill(envelope => {
    throw new Error(`no ${envelope.context.System.user.accessToken ?? ''}`);
  });
  const page = await openPage({ skill });
  const tab = await page.tab();
  await page.command('link', { login: 'robin', accept: true });
  await page.say('open record keeper');
  await tab.untilAnswered(1);
  expect(tab.turns()[0]?.turn?.findings[0]?.message).toContain('no •••');
  expect(tab.text()).not.toContain(skill.last.context.System.user.accessToken ?? 'none');
});
