// Commands about the link between the listener's two accounts. How an attempt ended is told by a note, whoever made it.
import { notNow, wrong, type CommandsNamed } from './command';

export const accountCommands: CommandsNamed<'link' | 'renew-token' | 'unlink'> = {
  async link({ login, accept }, { alexa, standIn }) {
    if (standIn === null) return notNow('With your real Spotify only you can log in: open the login page.');
    const logins = standIn.listeners.map(listener => listener.login);
    if (!logins.includes(login)) return wrong(`Nobody signs in by that name. There are: ${logins.join(', ')}.`);
    const result = await alexa.link({ login, accept });
    return result.kind === 'linked' || (result.reason === 'denied' && !accept) ? null : notNow(result.message);
  },
  async 'renew-token'(_body, { alexa, journal }) {
    if (!alexa.linked) return notNow('No account is linked, so there is no token to renew.');
    const why = await alexa.renewToken();
    if (why === null) journal.note('good', 'Alexa has a new access token.');
    else journal.note('bad', notRenewed(why, alexa.linked));
    return null;
  },
  unlink(_body, { alexa, journal }) {
    if (!alexa.linked) return notNow('No account is linked.');
    alexa.unlink();
    journal.note('plain', 'The account is not linked any more.');
    return null;
  },
};

function notRenewed(why: string, linked: boolean): string {
  return linked ? `Not renewed, and nothing is lost: ${why}` : `Not renewed, and the link is over: ${why}`;
}
