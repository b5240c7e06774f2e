// The round trip of linking, as an app and a listener make it together.
import type { StandIn } from '../../../../src/simulator/spotify/stand-in';
import { openBrowser, type Browser, type Shown } from './browser';
import { replyOf, type Reply } from './use-stand-in';

export const REDIRECT_URI = 'https://layla.amazon.com/api/skill/link/M0RECORDKEEPER';
export const SCOPES = 'playlist-read-private playlist-read-collaborative';

type Parameters = Readonly<Record<string, string | null>>;

/** The address an app sends a listener to; null takes a parameter away. */
export function authorizationAddress(standIn: StandIn, changes: Parameters = {}): string {
  const all: Parameters = {
    client_id: standIn.client.id,
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    scope: SCOPES,
    state: 'st ate+/&=ü',
    ...changes,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null);
  return `${standIn.authorizationUrl}?${new URLSearchParams(given).toString()}`;
}

/** Signs in and stops at the consent page. */
export async function signIn(browser: Browser, address: string, name = 'Robin Vale'): Promise<Shown> {
  await browser.open(address);
  return browser.follow(await browser.press(name));
}

/** Signs in, accepts, and gives the code that came back. */
export async function obtainCode(standIn: StandIn, changes: Parameters = {}): Promise<string> {
  const browser = openBrowser(standIn.origin);
  await signIn(browser, authorizationAddress(standIn, changes));
  return codeIn(await browser.press('Accept'));
}

export function codeIn(shown: Shown): string {
  const code = new URL(shown.location ?? '').searchParams.get('code');
  if (code === null) throw new Error('No code came back.');
  return code;
}

export interface TokenJson {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly error: string;
  readonly error_description: string;
}

/** POST /api/token; the right Basic header unless told otherwise. */
export async function token(
  standIn: StandIn,
  form: Readonly<Record<string, string>>,
  authorization: string | null = basic(standIn.client.id, standIn.client.secret),
): Promise<Reply<TokenJson>> {
  const headers: Record<string, string> = authorization === null ? {} : { authorization };
  return replyOf(await fetch(standIn.tokenUrl, { method: 'POST', headers, body: new URLSearchParams(form) }));
}

export function exchange(code: string): Readonly<Record<string, string>> {
  return { grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI };
}

export function refresh(refreshToken: string): Readonly<Record<string, string>> {
  return { grant_type: 'refresh_token', refresh_token: refreshToken };
}

export function basic(id: string, secret: string): string {
  return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
}
