// Addresses that came over the wire and are to be shown on a card. They are decoration: one that is odd is left out.

/** Alexa takes no longer one on a card; Spotify's have about 70 characters. */
const LONGEST_ADDRESS = 2000;

/** The letters an address may hold by its standard: no blank, line break, bracket of an expression or letter to confuse with another. */
const plain = /^https:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

/**
 * A host by its name, with a port at most, and no one's name or password before it. Every such text is an address: to have Node parse
 * all that came takes a new process longer than the rest of the answer.
 */
const onHost =
  /^https:\/\/(?!xn--)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.(?!xn--))*[a-z](?:[a-z\d-]*[a-z\d])?(?::\d{1,4})?(?:[/?#]|$)/i;

const onSpotify = /^https:\/\/open\.spotify\.com(?::443)?\//;

/** An https address of a named host that names nobody and no password. */
export function isShowable(value: unknown): value is string {
  return isPlain(value) && onHost.test(value);
}

/** A page of Spotify's own: what a card calls the way to Spotify leads there and nowhere else. */
export function isOnSpotify(value: unknown): value is string {
  return isPlain(value) && onSpotify.test(value); // the host ends there, so nothing in front of it can be a name
}

function isPlain(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ADDRESS && plain.test(value);
}
