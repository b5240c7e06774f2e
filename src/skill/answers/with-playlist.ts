// Does what was wanted with a playlist that is at hand.
import type { Playlist } from '../../music/playlist';
import type { Reply } from '../reply';
import type { Aim } from '../step';
import type { Turn } from '../turn';
import { readFrom } from './read';
import { tellAbout } from './tell';

export function withPlaylist(turn: Turn, playlist: Playlist, aim: Aim): Promise<Reply> {
  return aim.do === 'read'
    ? readFrom(turn, { id: playlist.id, offset: 0, known: playlist })
    : tellAbout(turn, { id: playlist.id, aspect: aim.aspect, known: playlist });
}
