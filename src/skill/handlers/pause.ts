// "Pause": nothing plays here; says how to reach the music that does.
import { tell } from '../reply';
import type { Handler } from '../turn';

export const pause: Handler = ({ phrases }) => tell('hand-off', phrases.readOnly('pause', null));
