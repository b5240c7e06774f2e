// GET /me: whose library it is.
import type { Listener } from '../../music/playlist';
import { asId, asNameOrNull, asObject } from '../json-checks';
import type { WireListener } from '../wire';
import { ourFault, type Endpoint } from './endpoint';

/** Needs no scope for id and display name. */
export function listenerEndpoint(): Endpoint<Listener> {
  return { call: 'GET /me', path: '/me', query: {}, refusals: ourFault, parse: parseListener };
}

/** `id` and not `account_id`: it is what a playlist's owner is told by. */
function parseListener(body: unknown): Listener {
  const wire = asObject<WireListener>(body, '$');
  return { id: asId(wire.id, '$.id'), name: asNameOrNull(wire.display_name, '$.display_name') };
}
