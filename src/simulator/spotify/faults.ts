// What can be made to go wrong, and the names a person can type for it. Knows nothing of when or how often.
import { isDeepStrictEqual } from 'node:util';

/** One way to fail. Texts are those Spotify has been seen to send. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** An object travels as JSON, a text as it is. */
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'expired-token' } // the token used is dead from now on
  | { readonly kind: 'delay'; readonly delayMs: number } // the right answer, late
  | { readonly kind: 'hang' } // no answer, and the connection stays open
  | { readonly kind: 'stuck'; readonly when: 'in-headers' | 'in-body' } // it begins, and then nothing more comes
  | { readonly kind: 'reset'; readonly when: 'before-headers' | 'in-body' }
  | { readonly kind: 'body'; readonly body: SpoiltBody }; // 200, but not what was promised

/** Ways in which a 200 is not the JSON it should be. */
export type SpoiltBody = 'html' | 'empty' | 'truncated' | 'wrong-types' | 'huge';

function refusal(status: number, message: string, extra: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'status', status, body: { error: { status, message, ...extra } } };
}

function wait(retryAfter: string, body: unknown): Fault {
  return { kind: 'status', status: 429, body, headers: { 'retry-after': retryAfter } };
}

const rateLimit = { error: { status: 429, message: 'API rate limit exceeded' } };
const quota = { error: { status: 429, message: 'Too many requests', reason: 'QUOTA_EXCEEDED' } };
const gatewayPage = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

const faults = {
  '400': refusal(400, 'Invalid limit'),
  '401': refusal(401, 'The access token expired'),
  '401-invalid': refusal(401, 'Invalid access token'),
  '401-permissions': refusal(401, 'Permissions missing'),
  expired: { kind: 'expired-token' },
  '403': refusal(403, 'Forbidden'),
  '403-scope': refusal(403, 'Insufficient client scope'),
  '403-unregistered': refusal(403, 'User not registered in the Developer Dashboard'),
  '403-unregistered-text': {
    kind: 'status',
    status: 403,
    body: 'Check settings on developer.spotify.com/dashboard, the user may not be registered.',
  },
  '403-premium': refusal(403, 'Active premium subscription required for the owner of the app.'),
  '404': refusal(404, 'Resource not found'),
  '429': wait('3', rateLimit),
  '429-long': wait('3858', rateLimit),
  '429-quota': wait('46649', quota),
  '429-text': { kind: 'status', status: 429, body: 'Too many requests' },
  '500': refusal(500, 'Server error'),
  '502': { kind: 'status', status: 502, body: gatewayPage, headers: { 'content-type': 'text/html' } },
  '503': refusal(503, 'Service temporarily unavailable'),
  '504': { kind: 'status', status: 504, body: '' },
  html: { kind: 'body', body: 'html' },
  empty: { kind: 'body', body: 'empty' },
  truncated: { kind: 'body', body: 'truncated' },
  'wrong-types': { kind: 'body', body: 'wrong-types' },
  huge: { kind: 'body', body: 'huge' },
  reset: { kind: 'reset', when: 'before-headers' },
  'reset-body': { kind: 'reset', when: 'in-body' },
  timeout: { kind: 'hang' },
  'stuck-headers': { kind: 'stuck', when: 'in-headers' },
  'stuck-body': { kind: 'stuck', when: 'in-body' },
  slow: { kind: 'delay', delayMs: 1500 },
} as const satisfies Readonly<Record<string, Fault>>;

/** What a person can type. */
export const faultNames: readonly string[] = Object.keys(faults);

/** The fault of a name; null when there is none of that name. */
export function faultByName(name: string): Fault | null {
  return Object.hasOwn(faults, name) ? faults[name as keyof typeof faults] : null;
}

/** The name a person would type for it; null for a fault that only code can ask for. */
export function faultNameOf(fault: Fault): string | null {
  return faultNames.find(name => isDeepStrictEqual(faultByName(name), fault)) ?? null;
}
