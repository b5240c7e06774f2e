// "How many playlists do I have?"
import { perform } from '../perform';
import type { Handler } from '../turn';

export const countPlaylists: Handler = turn => perform(turn, { do: 'count' });
