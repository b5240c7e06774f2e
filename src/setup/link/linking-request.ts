// The file skill-package/account-linking.json, and what is sent of it: with the client id and secret put in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../outside/setup-error';

export interface SpotifyClient {
  readonly id: string;
  readonly secret: string;
}

/** The fields of AccountLinkingRequest as they stand in the file; the lint has looked at them. */
export type LinkingFields = Readonly<Record<string, unknown>>;

const path = 'skill-package/account-linking.json';

/** Throws a SetupError when the file is not there, has another form or holds a secret. */
export function readLinkingFields(projectFolder: string): LinkingFields {
  const fields = linkingFieldsIn(parse(projectFolder));
  if (fields === null)
    throw new SetupError(`${path} does not hold an accountLinkingRequest.`, 'Check it: npm run lint:skill');
  for (const name of ['clientId', 'clientSecret']) {
    if (name in fields)
      throw new SetupError(`${path} holds a ${name}.`, `Take it out: it is put in only when it is sent.`);
  }
  return fields;
}

/** The fields inside the key that Amazon wraps them in, sent or received; null when the text is something else. */
export function linkingFieldsIn(body: unknown): LinkingFields | null {
  if (typeof body !== 'object' || body === null) return null;
  const { accountLinkingRequest, accountLinkingResponse } = body as Readonly<Record<string, unknown>>;
  const fields = accountLinkingRequest ?? accountLinkingResponse;
  return typeof fields === 'object' && fields !== null ? (fields as LinkingFields) : null;
}

export function linkingRequest(fields: LinkingFields, { id, secret }: SpotifyClient): string {
  return JSON.stringify({ accountLinkingRequest: { ...fields, clientId: id, clientSecret: secret } });
}

function parse(projectFolder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(projectFolder, path), 'utf8')) as unknown;
  } catch {
    throw new SetupError(`${path} cannot be read.`, 'Check it: npm run lint:skill');
  }
}
