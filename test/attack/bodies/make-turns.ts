// What a listener asks while Spotify misbehaves: a few turns of one session, from a seed.
import { catalogue } from '../spotify-in-process';
import { intent, launch, type Asked } from '../../skill/support/requests';
import type { Chance } from '../chance';

const names = [
  'road trip',
  'chill',
  'everything I ever loved',
  'lost and found',
  'songs and stories',
  'my playlist',
  '7',
];
const aspects = ['count', 'length', 'owner', 'description', 'changed', 'all'];

/** What leads to where one can go on from. */
const beginnings: readonly ((chance: Chance) => Asked)[] = [
  () => intent('ListPlaylistsIntent'),
  chance => intent('OpenPlaylistIntent', { playlist: chance.pick(names) }),
  chance => ({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['open', chance.pick(catalogue.playlists).id] }),
];

const ways: typeof beginnings = [
  ...beginnings,
  () => launch,
  chance => resolved('ListPlaylistsIntent', { filter: chance.pick(['own', 'followed', 'shared']) }),
  () => intent('AMAZON.NextIntent'),
  () => intent('AMAZON.NextIntent'),
  () => intent('AMAZON.PreviousIntent'),
  () => intent('AMAZON.YesIntent'),
  () => intent('AMAZON.RepeatIntent'),
  () => intent('CountPlaylistsIntent'),
  () => intent('AccountIntent'),
  () => intent('ReadOnIntent'),
  chance => intent('FindPlaylistIntent', { playlist: chance.pick(names) }),
  chance => intent('CarryOnIntent', { playlist: chance.pick(names) }),
  chance => intent('ChooseIntent', { position: String(chance.below(12)) }),
  chance => intent('GoToPositionIntent', { position: String(chance.pick([1, 20, 55, 600])) }),
  chance => intent('ReadLastIntent', { count: String(chance.below(30)) }),
  chance => resolved('DescribePlaylistIntent', { aspect: chance.pick(aspects), playlist: chance.pick([...names, '']) }),
];

const MOST_TURNS = 4;

/** Anything that can be asked. */
export function anyTurn(chance: Chance): Asked {
  return chance.pick(ways)(chance);
}

export function hostileTurns(chance: Chance): readonly Asked[] {
  const rest = Array.from({ length: chance.below(MOST_TURNS) }, () => chance.pick(ways)(chance));
  return [chance.pick(chance.odds(0.7) ? beginnings : ways)(chance), ...rest];
}

/** An intent whose slots stand for values of the model by those ids, as Alexa sends it. */
function resolved(name: string, ids: Readonly<Record<string, string>>): Asked {
  const slots = Object.entries(ids).map(([slot, id]) => {
    const match = { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] };
    return [slot, { name: slot, value: id, resolutions: { resolutionsPerAuthority: [match] } }] as const;
  });
  return { type: 'IntentRequest', intent: { name, slots: Object.fromEntries(slots) } };
}
