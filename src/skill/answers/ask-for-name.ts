// A playlist is needed and none was named.
import { nothing } from '../../speech/ssml';
import { ask, type Reply } from '../reply';
import type { Aim } from '../step';
import type { Turn } from '../turn';

/** `wanted` is done with the playlist that is named next. */
export function askForName({ phrases }: Turn, wanted: Aim): Reply {
  return { outcome: 'ask-for-name', speech: nothing, ask: ask(phrases.nameOne(), { wanted }), card: null };
}
