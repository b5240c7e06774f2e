// A playlist by its spoken name: does what was wanted when one is meant, asks when several may be, offers the nearest.
import type { Playlist } from '../../music/playlist';
import { whichPlaylist } from '../../questions/which-playlist';
import { nothing, type Speech } from '../../speech/ssml';
import { ask, tell, type Reply } from '../reply';
import { aimedAt, type Aim, type Step } from '../step';
import type { Turn } from '../turn';
import { MOST_CHOICES } from './chunk';
import { shallIList } from './no-playlist';
import { readFrom } from './read';
import { tellAbout } from './tell';

export async function byName(turn: Turn, heard: string, aim: Aim): Promise<Reply> {
  const { phrases } = turn;
  const last: Step = { do: 'name', heard, aim };
  const found = await whichPlaylist(turn.library(), { heard, hearing: phrases.hearing, within: turn.share(0.6) });
  switch (found.kind) {
    case 'one':
      return aim.do === 'read'
        ? readFrom(turn, { id: found.playlist.id, offset: 0, known: found.playlist })
        : tellAbout(turn, { id: found.playlist.id, aspect: aim.aspect, known: found.playlist });
    case 'several':
      return { ...choice(turn, found.playlists, { aim, introduction: nothing }), last };
    case 'nearest':
      return {
        outcome: 'nearest',
        speech: phrases.nearest(heard, found.playlist, found.partOf),
        ask: ask(aim.do === 'read' ? phrases.shallIOpenIt() : phrases.isThatTheOne(), {
          yes: aimedAt(found.playlist.id, aim),
        }),
        card: null,
        last,
      };
    case 'none':
      if (found.total === 0) return tell('empty-library', phrases.emptyLibrary());
      return { ...shallIList(turn, 'not-found', phrases.notFound(heard, found.partOf)), last };
  }
}

/** "Do I have a playlist called …?" – the same search, answered with yes or no before anything is opened. */
export async function find(turn: Turn, heard: string): Promise<Reply> {
  const { phrases } = turn;
  const last: Step = { do: 'find', heard };
  const aim: Aim = { do: 'read' };
  const found = await whichPlaylist(turn.library(), { heard, hearing: phrases.hearing, within: turn.share(0.9) });
  switch (found.kind) {
    case 'one':
      return {
        outcome: 'found',
        speech: phrases.doYouHave(found.playlist),
        ask: ask(phrases.shallIOpenIt(), { yes: aimedAt(found.playlist.id, aim) }),
        card: null,
        last,
      };
    case 'several':
      return {
        ...choice(turn, found.playlists, {
          aim,
          introduction: phrases.doYouHaveSeveral(heard, found.playlists.length),
        }),
        last,
      };
    case 'nearest':
      return {
        outcome: 'nearest',
        speech: phrases.nearest(heard, found.playlist, found.partOf),
        ask: ask(phrases.shallIOpenIt(), { yes: aimedAt(found.playlist.id, aim) }),
        card: null,
        last,
      };
    case 'none':
      if (found.total === 0) return tell('empty-library', phrases.emptyLibrary());
      return { ...shallIList(turn, 'not-found', phrases.notFound(heard, found.partOf)), last };
  }
}

function choice(
  { phrases }: Turn,
  playlists: readonly Playlist[],
  { aim, introduction }: { readonly aim: Aim; readonly introduction: Speech },
): Reply {
  const offered = playlists.slice(0, MOST_CHOICES);
  const words = phrases.whichOfThese(offered, playlists.length - offered.length);
  return {
    outcome: 'several',
    speech: introduction,
    ask: ask(words, { which: { ids: offered.map(playlist => playlist.id), aim } }),
    card: null,
  };
}
