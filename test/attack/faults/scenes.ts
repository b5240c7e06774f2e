// What a listener says, and what each kind of call to Spotify is worth to the answer. Written down from what the answers
// promise (docs of the voice, §2 and §3), not from what the code does; a test holds the calls against the skill's own.

export const endpoints = ['GET /me', 'GET /me/playlists', 'GET /playlists/{id}', 'GET /playlists/{id}/items'] as const;
export type EndpointCall = (typeof endpoints)[number];

/** What Spotify's bare "forbidden" and "not found" say of what was asked for. */
export type Absence =
  /** It is there for everybody who has linked: then we asked wrongly. */
  | 'ours'
  /** Its songs are kept back: the playlist is told of, or, where nothing is known of it, only why. */
  | 'kept'
  /** It is no longer there. */
  | 'gone'
  /** It changes nothing: that was known before, or there is another way to the same. */
  | 'well'
  /** What is known without it is said. */
  | 'part';

export interface Use {
  /** `needed`: no answer without it. `part`: the answer goes without it. `offer`: nobody asked for it, so nothing is said of it. */
  readonly role: 'needed' | 'part' | 'offer';
  readonly forbidden: Absence;
  readonly missing: Absence;
  /** What is said without it. */
  readonly still?: RegExp;
}

export interface Scene {
  readonly intent: 'launch' | 'list' | 'next' | 'open' | 'about';
  /** `session`: as a later turn, which another process may have to answer. */
  readonly where: 'one-shot' | 'session';
  /** What was said before, in the same session or, after a full stop, in an earlier one. */
  readonly before: readonly string[];
  readonly says: string;
  /** What is not named here is not asked for. */
  readonly uses: Readonly<Partial<Record<EndpointCall, Use>>>;
  /** Where every call fails alike, this one decides. */
  readonly first: EndpointCall | null;
  /** Calls that are made only when another one failed. */
  readonly mayUse?: readonly EndpointCall[];
  /** Unless what is asked for next, or beside it, tells more. */
  readonly all?: Partial<Use>;
}

const list: Use = { role: 'needed', forbidden: 'ours', missing: 'ours' };
const listener: Use = { role: 'needed', forbidden: 'ours', missing: 'ours' };
/** Spotify says of its own lists that there are none: where the name is known from the list, they are merely kept back. */
const namedPlaylist: Use = { role: 'needed', forbidden: 'kept', missing: 'kept' };
const chosenPlaylist: Use = { role: 'needed', forbidden: 'kept', missing: 'gone' };
const songs: Use = { role: 'needed', forbidden: 'kept', missing: 'kept' };
/** Of a playlist whose songs are kept back anyway. */
const asBefore = { forbidden: 'well', missing: 'well' } as const;

const LISTS = 'GET /me/playlists';
const PLAYLIST = 'GET /playlists/{id}';
const ITEMS = 'GET /playlists/{id}/items';

/** Every fact that needs no look at the songs. */
const withoutSongs = /^Party was made by you and holds 120 songs\. It has no description\. /;

export const scenes = {
  launch: {
    intent: 'launch',
    where: 'one-shot',
    before: [],
    says: 'open record keeper',
    uses: { [LISTS]: list },
    first: LISTS,
  },
  return: {
    intent: 'launch',
    where: 'session',
    before: ['open record keeper', 'open Deep Focus', 'next', 'stop'],
    says: 'open record keeper',
    uses: {
      [LISTS]: list,
      [PLAYLIST]: { ...chosenPlaylist, role: 'offer', still: /^Record Keeper\. You have 120 playlists\. .*\?$/ },
    },
    first: LISTS,
  },
  list: {
    intent: 'list',
    where: 'one-shot',
    before: [],
    says: 'ask record keeper to list my playlists',
    uses: { [LISTS]: list },
    first: LISTS,
  },
  'list …': {
    intent: 'list',
    where: 'session',
    before: ['open record keeper'],
    says: 'list my playlists',
    uses: { [LISTS]: list },
    first: LISTS,
  },
  'list mine': {
    intent: 'list',
    where: 'session',
    before: ['open record keeper'],
    says: 'the ones I made',
    uses: { 'GET /me': listener, [LISTS]: list },
    first: LISTS,
  },
  next: {
    intent: 'next',
    where: 'one-shot',
    before: [],
    says: 'ask record keeper for the next ones',
    uses: {},
    first: null,
  },
  'next …': {
    intent: 'next',
    where: 'session',
    before: ['open record keeper', 'list my playlists'],
    says: 'next',
    uses: { [LISTS]: list },
    first: LISTS,
  },
  'next song': {
    intent: 'next',
    where: 'session',
    before: ['open record keeper', 'open Road Trip'],
    says: 'next',
    uses: { [ITEMS]: { ...songs, ...asBefore } }, // the playlist is opened anew, and brings songs along
    first: ITEMS,
    mayUse: [PLAYLIST],
    all: { forbidden: 'kept', missing: 'gone' },
  },
  open: {
    intent: 'open',
    where: 'one-shot',
    before: [],
    says: "ask record keeper what's in Road Trip",
    uses: { [LISTS]: list, [PLAYLIST]: namedPlaylist },
    first: LISTS,
  },
  'open 2nd': {
    intent: 'open',
    where: 'session',
    before: ['open record keeper', 'list my playlists'],
    says: 'the second one',
    uses: { [PLAYLIST]: chosenPlaylist },
    first: PLAYLIST,
  },
  'open kept': {
    intent: 'open',
    where: 'session',
    before: ['open record keeper'],
    says: 'open Piano for Rainy Days',
    uses: { [LISTS]: list, [PLAYLIST]: { ...namedPlaylist, ...asBefore }, [ITEMS]: { ...songs, ...asBefore } },
    first: LISTS,
  },
  'how long': {
    intent: 'about',
    where: 'one-shot',
    before: [],
    says: 'ask record keeper how long is Party',
    uses: {
      [LISTS]: list,
      [PLAYLIST]: namedPlaylist,
      [ITEMS]: { ...songs, role: 'part', still: /^Party .*at least .*120 songs/ },
    },
    first: LISTS,
  },
  'who made': {
    intent: 'about',
    where: 'session',
    before: ['open record keeper', 'open Road Trip'],
    says: 'who made it',
    uses: {
      'GET /me': { ...listener, role: 'part', still: /^Road Trip .*Robin Vale/ },
      [PLAYLIST]: chosenPlaylist,
    },
    first: PLAYLIST,
    all: { forbidden: 'ours', missing: 'ours' }, // nobody is forbidden to know who they are
  },
  'all about': {
    intent: 'about',
    where: 'one-shot',
    before: [],
    says: 'ask record keeper to tell me about Party',
    uses: {
      'GET /me': { ...listener, role: 'part', still: /^Party .*120 songs/ },
      [LISTS]: list,
      [PLAYLIST]: { ...namedPlaylist, forbidden: 'part', missing: 'part', still: withoutSongs },
      [ITEMS]: { role: 'part', forbidden: 'part', missing: 'part', still: /^Party .*120 songs/ },
    },
    first: LISTS,
  },
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as readonly SceneName[];
