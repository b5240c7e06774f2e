// Sessions and turns, as a listener and a skill live through them.
import type { RequestEnvelope } from 'ask-sdk-model';
import { asking, closing, empty, ssml } from './support/scripted-skill';
import { startTestAlexa, stopTestAlexas } from './support/start-test-alexa';

afterEach(stopTestAlexas);

const document = { type: 'APL', version: '1.7', mainTemplate: { items: [] } };
const rendered = (token: string) => ({ type: 'Alexa.Presentation.APL.RenderDocument', token, document });
const types = (requests: readonly RequestEnvelope[]) => requests.map(({ request }) => request.type as string);

test('a launch is heard, answered, and leaves the microphone open', async () => {
  const { alexa } = await startTestAlexa();
  const turn = await alexa.say('Alexa, open book keeper');
  expect(turn).toMatchObject({
    heard: { intent: 'LaunchRequest', slots: {}, sample: null, how: 'launch' },
    notForSkill: false,
    error: null,
    spoken: 'What next?',
    ssml: '<speak>What next?</speak>',
    reprompt: 'Which shelf would you like?',
    card: null,
    microphone: 'open',
    sessionOpen: true,
    findings: [],
    tookMs: 0,
  });
});

test('a one-shot opens the session with its intent', async () => {
  const { alexa, skill } = await startTestAlexa();
  const turn = await alexa.say("ask book keeper what's on travel");
  expect(turn.heard).toEqual({
    intent: 'OpenShelfIntent',
    slots: { shelf: 'travel' },
    sample: "what's on {shelf}",
    how: 'one-shot',
  });
  expect(skill.last.session?.new).toBe(true);
});

test('a sentence outside a session that does not name the skill never reaches it', async () => {
  const { alexa, skill } = await startTestAlexa();
  const turn = await alexa.say('list my shelves');
  expect(turn).toMatchObject({
    heard: null,
    notForSkill: true,
    request: null,
    response: null,
    error: null,
    spoken: '',
  });
  expect(turn.findings).toEqual([expect.objectContaining({ severity: 'warning', rule: 'not-for-skill' })]);
  expect(turn.findings[0]?.message).toContain('open book keeper');
  expect(skill.requests).toEqual([]);
});

test('what fits nothing goes to the fallback', async () => {
  const { alexa } = await startTestAlexa();
  await alexa.say('open book keeper');
  const turn = await alexa.say('sing me a song');
  expect(turn.heard).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {}, sample: null, how: 'fallback' });
});

describe('a session', () => {
  test('carries what the skill put into it, once', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => asking({}, { page: 2 }));
    await alexa.say('open book keeper');
    skill.answer(() => asking());
    await alexa.say('next');
    expect(skill.last.session).toMatchObject({ new: false, attributes: { page: 2 } });
    await alexa.say('next');
    expect(skill.last.session?.attributes).toEqual({});
    expect(new Set(skill.requests.map(({ session }) => session?.sessionId)).size).toBe(1);
  });

  test('ends when the skill says so, and the next one is another', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => closing());
    const turn = await alexa.say('open book keeper');
    expect(turn).toMatchObject({ microphone: 'closed', sessionOpen: false, spoken: 'Goodbye.', findings: [] });
    expect((await alexa.say('next')).notForSkill).toBe(true);
    await alexa.say('open book keeper');
    expect(skill.requests[1]?.session?.sessionId).not.toBe(skill.requests[0]?.session?.sessionId);
  });

  test('ends on a speaker when the skill does not say', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => closing({ shouldEndSession: undefined }));
    expect(await alexa.say('open book keeper')).toMatchObject({ microphone: 'closed', sessionOpen: false });
  });

  test('stays open with null as with false', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => asking({ shouldEndSession: null }));
    expect(await alexa.say('open book keeper')).toMatchObject({ microphone: 'open', sessionOpen: true });
  });

  test('ends with a stop only if the skill agrees', async () => {
    const { alexa, skill } = await startTestAlexa();
    await alexa.say('open book keeper');
    skill.answer(() => closing());
    const turn = await alexa.say('stop');
    expect(turn.heard?.intent).toBe('AMAZON.StopIntent');
    expect(turn.sessionOpen).toBe(false);
    expect(types(skill.requests)).toEqual(['LaunchRequest', 'IntentRequest']);
  });

  test('ends with "exit" without an intent', async () => {
    const { alexa, skill } = await startTestAlexa();
    await alexa.say('open book keeper');
    expect(await alexa.say('exit')).toMatchObject({ spoken: '', sessionOpen: false, findings: [] });
    expect(skill.last.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    expect(skill.last.session?.new).toBe(false);
  });

  test('is left when the listener starts over by name', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => asking({}, { page: 2 }));
    await alexa.say('open book keeper');
    await alexa.say('ask book keeper to list my shelves');
    expect(types(skill.requests)).toEqual(['LaunchRequest', 'SessionEndedRequest', 'IntentRequest']);
    expect(skill.last.session).toMatchObject({ new: true, attributes: {} });
  });

  test('goes on when device and language change', async () => {
    const { alexa, skill } = await startTestAlexa();
    await alexa.say('open book keeper');
    alexa.setDevice('show');
    alexa.setLocale('en-GB');
    await alexa.say('list my bookcases');
    expect(skill.last.request).toMatchObject({ locale: 'en-GB', intent: { name: 'ListShelvesIntent' } });
    expect(skill.last.context.Viewport).toBeDefined();
    expect(skill.last.context.System.apiEndpoint).toBe('https://api.eu.amazonalexa.com');
    expect([alexa.device, alexa.locale, alexa.sessionOpen]).toEqual(['show', 'en-GB', true]);
  });
});

test('a locale without a model is refused and nothing changes', async () => {
  const { alexa } = await startTestAlexa();
  expect(alexa.availableLocales).toEqual(['en-GB', 'en-US']);
  expect(() => alexa.setLocale('de-DE')).toThrow('en-GB, en-US');
  expect(alexa.locale).toBe('en-US');
});

describe('a silent listener', () => {
  test('hears the reprompt once, then the session ends', async () => {
    const { alexa, skill } = await startTestAlexa();
    await alexa.say('open book keeper');
    const turn = await alexa.silence();
    expect(turn).toMatchObject({
      heard: null,
      spoken: 'Which shelf would you like?',
      sessionOpen: false,
      findings: [],
    });
    expect(skill.last.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
  });

  test('without a session is no event', async () => {
    const { alexa, skill } = await startTestAlexa();
    expect(await alexa.silence()).toBeNull();
    expect(await alexa.endSession()).toBeNull();
    expect(skill.requests).toEqual([]);
  });
});

describe('a screen', () => {
  const shown = () => asking({ directives: [rendered('list')], shouldEndSession: undefined, reprompt: undefined });

  test('keeps a session that does not listen for thirty seconds', async () => {
    const { alexa, skill, pass } = await startTestAlexa({ device: 'show' });
    skill.answer(shown);
    expect(await alexa.say('open book keeper')).toMatchObject({
      microphone: 'closed',
      sessionOpen: true,
      findings: [],
    });
    pass(29_000);
    expect((await alexa.say('alexa, next')).notForSkill).toBe(false);
    pass(30_000);
    expect((await alexa.say('alexa, next')).notForSkill).toBe(true);
    expect(skill.last.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
  });

  test('with nothing on it keeps no session', async () => {
    const { alexa, skill } = await startTestAlexa({ device: 'show' });
    skill.answer(() => closing({ shouldEndSession: undefined }));
    expect((await alexa.say('open book keeper')).sessionOpen).toBe(false);
  });

  test('tells the skill what is on it and sends touches within the session', async () => {
    const { alexa, skill } = await startTestAlexa({ device: 'show' });
    skill.answer(shown);
    await alexa.say('open book keeper');
    const turn = await alexa.touch(['open', { id: 'x' }], 'list');
    expect(turn).toMatchObject({ heard: { how: 'request' }, findings: [] });
    expect(skill.last.session?.new).toBe(false);
    expect(skill.last.context['Alexa.Presentation.APL']).toMatchObject({ token: 'list' });
    expect(skill.last.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'list',
      arguments: ['open', { id: 'x' }],
      source: { type: 'TouchWrapper', handler: 'Press' },
    });
  });

  test('warns of a touch on what is gone', async () => {
    const { alexa, skill } = await startTestAlexa({ device: 'show' });
    skill.answer(shown);
    await alexa.say('open book keeper');
    expect((await alexa.touch([], 'old')).findings).toEqual([expect.objectContaining({ rule: 'touch' })]);
  });

  test('cannot be touched when there is none or nothing is on it', async () => {
    const { alexa, skill } = await startTestAlexa();
    await alexa.say('open book keeper');
    expect(await alexa.touch([], 'list')).toMatchObject({ notForSkill: true, sessionOpen: true, request: null });
    alexa.setDevice('show');
    expect((await alexa.touch([], 'list')).notForSkill).toBe(true);
    expect(skill.requests).toHaveLength(1);
  });
});

describe('a skill that fails', () => {
  const problem = "There was a problem with the requested skill's response.";
  const secret = { user: 'x' };

  test('by throwing is answered for by Alexa, and told why the session ended', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => {
      throw new RangeError('off the shelf');
    });
    const turn = await alexa.say('open book keeper');
    expect(turn).toMatchObject({ spoken: problem, response: null, microphone: 'closed', sessionOpen: false });
    expect(turn.error).toMatch(/^INVALID_RESPONSE: An exception occurred/);
    expect(turn.findings).toEqual([expect.objectContaining({ severity: 'error', rule: 'exception' })]);
    expect(turn.findings[0]?.message).toContain('RangeError: off the shelf');
    expect(skill.last.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE', message: expect.stringContaining('exception') as string },
    });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a sentence', 'hello'],
    ['no response', { version: '1.0' }],
  ])('by returning %s is refused', async (_, answer) => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => answer);
    expect(await alexa.say('open book keeper')).toMatchObject({ spoken: problem, sessionOpen: false });
  });

  test('by an answer that is no JSON is refused', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => ({ version: '1.0', response: { size: 1n } }));
    expect((await alexa.say('open book keeper')).error).toMatch(/^INVALID_RESPONSE/);
  });

  test('by a wrong answer shows it and ends the session with the first reason', async () => {
    const { alexa, skill } = await startTestAlexa();
    const wrong = asking({ outputSpeech: { type: 'SSML', ssml: '<speak>Rock & Roll?</speak>' } });
    skill.answer(() => wrong);
    const turn = await alexa.say('open book keeper');
    expect(turn).toMatchObject({ spoken: problem, reprompt: null, response: wrong, sessionOpen: false });
    expect(turn.ssml).toBe('<speak>Rock & Roll?</speak>');
    expect(skill.last.request).toMatchObject({
      error: { type: 'INVALID_RESPONSE', message: expect.stringContaining('SSML') as string },
    });
  });

  test('by taking too long is not waited for', async () => {
    const hanging = { invoke: () => new Promise<never>(() => undefined) };
    const { alexa } = await startTestAlexa({ skill: hanging, answerWithinMs: 20 });
    const turn = await alexa.say('open book keeper');
    expect(turn).toMatchObject({ spoken: problem, sessionOpen: false });
    expect(turn.error).toMatch(/^ENDPOINT_TIMEOUT/);
    expect(turn.findings.map(({ rule }) => rule)).toEqual(['timeout', 'timeout']);
  });

  test('shows no access token in its error', async () => {
    const { alexa, skill } = await startTestAlexa();
    const context = { System: { user: { userId: 'u', accessToken: 'very-secret' } } };
    skill.answer(() => {
      throw new Error('bearer very-secret is wrong');
    });
    const turn = await alexa.send({ request: { type: 'LaunchRequest' }, context, session: secret } as never);
    expect(turn.findings[0]?.message).toContain('bearer ••• is wrong');
    expect(JSON.stringify(turn.findings)).not.toContain('very-secret');
  });
});

test('a skill that speaks when the session is over is told so', async () => {
  const talkative = { invoke: () => Promise.resolve(asking()) };
  const { alexa } = await startTestAlexa({ skill: talkative });
  await alexa.say('open book keeper');
  const turn = await alexa.endSession();
  expect(turn?.findings.map(({ rule }) => rule)).toEqual(['session', 'session']);
  expect(turn).toMatchObject({ spoken: '', sessionOpen: false, card: null });
});

test('a session that is left on the way to another shows what was wrong at its end', async () => {
  const talkative = { invoke: () => Promise.resolve(asking()) };
  const { alexa } = await startTestAlexa({ skill: talkative });
  await alexa.say('open book keeper');
  const turn = await alexa.say('open book keeper');
  expect(turn.findings.map(({ rule }) => rule)).toEqual(['session', 'session']);
  expect(turn.findings[0]?.message).toContain("At the session's end");
  expect((await alexa.say('next')).findings).toEqual([]);
});

test('a skill is told how much time it has left', async () => {
  const left: number[] = [];
  let tick = () => undefined as unknown;
  const slow = {
    invoke: (_: unknown, context: { getRemainingTimeInMillis(): number }) => {
      left.push(context.getRemainingTimeInMillis());
      tick();
      left.push(context.getRemainingTimeInMillis());
      return Promise.resolve(asking());
    },
  };
  const { alexa, pass } = await startTestAlexa({ skill: slow });
  tick = () => pass(3000);
  const turn = await alexa.say('open book keeper');
  expect(left).toEqual([8000, 5000]);
  expect(turn.tookMs).toBe(3000);
});

describe('the phone', () => {
  test('gets the cards in the order they came', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => asking({ card: { type: 'Simple', title: 'Shelves', content: 'Travel' } }));
    expect((await alexa.say('open book keeper')).card).toMatchObject({ title: 'Shelves' });
    skill.answer(() => closing({ card: { type: 'LinkAccount' } }));
    await alexa.say('next');
    expect(alexa.cards).toEqual([{ type: 'Simple', title: 'Shelves', content: 'Travel' }, { type: 'LinkAccount' }]);
  });

  test('gets none from an answer that was refused', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() =>
      asking({ card: { type: 'Simple', title: 'Shelves', content: 'Travel' }, outputSpeech: ssml('&') }),
    );
    expect((await alexa.say('open book keeper')).card).toBeNull();
    expect(alexa.cards).toEqual([]);
  });
});

describe('a request written by hand', () => {
  test('goes to the skill as it is and leaves the conversation alone', async () => {
    const { alexa, skill } = await startTestAlexa();
    await alexa.say('open book keeper');
    skill.answer(() => closing());
    const request = { version: '1.0', context: {}, request: { type: 'LaunchRequest', requestId: 'mine' } } as never;
    const turn = await alexa.send(request);
    expect(skill.last).toEqual(request);
    expect(turn).toMatchObject({
      heard: { intent: 'LaunchRequest', how: 'request' },
      spoken: 'Goodbye.',
      sessionOpen: true,
    });
  });

  test('counts for the session that it names', async () => {
    const { alexa, skill } = await startTestAlexa();
    const { request } = await alexa.say('open book keeper');
    skill.answer(() => closing());
    if (request === null) throw new Error('nothing was sent');
    expect((await alexa.send(request)).sessionOpen).toBe(false);
  });

  test.each([{}, { request: 'launch' }, { request: {} }, null])('that is none is not sent: %j', async json => {
    const { alexa, skill } = await startTestAlexa();
    expect((await alexa.send(json as never)).notForSkill).toBe(true);
    expect(skill.requests).toEqual([]);
  });

  test('may be an event without a session, to which nobody listens', async () => {
    const { alexa, skill } = await startTestAlexa();
    skill.answer(() => empty());
    const event = { version: '1.0', context: {}, request: { type: 'AlexaSkillEvent.SkillDisabled' } } as never;
    expect(await alexa.send(event)).toMatchObject({ spoken: '', findings: [], error: null });
  });
});

test('turns wait for each other', async () => {
  const { alexa, skill } = await startTestAlexa();
  const turns = await Promise.all([alexa.say('open book keeper'), alexa.say('next'), alexa.say('list my shelves')]);
  expect(turns.map(({ heard }) => heard?.intent)).toEqual(['LaunchRequest', 'AMAZON.NextIntent', 'ListShelvesIntent']);
  expect(new Set(skill.requests.map(({ session }) => session?.sessionId)).size).toBe(1);
});

test('what the skill does to its request does not change what was sent', async () => {
  const meddling = {
    invoke: (request: RequestEnvelope) => {
      delete request.session;
      return Promise.resolve(asking());
    },
  };
  const { alexa } = await startTestAlexa({ skill: meddling });
  expect((await alexa.say('open book keeper')).request?.session?.new).toBe(true);
});
