// What of Spotify a developer's commands ask: whether an app is known, and whether it may return to an address. The second is
// the stand-in's to say; the first it does not offer, because the skill never asks for it.
import { randomBytes } from 'node:crypto';
import { startStandIn } from '../../../src/simulator/spotify/stand-in';
import { startService } from '../amazon/service';

export interface RehearsedSpotify {
  readonly url: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** As on the dashboard of the app. */
  registerRedirectUri(uri: string): void;
  stop(): Promise<void>;
}

export async function startSpotify(): Promise<RehearsedSpotify> {
  const client = { id: randomBytes(16).toString('hex'), secret: randomBytes(16).toString('hex') };
  const standIn = await startStandIn({ client });
  const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
  const service = await startService('spotify', async ({ method, path, query, headers, body }) => {
    if (method === 'GET' && path === '/authorize') {
      const page = await fetch(`${standIn.authorizationUrl}?${query.toString()}`, { redirect: 'manual' });
      return { status: page.status, body: await page.text() };
    }
    if (`${method} ${path}` !== 'POST /api/token' || body.toString('utf8') !== 'grant_type=client_credentials')
      return null;
    return headers.authorization === basic
      ? { status: 200, body: { access_token: 'for the app itself', token_type: 'Bearer', expires_in: 3600 } }
      : { status: 400, body: { error: 'invalid_client', error_description: 'Invalid client secret' } };
  });
  return {
    url: service.url,
    client,
    registerRedirectUri: uri => standIn.allowRedirectUri(uri),
    async stop() {
      await Promise.all([service.stop(), standIn.stop()]);
    },
  };
}
