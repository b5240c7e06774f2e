// The story of account linking, told to someone who hears of it for the first time: what each step of the exchange is for,
// and each of its parameters. Told by the page and by docs/account-linking.md; knows nothing of how either shows it.
import type { ExchangeStep } from '../../contract';

export type StepKind =
  | 'authorization'
  | 'first-page'
  | 'login-page'
  | 'login-form'
  | 'consent-page'
  | 'acceptance'
  | 'cancellation'
  | 'another-listener'
  | 'straight-back'
  | 'redirect-with-code'
  | 'redirect-with-error'
  | 'code-exchange'
  | 'tokens'
  | 'renewal'
  | 'renewed-token'
  | 'refusal'
  | 'renewal-refusal'
  | 'no-answer';

export type Party = 'Alexa' | 'Browser' | 'Spotify';

export interface StepStory {
  readonly from: Party;
  readonly to: Party;
  /** A few words, as a heading. */
  readonly title: string;
  /** What the step is for. */
  readonly purpose: string;
}

/** One step with its story. `S` keeps what else the step knows, such as its time. */
export interface ToldStep<S extends ExchangeStep> extends StepStory {
  readonly step: S;
  readonly kind: StepKind;
}

export const stepStories: Readonly<Record<StepKind, StepStory>> = {
  authorization: {
    from: 'Alexa',
    to: 'Browser',
    title: 'Alexa sends the listener to Spotify',
    purpose:
      'The Alexa app opens Spotify’s own page in a browser, so that the password is typed at Spotify and nowhere else.',
  },
  'first-page': {
    from: 'Browser',
    to: 'Spotify',
    title: 'The browser opens Spotify’s page',
    purpose: 'Spotify asks who is there; whoever is logged in already is asked at once whether they agree.',
  },
  'login-page': {
    from: 'Browser',
    to: 'Spotify',
    title: 'The browser opens the login page',
    purpose: 'Spotify checks which app is asking, for what and for which address, then asks who is there.',
  },
  'login-form': {
    from: 'Browser',
    to: 'Spotify',
    title: 'The listener logs in',
    purpose: 'Only Spotify sees this; Alexa and the skill never learn how the listener proved who they are.',
  },
  'consent-page': {
    from: 'Browser',
    to: 'Spotify',
    title: 'The browser opens the consent page',
    purpose: 'The listener reads what the skill would be allowed to do, in plain words, before anything is given away.',
  },
  acceptance: {
    from: 'Browser',
    to: 'Spotify',
    title: 'The listener accepts',
    purpose: 'The one moment that decides; the six months of the link are counted from here.',
  },
  cancellation: {
    from: 'Browser',
    to: 'Spotify',
    title: 'The listener cancels',
    purpose: 'Nothing is given away, and Spotify sends the listener back with that.',
  },
  'another-listener': {
    from: 'Browser',
    to: 'Spotify',
    title: 'The listener is somebody else',
    purpose:
      'The browser was still logged in as another listener; Spotify forgets that one and asks again who is there.',
  },
  'straight-back': {
    from: 'Browser',
    to: 'Spotify',
    title: 'Spotify remembers the consent',
    purpose:
      'This listener has agreed to the same permissions before, so no page is shown and the way leads straight back.',
  },
  'redirect-with-code': {
    from: 'Browser',
    to: 'Alexa',
    title: 'The browser comes back with a code',
    purpose: 'The code says that the listener agreed; by itself it opens nothing, so it may pass through a browser.',
  },
  'redirect-with-error': {
    from: 'Browser',
    to: 'Alexa',
    title: 'The browser comes back without a code',
    purpose: 'Nothing was given and nothing is linked; the listener may start again at any time.',
  },
  'code-exchange': {
    from: 'Alexa',
    to: 'Spotify',
    title: 'Alexa exchanges the code for tokens',
    purpose:
      'From server to server, past the browser: Alexa shows the code and proves with the secret that it may use it.',
  },
  tokens: {
    from: 'Spotify',
    to: 'Alexa',
    title: 'Spotify hands out the tokens',
    purpose: 'The link is made: Alexa keeps both tokens and puts the access token into each request to the skill.',
  },
  renewal: {
    from: 'Alexa',
    to: 'Spotify',
    title: 'Alexa asks for a new access token',
    purpose:
      'An access token lives for an hour; Alexa asks for the next one in time, and the listener is not bothered with it.',
  },
  'renewed-token': {
    from: 'Spotify',
    to: 'Alexa',
    title: 'Spotify hands out a new access token',
    purpose: 'Where no new refresh token comes with it, the old one stays good.',
  },
  refusal: {
    from: 'Spotify',
    to: 'Alexa',
    title: 'Spotify refuses the code',
    purpose: 'Without tokens there is no link: the code was too old or used before, or the id or secret is wrong.',
  },
  'renewal-refusal': {
    from: 'Spotify',
    to: 'Alexa',
    title: 'Spotify refuses to renew',
    purpose:
      'The link is over: its six months have passed, or the listener removed the app at Spotify; it has to be made anew.',
  },
  'no-answer': {
    from: 'Spotify',
    to: 'Alexa',
    title: 'Spotify does not answer',
    purpose: 'Alexa waits for a few seconds and no longer; what was linked stays so, and she asks again when she must.',
  },
};

const parameterStories: Readonly<Record<string, string>> = {
  client_id: 'Which app is asking: the public name of the Spotify app behind the skill.',
  response_type: '“code” asks for a code to exchange later, not for a token in the address bar.',
  scope:
    'The permissions, separated by spaces: here reading playlists, and nothing that could change or play anything.',
  redirect_uri: 'Where the browser shall come back to; Spotify leads only to addresses registered with the app.',
  state: 'A random value that comes back unchanged, so that Alexa knows the answer belongs to the link it began.',
  show_dialog: 'Whether the consent page is shown even to someone who agreed before.',
  code_challenge: 'A fingerprint of a secret of this one link; whoever exchanges the code must know the secret itself.',
  code_challenge_method: 'How that fingerprint was made.',
  code_verifier: 'The secret whose fingerprint came with the first step: proof that both ends are the same.',
  form_token: 'Ties the form to the page it was on, so that no other page can send it.',
  login: 'Who the listener chose to be.',
  decision: 'The button that was pressed.',
  code: 'Good once and for a few minutes, and worth nothing without the app’s secret.',
  error:
    'Why not, in one word: “access_denied” when the listener cancelled, “invalid_grant” for a code or link that is over.',
  error_description: 'The same for people.',
  grant_type: 'What is handed in for a token: a new link’s code (“authorization_code”) or a “refresh_token”.',
  Authorization: 'The app’s id and secret, by HTTP Basic: proof that it is Alexa who asks on the skill’s behalf.',
  client_secret: 'The app’s secret: proof that it is Alexa who asks on the skill’s behalf.',
  access_token:
    'The key to this listener’s playlists, for an hour; the only one of all these that the skill gets to see.',
  token_type: '“Bearer”: whoever carries the token is let in, which is why it is never shown.',
  expires_in: 'How many seconds the access token lives: an hour.',
  refresh_token: 'With this Alexa gets new access tokens; it stays with Alexa, and the skill never sees it.',
};

/** One sentence on what a parameter is for; null for one that is no part of the story. */
export function parameterStory(name: string): string | null {
  return Object.hasOwn(parameterStories, name) ? (parameterStories[name] ?? null) : null;
}

/** The steps of one attempt in the order they happened: what a step is depends on those around it. */
export function tellSteps<S extends ExchangeStep>(steps: readonly S[]): readonly ToldStep<S>[] {
  let renewing = false;
  return steps.map((step, index) => {
    if (step.name === 'token-request') renewing = step.parameters['grant_type'] === 'refresh_token';
    const kind = kindOf(step, { renewing, before: steps.slice(0, index), after: steps.slice(index + 1) });
    return { ...stepStories[kind], step, kind };
  });
}

interface Around {
  readonly renewing: boolean;
  readonly before: readonly ExchangeStep[];
  readonly after: readonly ExchangeStep[];
}

function kindOf(step: ExchangeStep, around: Around): StepKind {
  switch (step.name) {
    case 'authorization':
      return 'authorization';
    case 'page':
      if (step.status !== null && step.status >= 300 && step.status < 400) return 'straight-back';
      return pageKind(around);
    case 'form':
      return formKind(step);
    case 'redirect':
      return 'code' in step.parameters ? 'redirect-with-code' : 'redirect-with-error';
    case 'token-request':
      return around.renewing ? 'renewal' : 'code-exchange';
    case 'token-answer':
      if (step.status === null) return 'no-answer';
      if (step.status === 200) return around.renewing ? 'renewed-token' : 'tokens';
      return around.renewing ? 'renewal-refusal' : 'refusal';
  }
}

function formKind({ parameters }: ExchangeStep): 'login-form' | 'acceptance' | 'cancellation' | 'another-listener' {
  if ('decision' in parameters) return parameters['decision'] === 'accept' ? 'acceptance' : 'cancellation';
  return 'login' in parameters ? 'login-form' : 'another-listener';
}

/** A page is known by the form that is sent from it; while it is still being read, by the form that led to it. */
function pageKind({ before, after }: Around): 'first-page' | 'login-page' | 'consent-page' {
  const next = after.find(({ name }) => name !== 'page');
  if (next?.name === 'form') return formKind(next) === 'login-form' ? 'login-page' : 'consent-page';
  const last = before.findLast(({ name }) => name !== 'page');
  if (last?.name !== 'form') return 'first-page';
  return formKind(last) === 'login-form' ? 'consent-page' : 'login-page';
}
