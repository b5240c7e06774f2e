import { cardLines, cardWords } from '../../../../src/simulator/page/browser/phone/card-words';

test('a simple card is read with its title and content', () => {
  expect(cardWords({ type: 'Simple', title: 'Road Trip', content: '87 songs' })).toEqual({
    title: 'Road Trip',
    text: '87 songs',
    picture: null,
  });
});

test('a standard card shows its large picture before its small one', () => {
  const image = { smallImageUrl: '/pictures/small.svg', largeImageUrl: '/pictures/large.svg' };
  expect(cardWords({ type: 'Standard', title: 'Chill', text: '', image }).picture).toBe('/pictures/large.svg');
  const small = { smallImageUrl: '/pictures/small.svg' };
  expect(cardWords({ type: 'Standard', text: 'x', image: small }).picture).toBe('/pictures/small.svg');
});

test('a card that only asks to link still says what it wants', () => {
  const { title, text } = cardWords({ type: 'LinkAccount' });
  expect(title).toBe('Link your account');
  expect(text).toContain('linked with your Spotify account');
});

test('a card that asks for permissions names them', () => {
  const { text } = cardWords({ type: 'AskForPermissionsConsent', permissions: ['alexa::profile:name:read'] });
  expect(text.split('\n')).toContain('alexa::profile:name:read');
});

test('the line breaks of a card stay, however they are written', () => {
  const lines = cardLines('1. Chill\n2. Gym\r\n\rthe end').map(pieces => pieces.map(({ text }) => text).join(''));
  expect(lines).toEqual(['1. Chill', '2. Gym', '', 'the end']);
});

test('an address in a line can be opened, the full stop behind it is not part of it', () => {
  expect(cardLines('On Spotify: https://open.spotify.com/playlist/abc.')).toEqual([
    [
      { text: 'On Spotify: ', address: null },
      { text: 'https://open.spotify.com/playlist/abc', address: 'https://open.spotify.com/playlist/abc' },
      { text: '.', address: null },
    ],
  ]);
});

test('nothing but an https address can be opened', () => {
  const addresses = cardLines('javascript:alert(1) http://example.test https://').flat();
  expect(addresses.filter(({ address }) => address !== null)).toEqual([]);
});

test('a card without text has no lines', () => {
  expect(cardLines('')).toEqual([]);
});
