import { inspect } from 'node:util';
import { MusicError, musicErrorKinds, type MusicErrorKind } from '../../src/music/music-error';
import { problemReply } from '../../src/skill/problem-replies';
import { toResponse } from '../../src/skill/to-response';
import { phrasesFor, spokenLocales } from '../../src/speech/languages';
import { plain } from '../support/talk';
import { breaches } from './support/breaches';

const english = phrasesFor('en-US');

function answerTo(error: unknown, phrases = english) {
  const response = toResponse(problemReply(error, phrases), phrases);
  const heard = response.outputSpeech?.type === 'SSML' ? plain(response.outputSpeech.ssml) : '';
  return { heard, card: response.card, response };
}

const problem = (kind: MusicErrorKind, more: Partial<ConstructorParameters<typeof MusicError>[1]> = {}) =>
  new MusicError(kind, { reason: 'for the log only', ...more });

const linkCard = { type: 'LinkAccount' };
const noCard = undefined;
const simpleCard = expect.objectContaining({ type: 'Simple' }) as unknown;

const states: Readonly<Record<MusicErrorKind, readonly [said: RegExp, card: unknown]>> = {
  'not-linked': [
    /^I read your Spotify playlists aloud.* I've sent a card to the home screen of your Alexa app/,
    linkCard,
  ],
  'link-expired': [/^Your Spotify link has run out; Spotify ends it every six months\. I've sent a card/, linkCard],
  'permission-missing': [/^To answer that, I need your permission to .* I've sent a card/, linkCard],
  'not-registered': [/does not know your account yet\. Whoever set the skill up has to add you to it\./, simpleCard],
  'owner-needs-premium': [/paused this skill's access\. Whoever set it up needs an active Premium plan\./, simpleCard],
  'not-readable': [/only in playlists that are yours or that you help to edit\..*another/, noCard],
  'not-found': [/no longer in your Spotify library\..*another/, noCard],
  wait: [/^Spotify asks me to wait a moment\. Try again in 30 seconds\.$/, noCard],
  'quota-spent': [/try again later today\.$/, noCard],
  unavailable: [/^Spotify is not answering just now\. Please try again in a minute\.$/, noCard],
  'too-late': [/^Spotify is not answering just now\. Please try again in a minute\.$/, noCard],
  'bad-answer': [/^Spotify is not answering just now\. Please try again in a minute\.$/, noCard],
  'bad-request': [/^Sorry, something went wrong on my side\./, noCard],
};

describe('a failure', () => {
  test.each(musicErrorKinds)('%s is said with what to do next, with its card, and ends the session', kind => {
    const [said, card] = states[kind];
    const answer = answerTo(problem(kind));
    expect(answer.heard).toMatch(said);
    expect(answer.card).toEqual(card);
    expect(answer.response.shouldEndSession).toBe(true);
    expect(answer.response.reprompt).toBeUndefined();
  });

  test.each(musicErrorKinds)('%s promises a card exactly when one is in the answer', kind => {
    const { heard, card } = answerTo(problem(kind));
    expect(heard.includes("I've sent")).toBe(card !== undefined);
  });

  test.each(spokenLocales)('of every kind is a valid answer in %s', locale => {
    for (const kind of musicErrorKinds) {
      expect(breaches({ ...answerTo(problem(kind), phrasesFor(locale)), attributes: {} })).toEqual([]);
    }
  });

  test.each(musicErrorKinds)('%s keeps its reason out of what is said and shown', kind => {
    expect(inspect(answerTo(problem(kind, { call: 'GET /secret', status: 418 })), { depth: 9 })).not.toMatch(
      /for the log only|GET|418/,
    );
  });

  test('by too many calls says how long to wait, in seconds or minutes', () => {
    expect(answerTo(problem('wait', { retryAfterSeconds: 1 })).heard).toContain('in one second.');
    expect(answerTo(problem('wait', { retryAfterSeconds: 45 })).heard).toContain('in 45 seconds.');
    expect(answerTo(problem('wait', { retryAfterSeconds: 121 })).heard).toContain('in 3 minutes.');
  });

  test('by a spent quota says in about how many hours', () => {
    expect(answerTo(problem('quota-spent', { retryAfterSeconds: 5 * 3600 })).heard).toContain('in about 5 hours');
  });

  test('by a missing permission says which', () => {
    const { heard } = answerTo(problem('permission-missing', { permissions: ['collaborative-playlists'] }));
    expect(heard).toContain('permission to read the playlists you share with others,');
  });

  test('whose cure lies with the owner has the steps on its card', () => {
    expect(answerTo(problem('not-registered')).card).toMatchObject({
      content: expect.stringContaining('User Management') as unknown,
    });
    expect(answerTo(problem('owner-needs-premium')).card).toMatchObject({
      content: expect.stringContaining('Premium') as unknown,
    });
  });
});

describe("the skill's own fault", () => {
  test.each([new TypeError('x is not a function'), 'a string', null, undefined, { kind: 'not-linked' }])(
    'is said as such, and nothing of it is told: %p',
    error => {
      const answer = answerTo(error);
      expect(answer.heard).toBe('Sorry, something went wrong on my side. Please try again.');
      expect(answer.card).toBeUndefined();
      expect(answer.response.shouldEndSession).toBe(true);
    },
  );
});
