// Every sentence of a language with every kind of argument, made with one name throughout. A new phrase does not compile
// until it stands here.
import type { Entry } from '../../../src/music/entry';
import { musicErrorKinds } from '../../../src/music/music-error';
import type { Playlist } from '../../../src/music/playlist';
import type { CardText, Contents, Facts, Phrases, Question } from '../../../src/speech/phrases';
import type { Speech } from '../../../src/speech/ssml';
import { episode, playlist, song, unavailable } from '../../support/in-memory-library';

type Phrase = Exclude<keyof Phrases, 'hearing'>;
export type Said = Speech | Question | CardText | string;

const NOW_MS = Date.UTC(2026, 2, 15, 12);
const DAY_MS = 86_400_000;
export const totals = [0, 1, 2, 5, 6, 42, 1_200];
const partOf = { seen: 150, of: 400 };
const filters = [null, 'own', 'followed', 'shared'] as const;
const aspects = ['count', 'length', 'owner', 'description', 'changed', 'all'] as const;

export function everyPhrase(say: Phrases, name: string): Readonly<Record<Phrase, readonly Said[]>> {
  const named = playlistsNamed(name);
  const [plain] = named;
  const entries = entriesNamed(name);
  const chunks = chunksOf(named);
  const facts = factsOf(named);
  return {
    welcome: totals.flatMap(total =>
      [true, false].flatMap(returning => [name, null].map(example => say.welcome({ total, returning, example }))),
    ),
    whatWouldYouLike: [say.whatWouldYouLike(null), say.whatWouldYouLike(name)],
    emptyLibrary: [say.emptyLibrary()],
    linkEndsSoon: [0, 1, 2, 13].map(days => say.linkEndsSoon(days)),
    stoppedAt: [6, 1_200].map(position => say.stoppedAt(position, name)),
    shallICarryOn: [say.shallICarryOn(name)],
    backIn: [say.backIn(name)],
    fromTheBeginning: [say.fromTheBeginning('no-place-kept'), say.fromTheBeginning('shorter-now')],
    noPlaceKept: [say.noPlaceKept()],
    stoppedPlaceGone: [say.stoppedPlaceGone()],
    onlyOne: named.map(one => say.onlyOne(one)),
    goodbye: [say.goodbye()],
    allRight: [say.allRight()],
    whatElse: [say.whatElse()],
    help: [
      say.help({ at: 'nowhere' }),
      say.help({ at: 'list' }),
      say.help({ at: 'playlist', name }),
      ...[1, 2, 3].map(count => say.help({ at: 'choice', count })),
    ],
    notUnderstood: [say.notUnderstood()],
    nothingAsked: [say.nothingAsked()],
    nothingToRepeat: [say.nothingToRepeat()],
    listChunk: chunks.map(chunk => say.listChunk(chunk)),
    listGoesOn: [say.listGoesOn()],
    listEnds: [say.listEnds()],
    listHasNone: filters.flatMap(filter => [say.listHasNone(filter, null), say.listHasNone(filter, partOf)]),
    listBegins: [say.listBegins()],
    listIsOver: totals.map(total => say.listIsOver(total)),
    listOutOfRange: totals.map(total => say.listOutOfRange(total)),
    counts: [
      ...totals.map(total => say.counts({ total, split: null })),
      ...splits.map(split => say.counts({ total: split.own + split.followed + split.hidden, split })),
    ],
    counted: (['own', 'followed', 'shared'] as const).flatMap(filter => [0, 1, 7].map(n => say.counted(filter, n))),
    shallIListThem: [say.shallIListThem()],
    shallIList: [say.shallIList()],
    listCard: chunks.map(chunk => say.listCard(chunk)),
    choiceAnswers: [null, named[0].ownerId].flatMap(id => say.choiceAnswers(named, id)),
    whichOfThese: [
      say.whichOfThese(named.slice(0, 2), 0, 'ann'),
      say.whichOfThese(named.slice(0, 3), 1),
      say.whichOfThese(named.slice(1, 4), 7),
    ],
    nearest: [say.nearest(name, plain, null), say.nearest(name, plain, partOf)],
    shallIOpenIt: [say.shallIOpenIt()],
    notFound: [say.notFound(name, null), say.notFound(name, partOf)],
    doYouHave: named.flatMap(one => [say.doYouHave(one), say.doYouHave(one, 1_200)]),
    doYouHaveSeveral: [say.doYouHaveSeveral(name, 2), say.doYouHaveSeveral(name, 12)],
    choiceCard: [say.choiceCard(named)],
    whichOne: [say.whichOne()],
    nameOne: [say.nameOne()],
    whichNumber: [say.whichNumber()],
    namedOnly: [0, 1, 2, 5].map(count => say.namedOnly(count)),
    isThatTheOne: [say.isThatTheOne()],
    hidden: [say.hidden(1), say.hidden(1_200)],
    gone: [say.gone()],
    opened: contents.map(holding => say.opened(plain, holding)),
    entryChunk: entryChunksOf(name, entries).map(chunk => say.entryChunk(chunk)),
    entriesGoOn: [say.entriesGoOn()],
    entriesEnd: [say.entriesEnd()],
    entriesOver: [say.entriesOver(name)],
    entriesBegin: [say.entriesBegin(name)],
    startOver: [say.startOver()],
    backToTheList: [say.backToTheList()],
    entriesOutOfRange: totals.map(total => say.entriesOutOfRange(name, total)),
    oneEntry: entries.flatMap(entry => [say.oneEntry(entry, 1), say.oneEntry(entry, 1_200)]),
    empty: [say.empty(plain)],
    notReadable: named.map(one => say.notReadable(one)),
    entryCard: entryChunksOf(name, entries).map(chunk => say.entryCard(chunk)),
    fact: facts.flatMap(about => aspects.map(aspect => say.fact(aspect, about))),
    factCard: facts.map(about => say.factCard(about)),
    onSpotify: [say.onSpotify('https://open.spotify.com/playlist/a')],
    anythingElseAbout: [say.anythingElseAbout(name)],
    account: [say.account(null), say.account(''), say.account(name)],
    unlink: [say.unlink()],
    readOnly: (['play', 'pause', 'change'] as const).flatMap(wish => [
      say.readOnly(wish, null),
      say.readOnly(wish, name),
    ]),
    problem: [...musicErrorKinds, 'our-fault' as const].flatMap(kind =>
      [null, 0, 1, 45, 300, 40_000, 100_000].map(retryAfterSeconds =>
        say.problem(kind, { permissions: ['private-playlists', 'now-playing'], retryAfterSeconds }),
      ),
    ),
    problemCard: [say.problemCard('not-registered'), say.problemCard('owner-needs-premium')],
  };
}

export const isQuestion = (said: Said): said is Question => typeof said === 'object' && 'question' in said;
export const isSpeech = (said: Said): said is Speech => typeof said === 'object' && 'ssml' in said;
export const isCard = (said: Said): said is CardText => typeof said === 'object' && 'text' in said;

const splits = [
  { own: 1, followed: 0, shared: 0, hidden: 0 },
  { own: 0, followed: 1, shared: 1, hidden: 0 },
  { own: 0, followed: 0, shared: 0, hidden: 1 },
  { own: 2, followed: 0, shared: 2, hidden: 0 },
  { own: 0, followed: 3, shared: 1, hidden: 0 },
  { own: 1_000, followed: 198, shared: 5, hidden: 2 },
];

function playlistsNamed(name: string): readonly [Playlist, ...Playlist[]] {
  return [
    playlist(name, { entryCount: 87, description: name }),
    playlist(name, { entryCount: 1, ownerId: 'b', ownerName: name, collaborative: true }),
    playlist(name, { entryCount: 0, ownerId: 'c', ownerName: null, description: `${name}. ${name}`.repeat(20) }),
    playlist(`${name} 2`, { entryCount: null, ownerId: 'd', ownerName: '', link: null }),
  ];
}

function entriesNamed(name: string): readonly Entry[] {
  return [
    song(name, { artists: [name] }),
    song(name, { artists: [] }),
    song(name, { artists: [name, 'Queen', name] }),
    episode(name, { show: name }),
    episode(name, { show: null }),
    unavailable,
  ];
}

function chunksOf(named: readonly Playlist[]) {
  return filters.flatMap(filter => [
    { filter, playlists: named.slice(0, 1), offset: 0, total: 1, partOf: null },
    { filter, playlists: named, offset: 0, total: named.length, partOf },
    { filter, playlists: [...named, null], offset: 0, total: 1_200, partOf: null },
    { filter, playlists: [null, ...named], offset: 5, total: 42, partOf },
    { filter, playlists: named.slice(0, 1), offset: 41, total: 42, partOf: null },
  ]);
}

function entryChunksOf(name: string, entries: readonly Entry[]) {
  return [
    ...entries.map(entry => ({ name, entries: [entry], offset: 0, total: 1 })),
    ...entries.map(entry => ({ name, entries: [entry], offset: 1_199, total: 1_200 })),
    { name, entries, offset: 0, total: entries.length },
    { name, entries: entries.slice(0, 5), offset: 0, total: 87 },
    { name, entries: entries.slice(0, 5), offset: 5, total: 1_200 },
  ];
}

const contents: readonly Contents[] = [
  { total: 87, kinds: { songs: 80, episodes: 0, unavailable: 7 }, length: { durationMs: 19_800_000, partOf: null } },
  { total: 15, kinds: { songs: 12, episodes: 3, unavailable: 0 }, length: { durationMs: 999_999, partOf: null } },
  { total: 1, kinds: { songs: 0, episodes: 1, unavailable: 0 }, length: { durationMs: 61_000, partOf: null } },
  { total: 2, kinds: { songs: 0, episodes: 0, unavailable: 2 }, length: { durationMs: 0, partOf: null } },
  { total: 0, kinds: { songs: 0, episodes: 0, unavailable: 0 }, length: { durationMs: 0, partOf: null } },
  { total: 1_200, kinds: null, length: { durationMs: 100_000_000, partOf } },
  { total: 1_200, kinds: null, length: null },
];

function factsOf(named: readonly Playlist[]): readonly Facts[] {
  const added = [null, NOW_MS - 400 * DAY_MS, NOW_MS, NOW_MS - DAY_MS, NOW_MS - 20 * DAY_MS, 0, NOW_MS + DAY_MS];
  return named.flatMap(one =>
    [null, ...contents].map((holding, index) => ({
      playlist: one,
      contents: holding,
      ownedByListener: [true, false, null][index % 3] ?? null,
      newestAddedAtMs: holding === null ? null : (added[index % added.length] ?? null),
      nowMs: NOW_MS,
    })),
  );
}
