import { requestedScopes } from '../../../../src/spotify/scopes';
import { found, inLinking } from '../support/sample-package';

const path = 'accountLinkingRequest.scopes';
const [first, ...others] = requestedScopes;

describe('a link', () => {
  test('asks for every scope the code needs', () => {
    expect(found('account-linking-scopes', inLinking(['scopes'], others))).toEqual([
      `error ${path}: The code needs ${String(first)}, and a link does not ask for it.`,
    ]);
  });

  test('asks for nothing the code does not need', () => {
    expect(found('account-linking-scopes', inLinking(['scopes', requestedScopes.length], 'user-read-email'))).toEqual([
      `error ${path}: A link asks for user-read-email, and the code does not need it.`,
    ]);
  });

  test('asks for each once', () => {
    expect(found('account-linking-scopes', inLinking(['scopes', requestedScopes.length], first))).toEqual([
      `error ${path}: ${String(first)} stands there twice.`,
    ]);
  });
});
