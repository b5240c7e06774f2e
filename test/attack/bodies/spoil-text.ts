// Spoils JSON as a text, in ways that no tree of values can show: doubled keys, numbers without end, broken ends.
import type { Chance } from '../chance';
import { oddText } from '../odd-values';

export function spoilText(text: string, chance: Chance): string {
  switch (chance.below(10)) {
    case 0:
      return text.slice(0, chance.below(text.length));
    case 1:
      return '';
    case 2:
      return `\ufeff${text}`;
    case 3:
      return text + text;
    case 4:
      return `)]}',\n${text}`;
    case 5:
      return `${'['.repeat(50_000)}${text}${']'.repeat(50_000)}`;
    case 6:
      return `<html><body>${oddText(chance)}</body></html>`;
    case 7:
      return JSON.stringify(oddText(chance));
    default:
      return doubleKeys(text, chance);
  }
}

/** Of two values under one key JSON.parse takes the last. */
function doubleKeys(text: string, chance: Chance): string {
  return text.replace(/"(id|total|items|name|owner|type|item|track)":/g, (key: string) =>
    chance.odds(0.1) ? `${key}${chance.pick(['null', '[]', '7', '"twice"', '{"total":3}'])},${key}` : key,
  );
}

/** Numbers that JSON can write and no whole number is: infinite, tiny, with a long tail. */
export function spoilNumbers(text: string, chance: Chance): string {
  const numbers = ['1e999', '-1e999', '1e308', '1e-320', '-0', '0.1', '9007199254740993', `1${'0'.repeat(400)}`];
  return text.replace(/:\d+/g, number => (chance.odds(0.2) ? `:${chance.pick(numbers)}` : number));
}
