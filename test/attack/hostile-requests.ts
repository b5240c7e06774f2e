// Requests as Alexa sends them, spoilt: parts taken away, of the wrong type, endless, odd or forged. From a seed only.
import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { intents } from '../../src/skill/intents';
import { envelope, intent, launch, type Asked } from '../skill/support/requests';
import { anyAttributes } from '../skill/support/sessions';

export const TOKEN = 'BQtoken-that-nobody-may-see';

const oddTexts: readonly string[] = [
  '',
  'x'.repeat(20_000),
  '\ud800 half a character',
  '\u202eturned around\u0000\u2028',
  '</speak><audio src="https://evil.example/a.mp3"/>',
  '"}\n{"level":"error","event":"forged"}',
  '${payload.secret}',
  '__proto__',
  'constructor',
];

const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, -1, 0.5, 1e308, [], {}, [[]], [null]),
  fc.constantFrom(...oddTexts),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown),
  fc.jsonValue({ maxDepth: 2 }),
);

const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant(launch),
  fc.record({ type: fc.constantFrom('SessionEndedRequest', 'AlexaSkillEvent.SkillDisabled', 'Unheard.Of') }),
  fc.record({ type: fc.constant('Alexa.Presentation.APL.UserEvent'), arguments: fc.array(anything, { maxLength: 3 }) }),
  fc
    .constantFrom(...Object.entries(intents))
    .chain(([name, { slots }]) =>
      fc
        .record(Object.fromEntries(Object.keys(slots).map(slot => [slot, fc.constantFrom('road trip', ...oddTexts)])))
        .map(heard => intent(name, heard)),
    ),
);

interface Spoiling {
  /** Which place of the request, counted through all of them. */
  readonly place: number;
  readonly act: 'take away' | 'replace' | 'add';
  readonly value: unknown;
}

const anySpoiling: fc.Arbitrary<Spoiling> = fc.record({
  place: fc.nat(),
  act: fc.constantFrom('take away', 'replace', 'replace', 'add'),
  value: anything,
});

/** A real request with up to four places spoilt, a linked listener's or nobody's. */
export const hostileRequest: fc.Arbitrary<RequestEnvelope> = fc
  .record({
    asked: anyAsked,
    attributes: anyAttributes,
    linked: fc.boolean(),
    spoilings: fc.array(anySpoiling, { maxLength: 4 }),
  })
  .map(({ asked, attributes, linked, spoilings }) => {
    const from = { attributes: attributes as Readonly<Record<string, unknown>> };
    const sent = JSON.stringify(envelope(asked, linked ? { ...from, accessToken: TOKEN } : from));
    const spoilt = JSON.parse(sent) as RequestEnvelope;
    for (const spoiling of spoilings) spoil(spoilt, spoiling);
    return spoilt;
  });

function spoil(root: object, { place, act, value }: Spoiling): void {
  const places = placesIn(root);
  const [owner, key] = places[place % places.length] ?? [root, 'request'];
  if (act === 'take away') Reflect.deleteProperty(owner, key);
  else own(owner, act === 'add' ? '__proto__' : key, JSON.parse(JSON.stringify(value))); // a copy: two places share nothing
}

/** As JSON.parse would set it: `__proto__` too is a field like any other. */
function own(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown): readonly (readonly [owner: object, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...placesIn(inner)]);
}
