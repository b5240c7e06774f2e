// The OAuth exchange written down step by step for a person to read: who sent what to whom, secrets masked.

export interface ExchangeStep {
  readonly name: 'authorization' | 'page' | 'form' | 'redirect' | 'token-request' | 'token-answer';
  readonly from: 'listener' | 'alexa' | 'server';
  readonly method: 'GET' | 'POST' | null;
  /** Without its query: that is in `parameters`. */
  readonly url: string;
  /** Secrets, codes and tokens are •••. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly status: number | null;
}

export type RecordStep = (step: ExchangeStep) => void;

export const mask = '•••';
const shown = new Set(
  'client_id response_type redirect_uri scope state grant_type token_type expires_in error error_description show_dialog'
    .concat(' code_challenge_method decision')
    .split(' '),
);

/** Parameters as they may be shown: what is not known to be harmless is masked. */
export function maskedParameters(parameters: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...parameters].map(([name, value]) => [name, shown.has(name) ? value : mask]));
}

/** The address without query and fragment. */
export function addressOf(url: string | URL): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
