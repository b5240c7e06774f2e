// Addresses that came over the wire and are to be shown on a card. They are decoration: one that is odd is left out.

/** Alexa takes no longer one on a card; Spotify's have about 70 characters. */
const LONGEST_ADDRESS = 2000;

/** The letters an address may hold by its standard: no blank, line break, bracket of an expression or letter to confuse with another. */
const plain = /^https:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

/** An https address that names nobody and no password. */
export function isShowable(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS || !plain.test(value)) return false;
  if (!URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

/** A page of Spotify's own: what a card calls the way to Spotify leads there and nowhere else. */
export function isOnSpotify(value: unknown): value is string {
  return isShowable(value) && new URL(value).origin === 'https://open.spotify.com';
}
