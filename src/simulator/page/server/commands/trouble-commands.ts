// The switches of the stand-in: what goes wrong, how slow it is, which JSON it speaks. The real Spotify is left as it is.
import { faultByName, faultNames, type StandIn } from '../../../spotify/stand-in';
import type { CommandName, Commands } from '../../contract';
import type { Journal } from '../journal';
import { isQuota, setQuota } from '../quota';
import { notNow, wrong, type Command, type CommandsNamed, type Done } from './command';

/** Spotify said for how long it refuses; a skill may take it at its word. */
const quotaAgain = 'The app has quota at Spotify again. If the skill still remembers the refusal, starting over helps.';

type Name = 'fault' | 'clear-faults' | 'delay' | 'shape' | 'expire-tokens' | 'revoke-links' | 'quota';

export const troubleCommands: CommandsNamed<Name> = {
  fault: atStandIn(({ name, times }, standIn, journal) => {
    const fault = faultByName(name);
    if (fault === null) return wrong(`There is no fault of that name. There are: ${faultNames.join(', ')}.`);
    standIn.injectFault(fault, { times });
    const which = times === 'always' ? 'Every call' : times === 1 ? 'The next call' : `Each of the next ${times} calls`;
    journal.note('plain', `${which} to Spotify meets: ${name}.`);
    return null;
  }),
  'clear-faults': atStandIn((_body, standIn) => {
    const quotaSpent = standIn.pendingFaults.some(isQuota); // has its own switch
    standIn.clearFaults();
    if (quotaSpent) setQuota(standIn, true);
    return null;
  }),
  delay: atStandIn(({ delayMs }, standIn) => {
    standIn.setDelay(delayMs);
    return null;
  }),
  shape: atStandIn(({ shape }, standIn) => {
    standIn.setShape(shape);
    return null;
  }),
  'expire-tokens': atStandIn((_body, standIn, journal) => {
    standIn.expireAccessTokens();
    journal.note('plain', 'Spotify answers 401 to every access token that is out now.');
    return null;
  }),
  'revoke-links': atStandIn((_body, standIn, journal) => {
    standIn.revokeLinks();
    journal.note('plain', 'Spotify knows neither the access tokens nor the refresh tokens any more.');
    return null;
  }),
  quota: atStandIn(({ spent }, standIn, journal) => {
    setQuota(standIn, spent);
    journal.note('plain', spent ? "The app's quota at Spotify is spent." : quotaAgain);
    return null;
  }),
};

function atStandIn<Each extends CommandName>(
  arrange: (body: Commands[Each], standIn: StandIn, journal: Journal) => Done,
): Command<Each> {
  return (body, { standIn, journal }) =>
    standIn === null
      ? notNow('This works only with the stand-in: your real Spotify is left as it is.')
      : arrange(body, standIn, journal);
}
