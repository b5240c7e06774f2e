// "Unlink my account": a skill cannot, so it says where the listener can.
import { tell } from '../reply';
import type { Handler } from '../turn';

export const unlink: Handler = ({ phrases }) => tell('unlink', phrases.unlink());
