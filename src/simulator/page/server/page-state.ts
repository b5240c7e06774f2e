// Everything that can change, read from where it is kept: nothing of it is kept twice.
import { faultNameOf, type StandIn } from '../../spotify/stand-in';
import type { PageState } from '../contract';
import { withOwnPictures } from './pictures/own-pictures';
import { isQuota } from './quota';
import type { Scene } from './scene';

type OwnState = Pick<PageState, 'thinking' | 'screen' | 'recording' | 'recorded' | 'replay' | 'invocationName'>;

export function readState({ world, microphone, cards, oauthSteps }: Scene, own: OwnState): PageState {
  const { alexa, standIn } = world;
  return {
    ...own,
    device: alexa.device,
    locale: alexa.locale,
    sessionOpen: alexa.sessionOpen,
    microphone: alexa.sessionOpen ? microphone : 'closed',
    link: { linked: alexa.linked, displayName: alexa.linked ? linkedName(standIn) : null },
    cards: cards.map(({ number, atMs, item }) => ({ number, atMs, card: withOwnPictures(item) })),
    oauthSteps: oauthSteps().map(({ number, atMs, item }) => ({ ...item, number, atMs })),
    spotify: standIn === null ? { kind: 'real', redirectUri: alexa.redirectUri } : readStandIn(standIn),
  };
}

function linkedName(standIn: StandIn | null): string | null {
  const login = standIn?.linkedListener ?? null;
  return standIn?.listeners.find(listener => listener.login === login)?.displayName ?? null;
}

function readStandIn({ shape, delayMs, pendingFaults }: StandIn): PageState['spotify'] {
  return {
    kind: 'stand-in',
    shape,
    delayMs,
    faults: pendingFaults
      .filter(pending => !isQuota(pending))
      .map(({ fault, left }) => ({ name: faultNameOf(fault) ?? fault.kind, left })),
    quotaSpent: pendingFaults.some(isQuota),
  };
}
