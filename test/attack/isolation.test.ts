import { composeSkill } from '../../src/compose';
import { readConfig } from '../../src/config';
import type { MusicErrorKind } from '../../src/music/music-error';
import { envelope, intent, launch, type Asked } from '../skill/support/requests';
import { inMemoryLibrary, playlist, problem, song } from '../support/in-memory-library';
import { NOON_MS } from '../support/talk';

const LISTENERS = 40;
const ROUNDS = 45;
const turns: readonly Asked[] = [
  launch,
  intent('ListPlaylistsIntent'),
  intent('AMAZON.NextIntent'),
  intent('OpenPlaylistIntent', { playlist: 'road trip' }),
  intent('ReadOnIntent'),
  intent('AMAZON.RepeatIntent'),
  intent('CountPlaylistsIntent'),
  intent('AccountIntent'),
  intent('CarryOnIntent'),
];
/** Any of these may befall one listener while the others go on. */
const failures: readonly MusicErrorKind[] = [
  'unavailable',
  'bad-answer',
  'link-expired',
  'wait',
  'too-late',
  'not-found',
];
const marks = /Owner\d+x/g;
const mark = (who: number) => `Owner${who}x`;
const tokenOf = (who: number) => `token-${who}-end`;
/** Nobody else has so many playlists. */
const playlistsOf = (who: number) => 21 + who;

function libraryOf(who: number) {
  return inMemoryLibrary({
    listener: { id: mark(who), name: mark(who) },
    playlists: [
      playlist('Road Trip', { id: `${mark(who)}trip`, ownerId: mark(who), entryCount: 12 }),
      ...Array.from({ length: playlistsOf(who) - 1 }, (_, index) => playlist(`${mark(who)} list ${index}`)),
    ],
    entries: { [`${mark(who)}trip`]: Array.from({ length: 12 }, (_, index) => song(`${mark(who)} song ${index}`)) },
  });
}

function houseful(accounts: number) {
  const libraries = new Map(Array.from({ length: accounts }, (_, who) => [tokenOf(who), libraryOf(who)]));
  const lines: string[] = [];
  const skill = composeSkill(readConfig({ LOG_LEVEL: 'debug' }), {
    now: () => NOON_MS,
    writeLog: line => lines.push(line),
    openLibrary: ({ accessToken: token }) => {
      const library = libraries.get(token);
      if (library === undefined) throw new Error('a token nobody has');
      return library;
    },
  });
  return { skill, libraries, lines };
}

interface Heard {
  /** Whose marks are in the answers. */
  readonly of: readonly string[];
  /** All the numbers of playlists that were told. */
  readonly totals: readonly number[];
}

/** What one listener hears over many turns, with a failure now and then. Every session of the house has the same id. */
async function hear({ skill, libraries }: ReturnType<typeof houseful>, userId: string, who: number): Promise<Heard> {
  let attributes: Record<string, unknown> = {};
  const of = new Set<string>();
  const totals = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const failure = failures[(round + who) % failures.length];
    if ((round + who) % 7 === 0 && failure !== undefined) libraries.get(tokenOf(who))?.failNext(problem(failure));
    const asked = turns[(round + who) % turns.length] ?? launch;
    const answer = await skill.invoke(envelope(asked, { userId, accessToken: tokenOf(who), attributes }));
    attributes = answer.sessionAttributes ?? {};
    const said = JSON.stringify(answer);
    for (const found of said.match(marks) ?? []) of.add(found);
    for (const [, total] of said.matchAll(/(\d+) playlists/g)) totals.add(Number(total));
    expect(said).not.toContain('token-');
  }
  return { of: [...of], totals: [...totals] };
}

const everyone = Array.from({ length: LISTENERS }, (_, who) => who);
const ownOf = (who: number): Heard => ({ of: [mark(who)], totals: [playlistsOf(who)] });

describe('many listeners in one process', () => {
  test('each hears only of their own library, though all talk at once and Spotify fails now and then', async () => {
    const house = houseful(LISTENERS);
    const heard = await Promise.all(everyone.map(who => hear(house, `listener ${who}`, who)));
    expect(heard).toEqual(everyone.map(ownOf));
    expect(house.lines.filter(line => /token-|Owner\d|listener \d/.test(line))).toEqual([]);
  });

  test('who links another account hears nothing of the one before, while others go on', async () => {
    const LINKS = 2;
    const house = houseful(LINKS * LISTENERS);
    const heard = await Promise.all(
      everyone.map(async listener => {
        const ofEach: Heard[] = [];
        for (let link = 0; link < LINKS; link += 1) {
          ofEach.push(await hear(house, `listener ${listener}`, listener + link * LISTENERS));
        }
        return ofEach;
      }),
    );
    expect(heard.flat()).toEqual(
      everyone.flatMap(listener => Array.from({ length: LINKS }, (_, link) => ownOf(listener + link * LISTENERS))),
    );
    expect(house.lines.filter(line => /token-|Owner\d|listener \d/.test(line))).toEqual([]);
  });

  test('two who are linked to the same account and two accounts of one listener are kept apart as well', async () => {
    const house = houseful(4);
    const [ofOne, ofOther, first, second] = await Promise.all([
      hear(house, 'one', 0),
      hear(house, 'another', 0),
      hear(house, 'both', 1),
      hear(house, 'both', 2),
    ]);
    expect([ofOne, ofOther, first, second]).toEqual([ownOf(0), ownOf(0), ownOf(1), ownOf(2)]);
  });
});
