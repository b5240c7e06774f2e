// A link asks for the scopes the code works with, no more and no fewer.
import { requestedScopes } from '../../../spotify/scopes';
import { error, placeOf } from '../finding';
import { listAt } from '../json';
import { repeated } from '../repeated';
import type { Rule } from '../rule';
import { accountLinkingFile } from '../skill-package';

export const accountLinkingScopes: Rule = {
  name: 'account-linking-scopes',
  check: ({ accountLinking }) => {
    if (accountLinking === null) return [];
    const keys = ['accountLinkingRequest', 'scopes'];
    const place = placeOf(accountLinkingFile, keys);
    const asked = listAt(accountLinking.json, keys).map(String);
    const needed: readonly string[] = requestedScopes;
    return [
      ...needed
        .filter(scope => !asked.includes(scope))
        .map(scope => error(place, `The code needs ${scope}, and a link does not ask for it.`, 'Add it.')),
      ...asked
        .filter(scope => !needed.includes(scope))
        .map(scope => error(place, `A link asks for ${scope}, and the code does not need it.`, 'Remove it.')),
      ...repeated(asked, scope => scope).map(scope => error(place, `${scope} stands there twice.`, 'Remove one.')),
    ];
  },
};
