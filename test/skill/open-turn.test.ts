import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Deadline } from '../../src/music/deadline';
import { MusicError } from '../../src/music/music-error';
import type { LibraryAccess } from '../../src/skill/doors';
import { localeOf, openTurn, type OpenTurn } from '../../src/skill/open-turn';
import { emptySession } from '../../src/skill/session';
import { inMemoryLibrary } from '../support/in-memory-library';
import { NOON_MS } from '../support/talk';
import { doorsTo } from './support/doors';
import { envelope, intent, launch, outsideOfSessions } from './support/requests';

const opened: OpenTurn[] = [];
afterEach(() => opened.splice(0).forEach(turn => turn.close()));

function open(requestEnvelope: RequestEnvelope, context?: unknown, onAccess?: (access: LibraryAccess) => void) {
  const doors = doorsTo(access => {
    onAccess?.(access);
    return inMemoryLibrary({ playlists: [] });
  });
  const turn = openTurn({ requestEnvelope, context } as HandlerInput, doors);
  opened.push(turn);
  return turn;
}

/** The deadline a turn gives to whoever reads the library. */
function deadlineIn(context: unknown): Deadline {
  const accesses: LibraryAccess[] = [];
  open(envelope(launch, { accessToken: 'a' }), context, access => accesses.push(access)).turn.library();
  const [access] = accesses;
  if (access === undefined) throw new Error('No library was opened.');
  return access.deadline;
}

describe('the time of a turn', () => {
  test.each([undefined, null, {}, { getRemainingTimeInMillis: 'soon' }, { getRemainingTimeInMillis: () => NaN }])(
    'is our own budget where nobody says how much is left: %p',
    context => {
      expect(deadlineIn(context).remainingMs()).toBe(6000);
    },
  );

  test('is our own budget when Lambda leaves more', () => {
    expect(deadlineIn({ getRemainingTimeInMillis: () => 10_000 }).remainingMs()).toBe(6000);
  });

  test('is what Lambda leaves when that is less, but for the time to send the answer', () => {
    expect(deadlineIn({ getRemainingTimeInMillis: () => 3000 }).remainingMs()).toBe(2600);
  });

  test('is over at once when Lambda leaves next to nothing', () => {
    expect(deadlineIn({ getRemainingTimeInMillis: () => 300 }).remainingMs()).toBe(0);
  });

  test("asks Lambda's context as its own method: it may need its receiver", () => {
    const context = {
      leftMs: 2000,
      getRemainingTimeInMillis(this: { readonly leftMs: number }) {
        return this.leftMs;
      },
    };
    expect(deadlineIn(context).remainingMs()).toBe(1600);
  });

  test('can be shared out, so that something remains for what follows', () => {
    const { turn } = open(envelope(launch));
    expect(turn.share(0.5).remainingMs()).toBe(3000);
    expect(turn.share(0.9).remainingMs()).toBe(5400);
  });

  test('stops everything that still waits when the turn is closed', () => {
    const accesses: LibraryAccess[] = [];
    const closing = open(envelope(launch, { accessToken: 'a' }), null, access => accesses.push(access));
    closing.turn.library();
    const share = closing.turn.share(0.5);
    expect([share.signal.aborted, accesses[0]?.deadline.signal.aborted]).toEqual([false, false]);
    closing.close();
    expect([share.signal.aborted, accesses[0]?.deadline.signal.aborted]).toEqual([true, true]);
  });
});

describe('the library of a turn', () => {
  test('is opened with the token of this very request', () => {
    const tokens: string[] = [];
    const asked = envelope(launch, { accessToken: 'of the account', personToken: 'of the speaker' });
    open(asked, null, ({ accessToken }) => tokens.push(accessToken)).turn.library();
    expect(tokens).toEqual(['of the speaker']);
  });

  test.each([undefined, '', ' '])('is not linked when the token is %j', accessToken => {
    const { turn } = open(envelope(launch, accessToken === undefined ? {} : { accessToken }));
    expect(() => turn.library()).toThrow(expect.objectContaining({ kind: 'not-linked' }) as MusicError);
  });

  test('counts its calls and their time', () => {
    const { turn, calls } = open(envelope(launch, { accessToken: 'a' }), null, ({ onCall }) => {
      onCall({ call: 'GET /me', status: 200, durationMs: 120 });
      onCall({ call: 'GET /me/playlists', status: null, durationMs: 30 });
    });
    expect(calls()).toEqual({ count: 0, totalMs: 0, failed: 0, lastFailure: null });
    turn.library();
    expect(calls()).toEqual({ count: 2, totalMs: 150, failed: 1, lastFailure: 'GET /me/playlists no answer' });
  });

  test('counts an answer that is none among the failures', async () => {
    const library = inMemoryLibrary({ playlists: [] });
    library.failNext(new MusicError('bad-answer', { reason: 'not JSON', status: 200, call: 'GET /me' }));
    const doors = doorsTo(() => library);
    const input = { requestEnvelope: envelope(launch, { accessToken: 'a' }), context: null };
    const { turn, calls } = openTurn(input as HandlerInput, doors);
    await turn
      .library()
      .listener()
      .catch(() => null);
    expect(calls()).toMatchObject({ failed: 1, lastFailure: 'GET /me bad answer' });
  });
});

describe('the slots of a turn', () => {
  test('are those the registry declares, heard or not', () => {
    const { turn } = open(envelope(intent('DescribePlaylistIntent', { playlist: 'gym' })));
    expect(turn.slots).toEqual({ playlist: { words: 'gym', id: null }, aspect: null });
  });

  test('are never those it does not declare', () => {
    expect(open(envelope(intent('AccountIntent', { playlist: 'gym' }))).turn.slots).toEqual({});
    expect(open(envelope(intent('toString', { playlist: 'gym' }))).turn.slots).toEqual({});
    expect(open(envelope(launch)).turn.slots).toEqual({});
  });

  test.each([undefined, null, 'text'])('are none when the request has %j for them', slots => {
    const asked = envelope({ type: 'IntentRequest', intent: { name: 'OpenPlaylistIntent', slots } });
    expect(open(asked).turn.slots).toEqual({ playlist: null });
  });
});

describe('a turn', () => {
  test('knows when it began', () => {
    expect(open(envelope(launch)).turn.nowMs).toBe(NOON_MS);
  });

  test('without a session begins with an empty one', () => {
    expect(open(outsideOfSessions(envelope(launch))).turn.session).toEqual(emptySession);
  });

  test.each([
    ['en-GB', '3 March 2026'],
    ['en-US', 'March 3, 2026'],
    ['de-DE', 'March 3, 2026'],
    ['', 'March 3, 2026'],
  ])('speaks the language of the locale, or its nearest: %s', (locale, date) => {
    const { phrases } = open(envelope(launch, { locale })).turn;
    const facts = {
      playlist: { id: '', name: 'Gym', ownerId: '', ownerName: null, collaborative: false },
      contents: { total: 1, kinds: null, length: null },
      ownedByListener: null,
      newestAddedAtMs: Date.UTC(2026, 2, 3),
      nowMs: Date.UTC(2026, 7, 1),
    };
    expect(phrases.fact('changed', facts as never).ssml).toContain(date);
  });

  test.each([undefined, null, 7, {}])('has no locale when the request says %j', locale => {
    expect(localeOf({ ...envelope(launch).request, locale } as never)).toBe('');
  });
});
