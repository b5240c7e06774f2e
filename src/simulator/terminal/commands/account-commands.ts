// Commands about the account: link it, unlink it, let its tokens die.
import { nearest } from '../../world/nearest';
import { linkLines } from '../rendering/card-lines';
import { remark } from '../rendering/line';
import type { Desk } from '../desk';
import type { StandIn } from '../../spotify/stand-in';
import type { Command } from './command';
import { knownAlready } from './known-already';

export const accountCommands: readonly Command[] = [
  {
    name: 'link',
    usage: 'link, /link [NAME]',
    what: 'link the account over the login pages, as the first listener or another',
    withRealSpotify: { usage: 'link, /link', what: 'print the address at which to link your account, in a browser' },
    needs: 'nothing',
    run: (args, desk) =>
      desk.standIn === null ? desk.print(linkLines(desk.wayToLink())) : linkAs(args.join(' '), desk, desk.standIn),
  },
  {
    name: 'unlink',
    usage: '/unlink',
    what: 'remove the link, as in the Alexa app',
    needs: 'nothing',
    run(_args, desk) {
      const linked = desk.alexa.linked;
      desk.alexa.unlink();
      desk.print([remark(linked ? 'The account is not linked any more.' : 'No account was linked.')]);
    },
  },
  {
    name: 'renew',
    usage: '/renew',
    what: 'Alexa asks for a new access token now, as she does each hour',
    needs: 'nothing',
    async run(_args, desk) {
      const why = await desk.alexa.renewToken();
      desk.print([
        why === null ? remark('✓ Alexa has a new access token.', 'good') : remark(`✗ Not renewed: ${why}`, 'error'),
      ]);
    },
  },
  {
    name: 'expire',
    usage: '/expire',
    what: 'the access token dies before its time',
    needs: 'stand-in',
    run(_args, desk, standIn) {
      standIn.expireAccessTokens();
      desk.print([remark('Spotify answers 401 to every access token that is out now.'), ...knownAlready(desk)]);
    },
  },
  {
    name: 'revoke',
    usage: '/revoke',
    what: "the listener withdraws the access on Spotify's side",
    needs: 'stand-in',
    run(_args, desk, standIn) {
      standIn.revokeLinks();
      desk.print([remark('Spotify knows neither the access tokens nor the refresh tokens any more.')]);
    },
  },
];

async function linkAs(name: string, desk: Desk, standIn: StandIn): Promise<void> {
  const { listeners } = standIn;
  const wanted = name.toLowerCase();
  const listener =
    name === ''
      ? listeners[0]
      : listeners.find(({ login, displayName }) => [login, displayName].some(own => own.toLowerCase() === wanted));
  if (listener === undefined) {
    const known = listeners.map(
      ({ login, displayName, playlistCount }) => `${login} (${displayName}, ${playlistCount})`,
    );
    const meant = nearest(
      name,
      listeners.map(({ login }) => login),
    );
    const question = meant === null ? '' : ` Did you mean ${meant}?`;
    desk.print([remark(`Nobody signs in as ${name}.${question} Listeners and their playlists: ${known.join(', ')}.`)]);
    return;
  }
  const result = await desk.alexa.link({ login: listener.login });
  await desk.afterLinking(result, `the account of ${listener.displayName}`);
}
