// Which browser has signed in as whom, kept by a cookie; and the form token that proves a form came from our own page.
import { randomBytes, timingSafeEqual } from 'node:crypto';

const COOKIE = 'stand_in_session';

export interface BrowserSession {
  readonly id: string;
  /** Stands in every form; a form without it is refused. */
  readonly formToken: string;
  login: string | null;
}

export interface BrowserSessions {
  /** The session of the cookie, or a new one whose cookie still has to be set. */
  open(cookieHeader: string | undefined): {
    readonly session: BrowserSession;
    readonly headers: Readonly<Record<string, string>>;
  };
}

export function createBrowserSessions(): BrowserSessions {
  const sessions = new Map<string, BrowserSession>();
  return {
    open(cookieHeader) {
      const known = sessions.get(cookieIn(cookieHeader) ?? '');
      if (known !== undefined) return { session: known, headers: {} };
      const session: BrowserSession = { id: random(), formToken: random(), login: null };
      sessions.set(session.id, session);
      // Lax: the cookie comes along when another site's link opens /authorize, but not when it posts a form.
      return { session, headers: { 'set-cookie': `${COOKIE}=${session.id}; Path=/; HttpOnly; SameSite=Lax` } };
    },
  };
}

/** Whether a form was made by this session's own page. */
export function isOwnForm(session: BrowserSession, form: URLSearchParams): boolean {
  const given = Buffer.from(form.get('form_token') ?? '');
  const expected = Buffer.from(session.formToken);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function cookieIn(header: string | undefined): string | null {
  const pairs = (header ?? '').split(';').map(pair => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? null;
}

function random(): string {
  return randomBytes(24).toString('base64url');
}
