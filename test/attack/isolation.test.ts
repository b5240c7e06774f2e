import { composeSkill } from '../../src/compose';
import { readConfig } from '../../src/config';
import { envelope, intent, launch, type Asked } from '../skill/support/requests';
import { inMemoryLibrary, playlist, problem, song } from '../support/in-memory-library';
import { NOON_MS } from '../support/talk';

const LISTENERS = 40;
const ROUNDS = 50;
const turns: readonly Asked[] = [
  launch,
  intent('ListPlaylistsIntent'),
  intent('AMAZON.NextIntent'),
  intent('OpenPlaylistIntent', { playlist: 'road trip' }),
  intent('ReadOnIntent'),
  intent('AMAZON.RepeatIntent'),
];
const marks = /Owner\d+x/g;
const mark = (who: number) => `Owner${who}x`;

function libraryOf(who: number) {
  return inMemoryLibrary({
    listener: { id: mark(who), name: mark(who) },
    playlists: [
      playlist('Road Trip', { id: `${mark(who)}trip`, ownerId: mark(who), entryCount: 12 }),
      ...Array.from({ length: 9 }, (_, index) => playlist(`${mark(who)} list ${index}`)),
    ],
    entries: { [`${mark(who)}trip`]: Array.from({ length: 12 }, (_, index) => song(`${mark(who)} song ${index}`)) },
  });
}

function houseful() {
  const libraries = new Map(Array.from({ length: 2 * LISTENERS }, (_, who) => [`token-${who}-end`, libraryOf(who)]));
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

/** Whose marks are in the answers to one listener, over many turns, with a failure now and then. */
async function marksHeard({ skill, libraries }: ReturnType<typeof houseful>, userId: string, who: number) {
  let attributes: Record<string, unknown> = {};
  const heard = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const token = `token-${who}-end`;
    if ((round + who) % 7 === 0) libraries.get(token)?.failNext(problem('unavailable'));
    const asked = turns[(round + who) % turns.length] ?? launch;
    const answer = await skill.invoke(envelope(asked, { userId, accessToken: token, attributes }));
    attributes = answer.sessionAttributes ?? {};
    for (const found of JSON.stringify(answer).match(marks) ?? []) heard.add(found);
    expect(JSON.stringify(answer)).not.toContain('token-');
  }
  return [...heard];
}

const everyone = Array.from({ length: LISTENERS }, (_, who) => who);

describe('many listeners in one process', () => {
  test('each hears only of their own library, though all talk at once and Spotify fails now and then', async () => {
    const house = houseful();
    const heard = await Promise.all(everyone.map(who => marksHeard(house, `listener ${who}`, who)));
    expect(heard).toEqual(everyone.map(who => [mark(who)]));
    expect(house.lines.filter(line => /token-|Owner\d/.test(line))).toEqual([]);
  });

  test('who links another account hears nothing of the one before', async () => {
    const house = houseful();
    await Promise.all(everyone.map(who => marksHeard(house, `listener ${who}`, who)));
    const heard = await Promise.all(everyone.map(who => marksHeard(house, `listener ${who}`, who + LISTENERS)));
    expect(heard).toEqual(everyone.map(who => [mark(who + LISTENERS)]));
  });
});
