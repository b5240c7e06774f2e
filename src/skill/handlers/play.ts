// "Play Road Trip": the skill only reads, so it says what to say to Alexa instead, and gets out of the way.
import { heardName } from '../heard-name';
import { tell } from '../reply';
import type { Handler } from '../turn';

export const play: Handler<'playlist'> = ({ slots, phrases, session: { place } }) => {
  const open = place.at === 'playlist' ? place.name : null;
  return tell('hand-off', phrases.readOnly('play', heardName(slots.playlist, phrases) ?? open));
};
