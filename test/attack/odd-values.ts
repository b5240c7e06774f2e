// Values that nobody expects at a place in JSON: endless, odd, forged, of another type.
import type { Chance } from './chance';

export const oddTexts: readonly string[] = [
  '',
  ' \t\n ',
  'x'.repeat(20_000),
  '🎉'.repeat(3_000),
  '&'.repeat(4_000),
  '\ud800 half a character',
  'half a character \udfff',
  '\u202eturned around\u2066\u0000\u2028\u2029',
  '\u0000\u0008\u001b[31mred\u007f\ufeff\uffff',
  'e\u0301'.repeat(400),
  '</speak><audio src="https://evil.example/a.mp3"/>',
  '<amazon:effect name="whispered">&lt;</amazon:effect>]]><!--',
  '"}\n{"level":"error","event":"forged"}',
  '${payload.secret} {{secret}} %s %n',
  '../../me?x=1#y',
  'https://evil.example/v1/me',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '-0',
  '1e400',
  '٣',
  'number seven',
  'the last one',
];

const oddNumbers: readonly number[] = [-1, -0, 0, 0.5, 1, 5, 1e6, 1_000_001, 2 ** 31, 2 ** 53, 1e21, -1e308, 1e308];

/** As JSON.parse makes it: `__proto__` is a field of its own here, and must not become anything's prototype. */
const poison =
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"length":1e9,"then":"now"}';

export function oddText(chance: Chance): string {
  return chance.pick(oddTexts);
}

export function oddNumber(chance: Chance): number {
  return chance.pick(oddNumbers);
}

/** JSON of any kind, new with each call: two places share nothing. */
export function oddValue(chance: Chance): unknown {
  switch (chance.below(9)) {
    case 0:
      return null;
    case 1:
      return chance.odds(0.5);
    case 2:
    case 3:
      return oddNumber(chance);
    case 4:
    case 5:
      return oddText(chance);
    case 6:
      return chance.pick([[], {}, [[]], [null], { 0: 'a', length: 1 }, { $ref: '#' }, ['open', 'x']]);
    case 7:
      return JSON.parse(poison) as unknown;
    default:
      return nested(chance);
  }
}

/** Deep, as what refers to itself would be if it could be sent. */
function nested(chance: Chance): unknown {
  const inList = chance.odds(0.5);
  let value: unknown = oddText(chance).slice(0, 20);
  for (let depth = chance.pick([3, 40, 1000]); depth > 0; depth -= 1) value = inList ? [value] : { self: value };
  return value;
}
