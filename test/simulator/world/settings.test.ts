import { readSettings } from '../../../src/simulator/world/settings';

const both = { SPOTIFY_CLIENT_ID: 'invented-id', SPOTIFY_CLIENT_SECRET: 'invented-secret' };

describe('the settings of terminal and page', () => {
  test('choose the stand-in and any free port when nothing is set', () =>
    expect(readSettings({})).toMatchObject({
      spotify: { kind: 'stand-in' },
      redirectPort: 0,
      colours: true,
      notes: [],
    }));

  test('choose the real Spotify and always the same port when the app is named', () =>
    expect(readSettings(both)).toMatchObject({
      spotify: { kind: 'real', clientId: 'invented-id', clientSecret: 'invented-secret' },
      redirectPort: 8943,
    }));

  test('take another port', () => expect(readSettings({ ...both, SIMULATOR_PORT: '9001' }).redirectPort).toBe(9001));

  test('leave the port of the page open unless it is set', () => {
    expect(readSettings({}).pagePort).toBeNull();
    expect(readSettings({ PAGE_PORT: '3100' }).pagePort).toBe(3100);
    expect(() => readSettings({ PAGE_PORT: 'x' })).toThrow('PAGE_PORT must be a port number from 1 to 65535.');
  });

  test.each(['0', '65536', '80.5', 'many'])('refuse %s as a port, by the name of the variable', port =>
    expect(() => readSettings({ SIMULATOR_PORT: port })).toThrow(
      'SIMULATOR_PORT must be a port number from 1 to 65535.',
    ),
  );

  test.each([
    ['SPOTIFY_CLIENT_ID', 'SPOTIFY_CLIENT_SECRET'],
    ['SPOTIFY_CLIENT_SECRET', 'SPOTIFY_CLIENT_ID'],
  ])('refuse %s without %s', (one, other) =>
    expect(() => readSettings({ [one]: 'x', [other]: ' ' })).toThrow(`${one} is set and ${other} is not`),
  );

  test('never name a secret in what they refuse', () => {
    const refuse = (): string => {
      try {
        readSettings({ SPOTIFY_CLIENT_SECRET: 'invented-secret' });
        return '';
      } catch (error) {
        return String(error);
      }
    };
    expect(refuse()).toContain('SPOTIFY_CLIENT_SECRET');
    expect(refuse()).not.toContain('invented-secret');
  });

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('leave out colours when asked to: %j', environment =>
    expect(readSettings(environment).colours).toBe(false),
  );

  test('tell that an address of Spotify has no effect on the stand-in', () => {
    const address = { SPOTIFY_API_BASE_URL: 'https://api.example/v1' };
    expect(readSettings(address).notes).toEqual([expect.stringContaining('SPOTIFY_API_BASE_URL has no effect')]);
    expect(readSettings({ ...address, ...both }).notes).toEqual([]);
  });

  test("refuse a wrong value of the skill's own settings too", () =>
    expect(() => readSettings({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL must be one of'));
});
