// A card shows pictures and a way to Spotify, by addresses that came over the wire: only plain https ones, never with somebody's name
// and password in them, and the way to Spotify leads to Spotify.
import { startServer, stopServers } from '../../spotify/support/fake-server';
import { addressFaults, answerFaults } from './support/answer-faults';
import { named, spotifyOf } from './support/hostile-spotify';
import { hearEverything, listenTo, shownBy, stopListening } from './support/listen';

afterEach(async () => {
  stopListening();
  await stopServers();
});

const hostileAddresses: Readonly<Record<string, string>> = {
  'a script': 'javascript:alert(1)//evil.example',
  'a picture in itself': 'data:image/svg+xml;base64,ZXZpbC5leGFtcGxl#evil.example',
  'no encryption': 'http://evil.example/cover.jpg',
  'no scheme': '//evil.example/cover.jpg',
  'a name and a password': 'https://open.spotify.com:secret@evil.example/cover.jpg',
  'a name that looks like a host': 'https://open.spotify.com@evil.example/cover.jpg',
  'a line break': 'https://open.spotify.com/x\nYour link has run out: https://evil.example/',
  'a blank': 'https://evil.example/ x',
  'an APL expression': 'https://evil.example/${payload.token}',
  'quotation marks and a tag': 'https://evil.example/"><audio src="x">',
  'a backslash': 'https://open.spotify.com\\@evil.example/',
  'text that turns around': 'https://evil.example/\u202egpj.exe',
  'endless length': `https://evil.example/${'x'.repeat(100_000)}`,
};

const names = named(field => `Zanzibar ${field}`);
const picture = 'https://i.scdn.co/image/ab67616d0000b273';
const link = 'https://open.spotify.com/playlist/5inventedPlaylist00001';

async function shownWith(image: string, way: string): Promise<string> {
  const images = [{ url: image, width: 640, height: 640 }];
  const server = await startServer(spotifyOf(names, { images, link: way }));
  const answers = await hearEverything(listenTo(server.baseUrl), 'zanzibar playlist');
  expect(answers.flatMap(answerFaults)).toEqual([]);
  return answers.map(shownBy).join('\n');
}

test('good addresses are shown as they are', async () => {
  const shown = await shownWith(picture, link);
  expect(shown).toContain(picture);
  expect(shown).toContain(`On Spotify: ${link}`);
});

test.each(Object.entries(hostileAddresses))(
  '%s is left out, as a picture and as a way to Spotify',
  async (_, address) => {
    expect(await shownWith(address, address)).not.toContain('evil.example');
  },
);

test.each(['https://evil.example/playlist/1', 'https://open.spotify.com.evil.example/', 'https://evil.example:443/'])(
  'the way to Spotify does not lead elsewhere: %s',
  async way => {
    expect(await shownWith(picture, way)).not.toContain('evil.example');
  },
);

test('what is looked for here would be found', () => {
  const bad = ['http://a.example/', 'https://a:b@c.example/', 'https://a.example/ b', 'https://a.example/${x}'];
  expect(bad.filter(address => addressFaults(address).length === 0)).toEqual([]);
  expect(addressFaults(picture)).toEqual([]);
});
