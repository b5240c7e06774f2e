// Likes, additions, removals: the skill changes nothing and says where to do it.
import { tell } from '../reply';
import type { Handler } from '../turn';

export const change: Handler<'playlist'> = ({ phrases }) => tell('hand-off', phrases.readOnly('change', null));
