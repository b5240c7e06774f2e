import { requestTokens, type TokenEndpoint } from '../../../../src/simulator/alexa/linking/token-endpoint';
import { startAuthorizationServer, type AuthorizationServer } from '../support/authorization-server';

let server: AuthorizationServer;

beforeEach(async () => {
  server = await startAuthorizationServer();
});
afterEach(() => server.stop());

const endpoint = (scheme: TokenEndpoint['linking']['scheme'], answerWithinMs = 4500): TokenEndpoint => ({
  linking: {
    authorizationUrl: server.authorizationUrl,
    accessTokenUrl: server.accessTokenUrl,
    scheme,
    scopes: [],
    defaultTokenExpirationInSeconds: 1800,
  },
  clientId: 'client',
  clientSecret: 'hush-hush',
  answerWithinMs,
});

test('a token endpoint that answers too late is not waited for', async () => {
  server.answerTokens(null);
  const answer = await requestTokens(endpoint('HTTP_BASIC', 30), { grant_type: 'refresh_token' }, () => undefined);
  expect(answer).toEqual({ kind: 'failed', permanent: false, message: expect.stringContaining('no answer') as string });
});

test('credentials go into the body when the file says so', async () => {
  await requestTokens(endpoint('REQUEST_BODY_CREDENTIALS'), { grant_type: 'refresh_token' }, () => undefined);
  expect(server.tokenCalls[0]?.authorization).toBeNull();
  expect(server.tokenCalls[0]?.form.get('client_secret')).toBe('hush-hush');
});
