import { musicErrorKinds, type Permission } from '../../../src/music/music-error';
import { english } from '../../../src/speech/english/english';
import { plain } from '../../support/talk';

const say = english('en-US');
const problem = (
  kind: Parameters<typeof say.problem>[0],
  details: { readonly permissions?: readonly Permission[]; readonly retryAfterSeconds?: number } = {},
) =>
  plain(
    say.problem(kind, {
      permissions: details.permissions ?? [],
      retryAfterSeconds: details.retryAfterSeconds ?? null,
    }).ssml,
  );
const linkCard = "I've sent a card to the home screen of your Alexa app: open it to link your Spotify account.";

describe('every failure', () => {
  test.each([...musicErrorKinds, 'our-fault' as const])('says in the end what to do next: %s', kind => {
    const next = /open it|has to add|needs an active|try (?:again|another)|Try again|Please/;
    expect(problem(kind)).toMatch(next);
  });

  test.each(musicErrorKinds)('tells nothing of errors, codes or machines: %s', kind => {
    expect(problem(kind)).not.toMatch(/error|\b\d{3}\b|token|server|API|http/i);
  });
});

describe('a link card', () => {
  test.each(['not-linked', 'link-expired', 'permission-missing'] as const)('is told of when there is one: %s', kind => {
    expect(problem(kind).endsWith(linkCard)).toBe(true);
  });

  test.each([
    'not-readable',
    'not-found',
    'wait',
    'quota-spent',
    'unavailable',
    'too-late',
    'bad-answer',
    'our-fault',
  ] as const)('is never told of when there is none: %s', kind => {
    expect(problem(kind)).not.toContain("I've sent");
  });
});

describe('a missing permission', () => {
  test.each<[readonly Permission[], string]>([
    [['private-playlists'], 'read your private playlists'],
    [
      ['private-playlists', 'collaborative-playlists'],
      'read your private playlists and read the playlists you share with others',
    ],
    [['liked-songs'], 'read the songs you saved'],
    [['top-music'], 'read your top songs and artists'],
    [['recently-played'], 'read what you played lately'],
    [['now-playing'], 'read what is playing now'],
    [[], 'read your playlists'],
  ])('%j is named', (permissions, wanted) => {
    expect(problem('permission-missing', { permissions })).toContain(`I need your permission to ${wanted}, and`);
  });
});

describe('how long to wait', () => {
  test.each([
    [0, 'one second'],
    [1, 'one second'],
    [20, '20 seconds'],
    [59, '59 seconds'],
    [60, 'one minute'],
    [61, '2 minutes'],
    [600, '10 minutes'],
    [5_401, '2 hours'],
    [90_000, '25 hours'],
  ])('after %i seconds', (retryAfterSeconds, words) => {
    expect(problem('wait', { retryAfterSeconds })).toBe(`Spotify asks me to wait a moment. Try again in ${words}.`);
  });

  test('is half a minute when Spotify does not say', () => {
    expect(problem('wait')).toContain('Try again in 30 seconds.');
  });

  test.each([
    [60, 'later today'],
    [3_601, 'later today, in about one hour'],
    [7_300, 'later today, in about 2 hours'],
    [50_000, 'in about 14 hours'],
  ])('for a new day of calls: %i seconds', (retryAfterSeconds, words) => {
    expect(problem('quota-spent', { retryAfterSeconds })).toBe(
      `Spotify's limit for this skill is used up. Please try again ${words}.`,
    );
  });

  test('for a new day of calls when Spotify does not say', () => {
    expect(problem('quota-spent')).toContain('try again later today.');
  });
});

describe('the card for whoever set the skill up', () => {
  test('tells how to add an account', () => {
    const { title, text } = say.problemCard('not-registered');
    expect(title).toBe('Your Spotify account is not on the list');
    expect(text).toContain('User Management');
    expect(text.split('\n')).toHaveLength(4);
  });

  test('tells what Spotify wants of the owner', () => {
    expect(say.problemCard('owner-needs-premium').text).toContain('renew Premium');
  });
});
