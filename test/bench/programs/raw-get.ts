// The floor of every call: one GET over a kept connection with nothing around it, and its body as it came.
import { Agent, get } from 'node:http';
import type { Count } from './spotify';

const agent = new Agent({ keepAlive: true });

export function rawGet(address: string, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { authorization: `Bearer ${token}` } }, response => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve(body));
      response.on('error', reject);
    }).on('error', reject);
  });
}

/** What the bench's Spotify was asked with this token so far. */
export async function countOf(origin: string, token: string): Promise<Count> {
  return JSON.parse(await rawGet(`${origin}/count?token=${token}`, token)) as Count;
}
