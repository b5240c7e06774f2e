// Where each request goes: accounts pages, token endpoint or Web API; and on the way out, what was asked to go wrong.
import { setTimeout as pause } from 'node:timers/promises';
import { showAuthorize, takeForm, type AuthorizeDesk } from './accounts/authorize';
import { welcomePage } from './accounts/pages';
import { answerToken } from './accounts/token';
import type { FaultDesk } from './fault-desk';
import { text, whole, type Answer, type Asked, type Delivery } from './http/exchange';
import type { SeenPage, SeenRequest } from './options';
import { spoil } from './spoil';
import { answerWebApi, bearerToken, callOf, isWebApi } from './web-api/door';
import type { WireShape } from './web-api/wire-context';

/** All that one request can see of the stand-in. */
export interface Desk extends Omit<AuthorizeDesk, 'nowMs'> {
  readonly now: () => number;
  readonly faults: FaultDesk;
  readonly origin: string;
  readonly shape: WireShape;
  /** How late every Web API answer is. */
  readonly delayMs: number;
  /** Whether a refresh hands out a new refresh token. */
  readonly repeatRefreshToken: boolean;
  readonly onRequest: ((request: SeenRequest) => void) | undefined;
  readonly onPage: ((page: SeenPage) => void) | undefined;
}

/** Answers one request and tells onRequest, also when nobody got an answer. */
export async function dispatch(asked: Asked, desk: Desk): Promise<Delivery> {
  const startedAt = performance.now();
  const { method } = asked;
  const call = isWebApi(asked.path) ? callOf(asked) : accountsCallOf(asked);
  let status: number | null = null;
  try {
    const delivery = await answer(asked, call, desk);
    if (delivery.how === 'whole' || delivery.how === 'cut') status = delivery.answer.status;
    if (delivery.how === 'never') await gone(asked.signal);
    return delivery;
  } finally {
    desk.onRequest?.({ method, call, status, durationMs: Math.round(performance.now() - startedAt) });
  }
}

async function answer(asked: Asked, call: string, desk: Desk): Promise<Delivery> {
  if (!isLoopback(asked.headers.host)) return whole(text(421, 'The stand-in answers only as this machine.\n'));
  if (!isWebApi(asked.path)) {
    const page = await answerAccounts(asked, desk);
    if (/^\/authorize(\/|$)/.test(asked.path)) desk.onPage?.(seenPage(asked, page, desk));
    return whole(page);
  }
  const fault = desk.faults.take(call);
  if (fault?.kind === 'expired-token') desk.grants.expireAccessToken(bearerToken(asked.headers.authorization) ?? '');
  const lateMs = desk.delayMs + (fault?.kind === 'delay' ? fault.delayMs : 0);
  if (lateMs > 0) await pause(lateMs, undefined, { signal: asked.signal });
  const api = `${desk.origin}/v1`;
  const right = answerWebApi(asked, { ...desk, api, nowMs: desk.now() });
  return fault === null ? whole(right) : spoil(right, fault);
}

async function answerAccounts(asked: Asked, desk: Desk): Promise<Answer> {
  const nowMs = desk.now();
  switch (asked.path) {
    case '/':
      return welcomePage(desk.catalogue.listeners);
    case '/authorize':
      if (asked.method !== 'GET') return text(405, 'Method not allowed\n', { allow: 'GET' });
      return showAuthorize(asked, { ...desk, nowMs });
    case '/authorize/login':
    case '/authorize/consent':
    case '/authorize/logout':
      return takeForm(asked, { ...desk, nowMs });
    case '/api/token':
      return answerToken(asked, { ...desk, nowMs });
    default:
      return text(404, 'There is nothing here.\n');
  }
}

function seenPage({ method, path, query, body }: Asked, { status }: Answer, { origin }: Desk): SeenPage {
  const parameters = method === 'POST' ? new URLSearchParams(body) : query;
  return { method, url: origin + path, state: query.get('state'), parameters, status };
}

const accountsPaths = ['/', '/authorize', '/authorize/login', '/authorize/consent', '/authorize/logout', '/api/token'];

function accountsCallOf({ method, path }: Asked): string {
  return `${method} ${accountsPaths.includes(path) ? path : '(unknown)'}`;
}

/** A page elsewhere could point its own host name at this machine; its requests carry that name. */
function isLoopback(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}

function gone(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
