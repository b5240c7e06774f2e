// A playlist is needed and none was named.
import { nothing } from '../../speech/ssml';
import { ask, type Reply } from '../reply';
import type { Turn } from '../turn';

export function askForName({ phrases }: Turn): Reply {
  return { outcome: 'ask-for-name', speech: nothing, ask: ask(phrases.nameOne()), card: null };
}
