import { faultByName, faultNames } from '../../src/simulator/spotify/stand-in';
import { seeded } from './support/seeded';
import { useWorld } from './support/use-world';
import type { World } from './support/world';

const TURNS = 150;

/** What people say, sensible or not, wherever they are. */
const sayings = [
  'open record keeper',
  'list my playlists',
  'next',
  'next',
  'more',
  'previous',
  'repeat',
  'start over',
  'yes',
  'no',
  'help',
  'stop',
  'cancel',
  'continue',
  'pause',
  'the ones I made',
  'playlists I follow',
  'shared ones',
  'how many playlists do I have',
  'the second one',
  'the last one',
  'the fifth one',
  'number seven',
  'number 26',
  'number 31',
  'number 119',
  'number 4000',
  'number zero',
  'where was I',
  'carry on reading Road Trip',
  'carry on',
  'go to song twenty',
  'go to number 600',
  'the last five',
  'the last 40 songs',
  'select the third one',
  'open Road Trip',
  'open chill',
  'open everything I ever loved',
  'open piano for rainy days',
  'open fresh start',
  'open lost and found',
  'open songs and stories',
  'open loud',
  'open xylophone zebra',
  'open rodetrip',
  'open it',
  'open AC/DC <live> & more',
  'open 🔥',
  'open "quotes" and \'more\'',
  'Running',
  'do I have a playlist called gym',
  'do I have a playlist called dentist',
  'how long is it',
  'how many songs are in it',
  'who made it',
  'when did it last change',
  "what's the description",
  'tell me about it',
  'how long is chill',
  'tell me about band practice',
  'play it',
  'play Road Trip',
  'like this song',
  'delete chill',
  'whose account is this',
  'unlink my account',
  'ask record keeper to list my playlists',
  "ask record keeper what's in Family Mix",
  'my hovercraft is full of eels',
  'what is the meaning of life',
  'sing me a song about <speak>',
] as const;

/** Failures of one call; those that only take time are for other tests. */
const failures = faultNames.filter(name => !/^(timeout|slow|stuck)/.test(name)); // whatever needs no waiting

type Line = Readonly<Record<'level' | 'outcome', string>>;

/** Says one thing after the other; gives what the log tells of each turn. */
async function walk(world: World, chance: () => number, failureRate: number): Promise<readonly Line[]> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const lines: Line[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    if (chance() < 0.1) world.alexa.setDevice(pick(['dot', 'show']));
    const saying = pick(sayings);
    if (!world.alexa.sessionOpen && !saying.includes('record keeper')) await world.say('open record keeper');
    const fault = chance() < failureRate ? faultByName(pick(failures)) : null;
    if (fault !== null) world.standIn.injectFault(fault);
    const silent = world.alexa.sessionOpen && chance() < 0.03;
    const { spoken } = silent ? await world.silence() : await world.say(saying);
    expect({ saying, spoken }).not.toEqual({ saying, spoken: '' });
    lines.push(JSON.parse(world.log.at(-1) ?? '{}') as Line);
    world.standIn.clearFaults();
    if (lines.at(-1)?.outcome === 'quota-spent') world.clock.nowMs += 24 * 3_600_000; // the skill waits for its end
    if (fault?.kind === 'expired-token') {
      world.alexa.unlink();
      await world.link('robin');
    }
  }
  return lines;
}

describe.each([1, 2026])('a listener who says whatever comes to mind (seed %i)', seed => {
  const world = useWorld();

  test(`gets a good answer in each of ${TURNS} turns`, async () => {
    const lines = await walk(world, seeded(seed), 0);
    expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(new Set(lines.map(({ outcome }) => outcome)).size).toBeGreaterThan(15); // it has been everywhere
  });

  test(`gets an answer in each of ${TURNS} turns though Spotify fails in every third`, async () => {
    const lines = await walk(world, seeded(seed), 0.33);
    expect(lines.filter(({ outcome }) => outcome === 'our-fault')).toEqual([]);
    expect(lines.some(({ level }) => level === 'warn')).toBe(true);
  });
});
