// "Play Road Trip": the skill only reads, so it says what to say to Alexa instead, and gets out of the way.
import { meantBy } from '../meant';
import { tell } from '../reply';
import type { Handler } from '../turn';

export const play: Handler<'playlist'> = ({ slots, phrases, session: { place } }) => {
  const meant = meantBy(slots.playlist, phrases);
  const open = meant.kind === 'open-one' && place.at === 'playlist' ? place.name : null;
  return tell('hand-off', phrases.readOnly('play', meant.kind === 'name' ? meant.heard : open));
};
