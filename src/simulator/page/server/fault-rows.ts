// What can be made to go wrong at the stand-in, in an order to read, each with what Spotify does then. A test compares this
// list with the stand-in's own.
import type { FaultRow } from '../contract';

/** What happens most often to real listeners comes first. */
export const faultRows: readonly FaultRow[] = [
  { name: 'expired', meaning: '401, the access token is dead from now on' },
  { name: '401', meaning: '401, token expired' },
  { name: '401-invalid', meaning: '401, token invalid' },
  { name: '401-permissions', meaning: '401, permissions missing' },
  { name: '403', meaning: '403, forbidden' },
  { name: '403-scope', meaning: '403, a permission was not given' },
  { name: '403-unregistered', meaning: "403, the listener is not on the app's list" },
  { name: '403-unregistered-text', meaning: '403, the same as plain text' },
  { name: '403-premium', meaning: "403, the app's owner has no Premium" },
  { name: '404', meaning: '404, not found' },
  { name: '400', meaning: '400, the request is wrong' },
  { name: '429', meaning: '429, wait 3 seconds' },
  { name: '429-long', meaning: '429, wait over an hour' },
  { name: '429-quota', meaning: "429, the app's quota is spent" },
  { name: '429-text', meaning: '429, as plain text, without a time' },
  { name: '500', meaning: '500, server error' },
  { name: '502', meaning: "502, a gateway's page instead of JSON" },
  { name: '503', meaning: '503, unavailable for a moment' },
  { name: '504', meaning: '504, empty' },
  { name: 'slow', meaning: 'right, but 1.5 seconds late' },
  { name: 'timeout', meaning: 'no answer at all' },
  { name: 'stuck-headers', meaning: 'the answer begins, and stops in its headers' },
  { name: 'stuck-body', meaning: 'the answer begins, and stops in the middle' },
  { name: 'reset', meaning: 'the connection breaks before the answer' },
  { name: 'reset-body', meaning: 'the connection breaks in the middle' },
  { name: 'html', meaning: '200, but a page instead of JSON' },
  { name: 'empty', meaning: '200, but nothing in it' },
  { name: 'truncated', meaning: '200, but cut off' },
  { name: 'wrong-types', meaning: '200, but with wrong types in it' },
  { name: 'huge', meaning: '200, but megabytes of it' },
];
