// What a hostile name could have done to an answer: foreign tags in the speech, a forged line or address on a card, a name that is
// more than a name, a screen whose document holds a stranger's words. Empty for a good answer.
import type { Directive, ResponseEnvelope, ui } from 'ask-sdk-model';
import { SaxesParser } from 'saxes';

/** All that our speech is made of. */
const ourTags: ReadonlySet<string> = new Set([
  '<speak>',
  '<break time=350ms>',
  '<lang xml:lang=ja-JP>',
  '<lang xml:lang=hi-IN>',
]);

/** No letter that ends a line, turns the text around or is none at all. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;

export function answerFaults({ response }: ResponseEnvelope): readonly string[] {
  const { outputSpeech, reprompt, card, directives = [] } = response;
  return [
    ...speechFaults(outputSpeech),
    ...(reprompt === undefined ? [] : speechFaults(reprompt.outputSpeech)),
    ...(card === undefined ? [] : cardFaults(card)),
    ...directives.flatMap(directiveFaults),
  ];
}

export function speechFaults(speech: ui.OutputSpeech | undefined): readonly string[] {
  if (speech === undefined) return [];
  if (speech.type !== 'SSML') return ['speech that is no SSML'];
  const { ssml } = speech;
  const faults: string[] = ssml.length > 8000 ? [`${ssml.length} characters of speech`] : [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(`not well-formed: ${message}`));
  parser.on('opentag', ({ name, attributes }) => {
    const tag = `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`;
    if (!ourTags.has(tag)) faults.push(`a tag that is not ours: ${tag}`);
  });
  for (const event of ['comment', 'cdata', 'doctype', 'processinginstruction'] as const) {
    parser.on(event, () => faults.push(`a ${event} in the speech`));
  }
  parser.on('text', text => {
    if (unseen.test(text)) faults.push(`what nobody can hear: ${JSON.stringify(text.slice(0, 80))}`);
  });
  parser.write(ssml).close();
  return faults;
}

/** A number and a name, an owner, a date, an address on Spotify: every line of a card is one of ours. */
const ourLines = /^(\d+\. |By |On Spotify: https:\/\/open\.spotify\.com\/|https:\/\/open\.spotify\.com\/)/;

export function cardFaults(card: ui.Card): readonly string[] {
  if (card.type !== 'Simple' && card.type !== 'Standard') return [];
  const title = card.title ?? '';
  const text = (card.type === 'Simple' ? card.content : card.text) ?? '';
  const addresses = card.type === 'Standard' ? Object.values(card.image ?? {}) : [];
  return [
    ...when(title.includes('\n'), 'a title of two lines'),
    ...when(unseen.test(title) || unseen.test(text), `letters nobody sees: ${JSON.stringify(`${title} ${text}`)}`),
    ...when(`${title}${text}${addresses.join('')}`.length > 8000, 'a card that is too long'),
    ...addresses.flatMap(address => addressFaults(String(address))),
  ];
}

/** Lines of a card that none of our sentences begins; only for cards that list things. */
export function foreignLines(card: ui.Card | undefined): readonly string[] {
  const text = card?.type === 'Simple' ? card.content : card?.type === 'Standard' ? card.text : '';
  return (text ?? '').split('\n').filter(line => line !== '' && !ourLines.test(line));
}

export function addressFaults(address: string): readonly string[] {
  if (!/^https:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(address)) return [`no plain https address: ${address}`];
  const { username, password } = new URL(address);
  return when(username !== '' || password !== '', 'an address with a name and password');
}

function directiveFaults(directive: Directive): readonly string[] {
  if (directive.type === 'Dialog.UpdateDynamicEntities') {
    const values = (directive.types ?? []).flatMap(type => type.values);
    return values.flatMap(({ id, name }) => [
      ...when(!/^[0-9A-Za-z]{1,64}$/.test(id ?? 'none'), `an id that is none: ${JSON.stringify(id)}`),
      ...when(/[<>{}[\]\\"]/.test(name.value) || unseen.test(name.value), `more than a name: ${name.value}`),
      ...when(name.value.length > 140, `a name of ${name.value.length} letters`),
    ]);
  }
  if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') return [`an unknown directive: ${directive.type}`];
  // Expressions are evaluated in a document and not in its data: names belong into the data and nowhere else.
  const { document } = directive as { readonly document?: unknown };
  return when(JSON.stringify(document ?? null).includes('Zanzibar'), "a stranger's words in an APL document");
}

function when(wrong: boolean, fault: string): readonly string[] {
  return wrong ? [fault] : [];
}
