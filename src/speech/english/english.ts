// English, whole: one object with every sentence, for one English-speaking place.
import type { Phrases } from '../phrases';
import { amountsFor } from './amounts';
import { carryingOn } from './carrying-on';
import { conversation } from './conversation';
import { facts } from './facts';
import { englishHearing } from './hearing';
import { list } from './list';
import { playlist } from './playlist';
import { problems } from './problems';
import { which } from './which';

/** `locale` is one of Alexa's, such as en-GB: it decides dates and numbers. */
export function english(locale: string): Phrases {
  const amounts = amountsFor(locale);
  return {
    hearing: englishHearing,
    ...conversation(amounts),
    ...carryingOn(amounts),
    ...list(amounts),
    ...which(amounts),
    ...playlist(amounts),
    ...facts(amounts),
    ...problems(amounts),
  };
}
