// Addresses that came over the wire and are to be shown on a card. They are decoration: one that is odd is left out.

/** Alexa takes no longer one on a card; Spotify's have about 70 characters. */
const LONGEST_ADDRESS = 2000;

/** The letters an address may hold by its standard: no blank, line break, bracket of an expression or letter to confuse with another. */
const plain = /^https:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

/** Somebody's name, perhaps with a password, before the host. */
const named = /^https:\/\/[^/?#]*@/;

const onSpotify = /^https:\/\/open\.spotify\.com(?::443)?\//;

/** An https address that names nobody and no password. */
export function isShowable(value: unknown): value is string {
  return isPlain(value) && !named.test(value) && URL.canParse(value);
}

/** A page of Spotify's own: what a card calls the way to Spotify leads there and nowhere else. */
export function isOnSpotify(value: unknown): value is string {
  return isPlain(value) && onSpotify.test(value); // the host ends there, so nothing in front of it can be a name
}

function isPlain(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ADDRESS && plain.test(value);
}
