import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

describe('a test', () => {
  test('that tries to reach another machine fails at once and says which', async () => {
    const message = 'A test tried to reach api.example.com: only loopback is allowed.';
    expect(() => connect(443, 'api.example.com')).toThrow(message);
    expect(() => connect({ port: 443, host: 'api.example.com' })).toThrow(message);
    await expect(fetch('http://api.example.com/v1/me')).rejects.toMatchObject({ cause: { message } });
  });

  test('reaches a server of its own', async () => {
    const server = createServer((_, response) => void response.end());
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const status = await new Promise(resolve => {
      get({ port, host: '127.0.0.1', agent: false }, response => resolve(response.resume().statusCode));
    });
    expect(status).toBe(200);
    await new Promise(resolve => server.close(resolve));
  });
});
