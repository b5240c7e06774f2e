// Does what was wanted with a playlist that is at hand.
import type { Playlist } from '../../music/playlist';
import type { Reply } from '../reply';
import type { Aim } from '../step';
import type { Turn } from '../turn';
import { carryOn } from './carry-on';
import { readFrom } from './read';
import { tellAbout } from './tell';

export function withPlaylist(turn: Turn, playlist: Playlist, aim: Aim): Promise<Reply> {
  switch (aim.do) {
    case 'read':
      return readFrom(turn, { id: playlist.id, offset: 0, known: playlist });
    case 'carry-on':
      return carryOn(turn, { id: playlist.id, known: playlist });
    case 'tell':
      return tellAbout(turn, { id: playlist.id, aspect: aim.aspect, known: playlist });
  }
}
