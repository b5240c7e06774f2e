// The token endpoint as Alexa calls it: a form POST that must be answered in 4.5 seconds. Knows grants, not links.
// Wire facts: RFC 6749 §4.1.3, §5, §6 and Amazon's account-linking requirements.
import { isObject, textOf } from '../json';
import type { AccountLinking } from './account-linking';
import { addressOf, mask, maskedParameters, type RecordStep } from './exchange-steps';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface TokenEndpoint extends Credentials {
  readonly linking: AccountLinking;
  /** How long Alexa waits, milliseconds. */
  readonly answerWithinMs: number;
}

export type TokenAnswer =
  | {
      readonly kind: 'granted';
      readonly accessToken: string;
      /** Null when the answer brings none: the old one stays good. */
      readonly refreshToken: string | null;
      readonly expiresInSeconds: number;
    }
  /** `permanent`: the server said that this grant is no good; asking again would not help. */
  | { readonly kind: 'failed'; readonly permanent: boolean; readonly message: string };

/** Asks for tokens once. Never throws and never says a code, token or secret. */
export async function requestTokens(
  endpoint: TokenEndpoint,
  grant: Readonly<Record<string, string>>,
  record: RecordStep,
): Promise<TokenAnswer> {
  const { linking, clientId, clientSecret } = endpoint;
  const basic = linking.scheme === 'HTTP_BASIC';
  const form = new URLSearchParams({ ...grant, client_id: clientId });
  if (!basic) form.set('client_secret', clientSecret);
  const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  const url = addressOf(linking.accessTokenUrl);
  const parameters = { ...maskedParameters(form), ...(basic ? { Authorization: `Basic ${mask}` } : {}) };
  record({ name: 'token-request', from: 'alexa', method: 'POST', url, parameters, status: null });
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(linking.accessTokenUrl, {
      method: 'POST',
      headers: { accept: 'application/json', ...(basic ? { authorization } : {}) },
      body: form,
      redirect: 'manual',
      signal: AbortSignal.timeout(endpoint.answerWithinMs),
    });
    body = parse(await response.text());
  } catch {
    record({ name: 'token-answer', from: 'server', method: null, url, parameters: {}, status: null });
    const message = `The token endpoint gave no answer within ${endpoint.answerWithinMs / 1000} seconds.`;
    return { kind: 'failed', permanent: false, message };
  }
  const fields = Object.entries(isObject(body) ? body : {});
  const answered = maskedParameters(
    fields.map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' ? String(value) : mask,
    ]),
  );
  record({ name: 'token-answer', from: 'server', method: null, url, parameters: answered, status: response.status });
  return readAnswer(response.status, body, linking);
}

function readAnswer(status: number, body: unknown, linking: AccountLinking): TokenAnswer {
  const fields = isObject(body) ? body : {};
  if (status !== 200) {
    const error = textOf(fields['error']) ?? '';
    // Only what looks like an error code is passed on: it will stand on a page.
    const message = `The token endpoint answered ${status}${/^[a-z_]{1,40}$/.test(error) ? ` (${error})` : ''}.`;
    return { kind: 'failed', permanent: status >= 400 && status < 500 && status !== 429, message };
  }
  const accessToken = textOf(fields['access_token']);
  const bearer = textOf(fields['token_type'])?.toLowerCase() === 'bearer';
  if (accessToken === null || accessToken === '' || !bearer) {
    const message = 'The token endpoint answered 200 without an access_token of token_type Bearer.';
    return { kind: 'failed', permanent: false, message };
  }
  const expiresIn = fields['expires_in'];
  return {
    kind: 'granted',
    accessToken,
    refreshToken: textOf(fields['refresh_token']),
    expiresInSeconds: typeof expiresIn === 'number' ? expiresIn : linking.defaultTokenExpirationInSeconds,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
