import { accountLinkingRequest } from '../../skill-package/account-linking.json';
import {
  permissionsOfCall,
  requestedScopes,
  scopeGroups,
  scopeOfPermission,
  scopesOfCall,
} from '../../src/spotify/scopes';

describe('the scopes', () => {
  test('a link asks for are those of skill-package/account-linking.json', () => {
    expect(requestedScopes).toEqual(accountLinkingRequest.scopes);
  });

  test('a link asks for cover every call the client makes', () => {
    for (const needed of Object.values(scopesOfCall))
      expect(requestedScopes).toEqual(expect.arrayContaining([...needed]));
  });

  test('only ever read', () => {
    for (const scope of Object.values(scopeOfPermission))
      expect(scope).not.toMatch(/modify|control|streaming|write|upload/);
  });

  test('of all groups are the scopes of all permissions', () => {
    expect(Object.values(scopeGroups).flat().sort()).toEqual(Object.values(scopeOfPermission).sort());
  });

  test.each([
    ['GET /me', []],
    ['GET /me/playlists', ['private-playlists', 'collaborative-playlists']],
    ['GET /playlists/{id}', ['private-playlists']],
    ['GET /playlists/{id}/items', ['private-playlists']],
  ] as const)('of %s are named as permissions', (call, permissions) => {
    expect(permissionsOfCall(call)).toEqual(permissions);
  });
});
