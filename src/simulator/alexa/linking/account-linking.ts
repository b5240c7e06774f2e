// skill-package/account-linking.json: where and how this skill's listeners link their account. The very file a deploy
// applies; a run may point it at other servers, nothing else of it changes.
import { isObject, listOf } from '../json';
import { readJson, SkillPackageError } from '../package-files';

export interface AccountLinking {
  readonly authorizationUrl: string;
  readonly accessTokenUrl: string;
  readonly scheme: 'HTTP_BASIC' | 'REQUEST_BODY_CREDENTIALS';
  readonly scopes: readonly string[];
  /** Counts only when the token answer names no expiry. */
  readonly defaultTokenExpirationInSeconds: number;
}

export interface LinkedServers {
  readonly authorizationUrl?: string;
  readonly accessTokenUrl?: string;
}

const file = 'account-linking.json';

/** Reads the file; `servers` replace its two addresses. Throws a SkillPackageError by what is missing. */
export function readAccountLinking(skillPackage: string, servers: LinkedServers): AccountLinking {
  const request = readJson(skillPackage, file)['accountLinkingRequest'];
  if (!isObject(request)) throw new SkillPackageError(`${file} has no accountLinkingRequest.`);
  const type = request['type'];
  if (type !== 'AUTH_CODE') throw new SkillPackageError(`${file}: type must be AUTH_CODE.`);
  const scheme = request['accessTokenScheme'];
  if (scheme !== 'HTTP_BASIC' && scheme !== 'REQUEST_BODY_CREDENTIALS') {
    throw new SkillPackageError(`${file}: accessTokenScheme must be HTTP_BASIC or REQUEST_BODY_CREDENTIALS.`);
  }
  const expiration = request['defaultTokenExpirationInSeconds'];
  return {
    authorizationUrl: address('authorizationUrl', servers.authorizationUrl ?? request['authorizationUrl']),
    accessTokenUrl: address('accessTokenUrl', servers.accessTokenUrl ?? request['accessTokenUrl']),
    scheme,
    scopes: listOf(request['scopes']).filter(scope => typeof scope === 'string'),
    defaultTokenExpirationInSeconds: typeof expiration === 'number' ? expiration : 3600,
  };
}

function address(field: string, value: unknown): string {
  if (typeof value !== 'string' || !URL.canParse(value))
    throw new SkillPackageError(`${file}: ${field} must be a URL.`);
  return value;
}
