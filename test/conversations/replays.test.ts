// The ready-made conversations in replays/, each held here as ask dialog would hold it: every turn is judged, and what must
// come of it stands in the tables below. A file without a row fails.
import { resolve } from 'node:path';
import { readReadyMade, readReplayFile, unknownSkillId } from '../../src/simulator/world/replay-file';
import { useWorld } from './support/use-world';
import type { World } from './support/world';

const readyMade = readReadyMade(resolve(__dirname, 'replays'));

/** What is said and what must be heard then, in this order; other sentences may stand between. */
type Hears = readonly (readonly [said: string, heard: RegExp])[];

const withoutLink: Readonly<Record<string, Hears>> = {
  'before-an-account-is-linked': [
    ['open record keeper', /card to the home screen of your Alexa app: open it to link/],
    ['ask record keeper for help', /list my playlists.*\?$/],
    ['list my playlists', /card to the home screen of your Alexa app: open it to link/],
    ['ask record keeper to play Road Trip', /^I only read\. .*Alexa, play my playlist Road Trip on Spotify\.$/],
  ],
};

const withoutPlaylists: Readonly<Record<string, Hears>> = {
  'no-playlists-yet': [
    ['open record keeper', /no playlists.*Spotify app/],
    ['ask record keeper to list my playlists', /no playlists.*Spotify app/],
    ['ask record keeper whose account is this', /Noa Lind/],
    ['help', /list my playlists.*\?$/],
    ["what's in Road Trip", /no playlists/],
  ],
};

const withPlaylists: Readonly<Record<string, Hears>> = {
  'another-kind-of-english': [
    ["what've I got", /^You have 120 playlists\. The first 5: Road Trip/],
    ['what have I got in Dinner with Friends', /^Dinner with Friends, 44 songs/],
    ['organise Road Trip', /never change.*Spotify app\.$/],
    ['ask record keeper to add this to my favourites', /never change.*Spotify app\.$/],
  ],
  'back-and-start-over': [
    ['next', /^6 to 10 of 120: Gym/],
    ['the second one', /^Rock and Roll Kitchen, 36 songs/],
    ['next', /^6 to 10 of 36: /],
    ['next', /^11 to 15 of 36: /],
    ['previous', /^6 to 10 of 36: /],
    ['start over', /^Rock and Roll Kitchen, 36 songs/],
    ['back to the list', /The first 5: Road Trip/],
    ['next', /^6 to 10 of 120: Gym/],
    ['start over', /The first 5: Road Trip/],
    ['previous', /beginning of the list.*\?$/],
    ['stop', /^Goodbye\.$/],
  ],
  'facts-about-a-playlist': [
    ['ask record keeper how long is Road Trip', /^Road Trip .*5 hours and 27 minutes/],
    ['how many songs are in it', /87 songs .*Road Trip\./],
    ['who made it', /^Road Trip .*by you\./],
    ['when did it last change', /^The newest song in Road Trip was added/],
    ["what's the description", /Windows down, volume up\./],
    ['tell me about Gym', /^Gym .*51 songs/],
    ['yes', /^Gym, 51 songs.*The first 5: /],
    ['stop', /^Goodbye\.$/],
  ],
  'help-and-what-it-does-not-do': [
    ['help', /list my playlists.*\?$/],
    ['help', /in the list of your playlists.*\?$/],
    ['help', /in Road Trip\..*\?$/],
    ['add this to my favorites', /never change.*Spotify app\.$/],
    ['ask record keeper to play Road Trip', /^I only read\. .*Alexa, play my playlist Road Trip on Spotify\.$/],
    ['ask record keeper how do I unlink my account', /Alexa app.*Disable skill/],
  ],
  'list-and-page': [
    ['list my playlists', /^You have 120 playlists\. The first 5: Road Trip/],
    ['next', /^6 to 10 of 120: /],
    ['more', /^11 to 15 of 120: /],
    ['repeat', /^11 to 15 of 120: /],
    ['previous', /^6 to 10 of 120: /],
    ['the last five', /^116 to 120 of 120: /],
    ['next', /last of the 120\. Shall I start over\?$/],
    ['yes', /The first 5: Road Trip/],
    ['stop', /^Goodbye\.$/],
  ],
  'only-some-of-the-playlists': [
    ['how many playlists do I have', /^You have 120 playlists: 88 of your own/],
    ['the ones I made', /^You have 88 playlists of your own\./],
    ['playlists I follow', /^You have 30 playlists by others\./],
    ['next', /^6 to 10 of 30: /],
    ['shared ones', /^You have 2 playlists that others may edit: Family Mix … Band Practice\./],
    ['the second one', /^Band Practice, 27 songs/],
    ['do I have a playlist called Gym', /^Yes, you have Gym/],
    ['stop', /^Goodbye\.$/],
  ],
  'open-a-playlist-by-name': [
    ["what's in Road Trip", /^Road Trip, 87 songs, .*The first 5: .*\?$/],
    ['next', /^6 to 10 of 87: /],
    ['go to song twenty', /^20 to 24 of 87: /],
    ['number three', /^Number 3 is The Lights of Lantern Square by /],
    ['the last five', /^83 to 87 of 87: .*last one/],
    ['open Family Mix', /^Family Mix, 73 songs/],
    ['stop', /^Goodbye\.$/],
  ],
  'saying-goodbye': [
    ['no', /^Goodbye\.$/],
    ['no', /^All right\..*\?$/],
    ['no', /^Goodbye\.$/],
    ['never mind', /^Goodbye\.$/],
    ["I'm done", /^Goodbye\.$/],
  ],
  'two-playlists-of-one-name': [
    ['open Chill', /Chill, your own … .*Chill, by Lena Frost\. Which one do you mean\?$/],
    ['the first one', /^Chill, 64 songs/],
    ['how long is Chill', /Which one do you mean\?$/],
    ['the one by Lena', /keeps the songs of Chill back.*\?$/],
    ['neither', /^All right\..*\?$/],
    ['stop', /^Goodbye\.$/],
  ],
  'when-alexa-mishears': [
    ['open Rode Trip', /^Road Trip, 87 songs/],
    ['open Road Map', /^I didn't find Road Map\. .*Road Trip\. .*\?$/],
    ['yes', /^Road Trip, 87 songs/],
    ['my hovercraft is full of eels', /^Sorry, I didn't get that\. .*\?$/],
    ['open Xylophone Zebra', /^I didn't find a playlist called Xylophone Zebra\. .*\?$/],
    ['yes', /The first 5: Road Trip/],
    ['number five thousand', /from number 1 to 120\./],
    ['number two', /^Chill, 64 songs/],
    ['stop', /^Goodbye\.$/],
  ],
};

interface Told {
  readonly said: string;
  readonly heard: string;
}

/** Holds the conversation of a file from a new session on. */
async function replay(name: string, world: World): Promise<readonly Told[]> {
  const file = readyMade.find(ready => ready.name === name)?.file ?? '';
  const { locale, userInput } = readReplayFile(file);
  if (world.alexa.locale !== locale) world.alexa.setLocale(locale);
  const told: Told[] = [];
  for (const sentence of userInput) {
    const turn = await world.say(sentence);
    if (turn.notForSkill) throw new Error(`In ${name} nobody but Alexa herself would answer this: ${sentence}`);
    told.push({ said: sentence, heard: turn.spoken });
  }
  return told;
}

async function expectTold(name: string, hears: Hears, world: World): Promise<void> {
  const told = await replay(name, world);
  let from = 0;
  for (const [said, heard] of hears) {
    const at = told.findIndex((turn, index) => index >= from && turn.said === said);
    expect({ said, heard: told[at]?.heard }).toEqual({ said, heard: expect.stringMatching(heard) as string });
    from = at + 1;
  }
  expect(world.alexa.sessionOpen).toBe(false);
}

describe('a ready-made conversation of a listener who has not linked an account', () => {
  const world = useWorld({ linkedAs: null });
  test.each(Object.keys(withoutLink))('goes as it should: %s', name =>
    expectTold(name, withoutLink[name] ?? [], world),
  );
});

describe('a ready-made conversation of a listener without a playlist', () => {
  const world = useWorld({ linkedAs: 'noa' });
  test.each(Object.keys(withoutPlaylists))('goes as it should: %s', name =>
    expectTold(name, withoutPlaylists[name] ?? [], world),
  );
});

describe('a ready-made conversation of a listener with many playlists', () => {
  const world = useWorld();
  test.each(Object.keys(withPlaylists))('goes as it should: %s', name =>
    expectTold(name, withPlaylists[name] ?? [], world),
  );
});

describe('the ready-made conversations', () => {
  test('are all held in the tests above', () => {
    const rows = Object.keys({ ...withoutLink, ...withoutPlaylists, ...withPlaylists });
    expect(readyMade.map(({ name }) => name)).toEqual(rows.sort());
  });

  test.each(readyMade)('$name has what ask dialog asks for, ends by itself, and names nobody’s skill', ({ file }) => {
    const content = JSON.parse(file) as Readonly<Record<string, unknown>>;
    expect(Object.keys(content)).toEqual(['skillId', 'locale', 'type', 'userInput']);
    expect(content).toMatchObject({ skillId: unknownSkillId, type: 'text' });
    expect((content['userInput'] as readonly string[]).at(-1)).toBe('.quit');
  });

  test('begin each by naming the skill, so that they can be started at any time', () => {
    const firsts = readyMade.map(({ file }) => readReplayFile(file).userInput[0]);
    expect(firsts.filter(sentence => !/^(open|ask) record keeper/.test(sentence ?? ''))).toEqual([]);
  });
});
