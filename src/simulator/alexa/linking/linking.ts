// Account linking as a whole: the link, its redirect endpoint, and both ways through the pages (a browser, or this program).
import { createAccountLink, type AccountLink, type AccountLinkOptions } from './account-link';
import type { ExchangeStep } from './exchange-steps';
import { refusedLink, type LinkResult } from './link-result';
import { startRedirectEndpoint } from './redirect-endpoint';
import { isOnThisMachine, visitPages } from './visit-pages';

export interface Linking {
  readonly redirectUri: string;
  readonly account: AccountLink;
  /** The whole round trip without a browser. Never rejects. */
  link(person: { readonly login: string; readonly accept?: boolean }): Promise<LinkResult>;
  onLinked(listener: (result: LinkResult) => void): void;
  /** Adds what somebody else saw of the attempt of a state: a page that the listener's own browser opened. */
  witness(state: string, step: ExchangeStep): void;
  stop(): Promise<void>;
}

const pageWithinMs = 10_000;

/** The browser that came back last. It may load its page again: it sees the same, and nobody is told twice. */
interface Arrival {
  /** The whole query: another code with the same state is another arrival. */
  readonly search: string;
  readonly result: Promise<LinkResult>;
}

/** Whether the page of an attempt still says what is so: a link may have been undone since. */
function stillHolds(result: LinkResult, account: AccountLink): boolean {
  return result.kind === 'refused' || account.linked;
}

/** Starts the redirect endpoint on 127.0.0.1; port 0 takes any free one. */
export async function startLinking(port: number, options: Omit<AccountLinkOptions, 'redirectUri'>): Promise<Linking> {
  const listeners: ((result: LinkResult) => void)[] = [];
  const tell = (result: LinkResult): LinkResult => {
    listeners.forEach(listener => listener(result));
    return result;
  };
  // State -> how it ended, of the attempts that this program itself waits for.
  const awaited = new Map<string, LinkResult | null>();
  let last: Arrival | null = null;
  const endpoint = await startRedirectEndpoint(port, async query => {
    const search = query.toString();
    const before = last?.search === search ? await last.result : null;
    if (before !== null && stillHolds(before, account)) return before;
    const arrived = account.arrive(query);
    last = { search, result: arrived };
    const result = tell(await arrived);
    const state = query.get('state') ?? '';
    if (awaited.has(state)) awaited.set(state, result);
    return result;
  });
  const account: AccountLink = createAccountLink({ ...options, redirectUri: endpoint.redirectUri });

  return {
    redirectUri: endpoint.redirectUri,
    account,
    async link({ login, accept = true }) {
      const { url, state } = account.start();
      if (!isOnThisMachine(url)) {
        const message = 'The login page is on the internet: open the link in a browser and log in there.';
        return tell(refusedLink('needs-browser', message, account.abandon(state)));
      }
      awaited.set(state, null);
      const record = (step: Parameters<typeof options.onStep>[0]): void => {
        account.stepsOf(state)?.push(step);
        options.onStep(step);
      };
      const visit = { visitor: { login, accept }, redirectUri: endpoint.redirectUri, record, pageWithinMs };
      const end = await visitPages(url, visit);
      const result = awaited.get(state) ?? null;
      awaited.delete(state);
      if (result !== null) return result;
      const message = end.kind === 'stuck' ? end.message : 'The pages led back with a state that is not ours.';
      return tell(refusedLink('pages', message, account.abandon(state)));
    },
    onLinked: listener => void listeners.push(listener),
    witness(state, step) {
      const steps = account.stepsOf(state);
      if (steps === null || awaited.has(state)) return; // what this program visits it has written down itself
      steps.push(step);
      options.onStep(step);
    },
    stop: () => endpoint.stop(),
  };
}
