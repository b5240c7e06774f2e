// GET /me: who the token belongs to.
import { images } from '../item-json';
import { userJson } from '../playlist-json';
import type { ApiRequest, Route } from '../route';
import { lostIn2026 } from '../wire-context';

export const profileRoute: Route = { path: '/me', scopes: [], parameters: [], answer: profile };

function profile({ listener, scopes, wire }: ApiRequest): unknown {
  const { person } = listener;
  const subscription = {
    country: 'GB',
    explicit_content: { filter_enabled: false, filter_locked: false },
    product: 'premium',
  };
  return {
    ...userJson(person, wire),
    account_id: listener.accountId,
    display_name: person.name,
    images: images(person.id),
    ...lostIn2026(wire.shape, {
      followers: { href: null, total: 3 },
      ...(scopes.includes('user-read-private') ? subscription : {}),
      ...(scopes.includes('user-read-email') ? { email: listener.email } : {}),
    }),
  };
}
