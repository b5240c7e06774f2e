// A playlist by its spoken name: does what was wanted when one is meant, asks when several may be, offers the nearest.
import type { Playlist } from '../../music/playlist';
import { whichPlaylist, type WhichOutcome } from '../../questions/which-playlist';
import { nothing, type Speech } from '../../speech/ssml';
import { ask, tell, type Reply } from '../reply';
import { aimedAt, type Aim, type Step } from '../step';
import type { Turn } from '../turn';
import { choiceCard, playlistCard } from './cards';
import { MOST_CHOICES } from './chunk';
import { shallIList } from './no-playlist';
import { placeOf } from './read';
import { withPlaylist } from './with-playlist';

/** Finds the playlist meant and does with it what was wanted. */
export function byName(turn: Turn, step: Extract<Step, { do: 'name' }>): Promise<Reply> {
  const { aim } = step;
  return search(turn, {
    ...step,
    last: step,
    part: 0.6, // the rest of the time is for reading it
    whenFound: playlist => withPlaylist(turn, playlist, aim),
    whenSeveral: () => nothing,
  });
}

/** "Do I have a playlist called …?" – the same search, answered with yes or no before anything is opened. */
export function find(turn: Turn, heard: string): Promise<Reply> {
  const { phrases } = turn;
  const last: Step = { do: 'find', heard };
  return search(turn, {
    heard,
    askedAbout: null,
    aim: { do: 'read' },
    last,
    part: 0.9,
    whenFound: (playlist, position) => ({
      outcome: 'found',
      speech: phrases.doYouHave(playlist, position),
      ask: ask(phrases.shallIOpenIt(), { yes: { do: 'read', id: playlist.id, offset: 0 } }),
      card: playlistCard(turn, playlist),
      place: placeOf(playlist, playlist.entryCount), // from now on it is "it"
      last,
    }),
    whenSeveral: count => phrases.doYouHaveSeveral(heard, count),
  });
}

interface Search {
  readonly heard: string;
  /** The name that a choice was about, when this answers the choice. */
  readonly askedAbout: string | null;
  /** What is done with the playlist once it is known. */
  readonly aim: Aim;
  readonly last: Step;
  /** How much of the turn's time the search may take. */
  readonly part: number;
  readonly whenFound: (playlist: Playlist, position: number | null) => Promise<Reply> | Reply;
  /** Said before the candidates. */
  readonly whenSeveral: (count: number) => Speech;
}

async function search(turn: Turn, wish: Search): Promise<Reply> {
  const { heard, askedAbout, aim, last, part, whenFound, whenSeveral } = wish;
  const { phrases } = turn;
  const within = turn.share(part);
  const found = await whichPlaylist(turn.library(), { heard, askedAbout, hearing: phrases.hearing, within });
  switch (found.kind) {
    case 'one':
      return whenFound(found.playlist, found.position);
    case 'several':
      return {
        ...choice(turn, found, { heard: askedAbout ?? heard, aim }),
        speech: whenSeveral(found.playlists.length),
        last,
      };
    case 'nearest':
      return {
        outcome: 'nearest',
        speech: phrases.nearest(heard, found.playlist, found.partOf),
        ask: ask(aim.do === 'read' ? phrases.shallIOpenIt() : phrases.isThatTheOne(), {
          yes: aimedAt(found.playlist.id, aim),
        }),
        card: playlistCard(turn, found.playlist),
        last,
      };
    case 'none':
      if (found.total === 0) return tell('empty-library', phrases.emptyLibrary());
      return { ...shallIList(turn, 'not-found', phrases.notFound(heard, found.partOf)), last };
  }
}

type Several = Extract<WhichOutcome, { kind: 'several' }>;

function choice(
  turn: Turn,
  { playlists, listener }: Several,
  { heard, aim }: Pick<Search, 'heard' | 'aim'>,
): Omit<Reply, 'speech'> {
  const offered = playlists.slice(0, MOST_CHOICES);
  const words = turn.phrases.whichOfThese(offered, playlists.length - offered.length, listener?.id ?? null);
  const answers = turn.phrases.choiceAnswers(offered, listener?.id ?? null);
  const which = { ids: offered.map(playlist => playlist.id), heard };
  return { outcome: 'several', ask: ask(words, { which, wanted: aim }), card: choiceCard(turn, offered), answers };
}
