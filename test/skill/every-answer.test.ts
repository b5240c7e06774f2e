import fc from 'fast-check';
import { musicErrorKinds } from '../../src/music/music-error';
import { intents, slotValueIds, type IntentName } from '../../src/skill/intents';
import { inMemoryLibrary, problem } from '../support/in-memory-library';
import { talkTo, type Talk } from '../support/talk';
import { breaches } from './support/breaches';
import { anyAttributes } from './support/sessions';
import { annsShelf, talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList, type AnnsTalk } from './support/shelf';

type Heard = string | readonly [words: string, id: string];
type Slots = Readonly<Record<string, Heard>>;

const names = Object.keys(intents) as IntentName[];
const long = 'a name that goes on '.repeat(30);
const resolved = (ids: readonly string[]) => ids.map(id => ['as heard', id] as const);

/** What may be heard in a slot of each type, sense and nonsense. */
const hearable: Readonly<Record<string, readonly Heard[]>> = {
  PlaylistName: ['road trip', 'chill', 'charts', 'gim', 'xylophone', 'it', 'number three', '  ', '🎉', '<&">', long],
  PlaylistFilter: [...resolved(slotValueIds.PlaylistFilter), 'purple', ['purple', 'purple']],
  PlaylistAspect: [...resolved(slotValueIds.PlaylistAspect), 'weather', ['weather', 'weather']],
  ChunkOrdinal: [...resolved(slotValueIds.ChunkOrdinal), 'umpteenth', ['ninth', '9'], ['zeroth', '0']],
  'AMAZON.NUMBER': ['1', '7', '99', '0', '-1', '2.5', '?', '100000000', '1e99'],
};

const places: Readonly<Record<string, () => AnnsTalk | Promise<AnnsTalk>>> = {
  'nowhere yet': () => talkAbout(),
  'after the welcome': async () => after(talkAbout(), talk => talk.launch()),
  'in the list': talkInTheList,
  'at the end of the list': async () => after(await talkInTheList(), talk => talk.intent('AMAZON.NextIntent')),
  'in a narrowed list': async () =>
    after(talkAbout(), talk => talk.intent('ListPlaylistsIntent', { filter: ['mine', 'own'] })),
  'in a playlist': talkInRoadTrip,
  'at the end of a playlist': async () => after(await talkInRoadTrip(), talk => talk.intent('ReadLastIntent')),
  'in an empty playlist': async () => opened('empty shelf'),
  'in a playlist that is kept back': async () => opened('charts'),
  'at a choice': talkAtAChoice,
  'at an offer': async () => opened('gim'),
};

async function after(talk: AnnsTalk, turn: (talk: AnnsTalk) => Promise<unknown>): Promise<AnnsTalk> {
  await turn(talk);
  return talk;
}

async function opened(playlist: string): Promise<AnnsTalk> {
  return after(talkAbout(), talk => talk.intent('OpenPlaylistIntent', { playlist }));
}

/** No slot, each slot alone, and each pair of values of two slots. */
function slotsFor(name: IntentName): readonly Slots[] {
  const declared = Object.entries<string>(intents[name].slots);
  return declared.reduce<readonly Slots[]>(
    (soFar, [slot, type]) =>
      soFar.flatMap(slots => [slots, ...(hearable[type] ?? []).map(heard => ({ ...slots, [slot]: heard }))]),
    [{}],
  );
}

/** What is wrong with the answers, each with the sentence that brought it about. */
async function breachesOf(talk: Talk, name: IntentName): Promise<readonly string[]> {
  const before = talk.attributes;
  const found: string[] = [];
  for (const slots of slotsFor(name)) {
    talk.attributes = before;
    const answer = await talk.intent(name, slots);
    const wrong = answer.heard.includes('went wrong on my side') ? ['a mistake of ours'] : breaches(answer);
    found.push(...wrong.map(breach => `${name} ${JSON.stringify(slots)}: ${breach}`));
  }
  return found;
}

test('every type of slot in the registry is tried', () => {
  const types = new Set(names.flatMap(name => Object.values<string>(intents[name].slots)));
  expect(Object.keys(hearable).sort()).toEqual([...types].sort());
});

describe.each(Object.keys(places))('%s', place => {
  test('whatever is said is answered as Alexa and a listener may expect', async () => {
    const talk = await places[place]?.();
    if (talk === undefined) throw new Error(`There is no place ${place}.`);
    const at = talk.attributes;
    for (const name of names) {
      talk.attributes = at;
      expect(await breachesOf(talk, name)).toEqual([]);
    }
  });
});

test.each(musicErrorKinds)('whatever is said when Spotify fails by %s is answered as Alexa may expect', async kind => {
  for (const name of names) {
    const library = inMemoryLibrary(annsShelf);
    const talk = talkTo({ library });
    await talk.intent('OpenPlaylistIntent', { playlist: 'road trip' });
    for (let call = 0; call < 20; call++) library.failNext(problem(kind));
    expect(breaches(await talk.intent(name, { playlist: 'gym' }))).toEqual([]);
  }
});

test('whatever Alexa hands back as the session, every intent is answered', async () => {
  const talk = talkAbout();
  await fc.assert(
    fc.asyncProperty(anyAttributes, fc.constantFrom(...names), async (attributes, name) => {
      talk.attributes = { ...(attributes as Record<string, unknown>) };
      const { heard, response } = await talk.intent(name, { playlist: 'gym', position: '2' });
      expect(heard).not.toContain('went wrong on my side');
      expect(breaches({ response, attributes: {} })).toEqual([]);
    }),
    { seed: 1, numRuns: 400 },
  );
});
