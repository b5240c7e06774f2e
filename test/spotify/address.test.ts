import { isOnSpotify, isShowable } from '../../src/spotify/address';

describe('an address that came over the wire', () => {
  test.each(['https://i.scdn.co/image/ab67', 'https://mosaic.example/640?a=b&c=%20#d', 'https://open.spotify.com/'])(
    'can be shown when it is a plain https one: %s',
    address => expect(isShowable(address)).toBe(true),
  );

  test.each([
    undefined,
    7,
    'http://i.scdn.co/x',
    'https:i.scdn.co',
    'https://',
    'https://ann:secret@i.scdn.co/',
    'https://ann@i.scdn.co/',
    'https://:secret@i.scdn.co/',
    'https://i.scdn.co/a b',
    'https://i.scdn.co/a\nb',
    'https://i.scdn.co\\@x/',
    'https://i.scdn.co/${x}',
    'https://і.scdn.co/', // a Cyrillic letter
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://i..scdn.co/x',
    'https://-i.scdn.co/x',
    'https://xn--i.scdn.co/x', // perhaps no name at all
    'https://i.scdn.co:port/x',
    `https://i.scdn.co/${'x'.repeat(2000)}`,
  ])('cannot be shown when it is anything else: %j', address => expect(isShowable(address)).toBe(false));

  test.each([
    ['https://open.spotify.com/playlist/1', true],
    ['https://open.spotify.com:443/playlist/1', true],
    ['https://open.spotify.com:8443/playlist/1', false],
    ['https://open.spotify.com.evil.example/', false],
    ['https://evil.example/https://open.spotify.com/', false],
    ['http://open.spotify.com/playlist/1', false],
  ])('leads to Spotify or not: %s', (address, leads) => expect(isOnSpotify(address)).toBe(leads));
});
