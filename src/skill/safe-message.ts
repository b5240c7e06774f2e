// Alexa's own words about an error, fit for a log: it quotes what it refused, so titles, tokens and ids are taken out.

/** Long enough for every message Alexa is known to send. */
const LONGEST = 300;

/** Undefined for anything that is no text. */
export function safeMessage(message: unknown): string | undefined {
  if (typeof message !== 'string') return undefined;
  return message
    .slice(0, 10 * LONGEST)
    .replace(/<speak>[^]*?(?:<\/speak>|$)/gi, '<speak>…</speak>')
    .replace(/<(?!\/?speak>)[^]*>/gi, '<…>')
    .replace(/amzn1\.[\w.-]+/gi, 'amzn1.…')
    .replace(/bearer\s+\S+/gi, 'Bearer …')
    .replace(/[\w-]{20,}/g, '…')
    .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST);
}
