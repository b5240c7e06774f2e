// How accounts are linked: by an authorization code, with everything Alexa needs for it, and nothing that is secret.
import { error, placeOf, warning, type Found } from '../finding';
import { isObject, listAt, valueAt } from '../json';
import type { Rule } from '../rule';
import { accountLinkingFile } from '../skill-package';

const request = 'accountLinkingRequest';
const needed = ['authorizationUrl', 'accessTokenUrl', 'accessTokenScheme', 'scopes', 'domains', 'skipOnEnablement'];
const mostScopes = 15;
const mostDomains = 15;

export const accountLinking: Rule = {
  name: 'account-linking',
  check: ({ accountLinking: linking }) => {
    if (linking === null) return [];
    const { json } = linking;
    const place = (...keys: string[]) => placeOf(accountLinkingFile, [request, ...keys]);
    const value = (key: string) => valueAt(json, [request, key]);
    if (!isObject(valueAt(json, [request]))) return [error(place(), `${request} is missing.`, 'Put the fields in it.')];
    const problems: Found[] = needed
      .filter(key => value(key) === undefined)
      .map(key => error(place(key), `${key} is missing.`, 'Add it.'));
    if (value('type') !== 'AUTH_CODE')
      problems.push(error(place('type'), 'Spotify links by an authorization code only.', 'Write AUTH_CODE.'));
    if (value('accessTokenScheme') === 'REQUEST_BODY_CREDENTIALS') {
      const problem = 'Spotify documents the credentials in the header.';
      problems.push(warning(place('accessTokenScheme'), problem, 'Write HTTP_BASIC.'));
    }
    if (value('defaultTokenExpirationInSeconds') === undefined) {
      const mend = 'Add defaultTokenExpirationInSeconds, 3600 for Spotify.';
      problems.push(warning(place(), 'A token whose answer names no expiry would never be renewed.', mend));
    }
    for (const [key, most] of [
      ['scopes', mostScopes],
      ['domains', mostDomains],
    ] as const)
      if (listAt(json, [request, key]).length > most)
        problems.push(error(place(key), `Alexa takes ${most} ${key}.`, 'Drop some.'));
    for (const key of ['clientId', 'clientSecret'])
      if (value(key) !== undefined)
        problems.push(
          error(place(key), `${key} does not belong in a file.`, 'Remove it: it is given when linking is set up.'),
        );
    return problems;
  },
};
