// Spoils a tree of JSON in one place, as a broken or hostile sender would. Works on the tree it is given.
import type { Chance } from './chance';
import { oddNumber, oddText, oddValue } from './odd-values';

type Holder = Record<string, unknown>;
type Place = readonly [holder: Holder, key: string];

/** `donor`: another tree of the same kind, whose parts may be put where they do not belong. */
export function spoil(root: unknown, chance: Chance, donor: unknown = root): void {
  const place = anyPlace(root, chance);
  if (place === null) return;
  const [holder, key] = place;
  const value = holder[key];
  switch (chance.below(12)) {
    case 0:
    case 1:
      Reflect.deleteProperty(holder, key);
      return;
    case 2:
    case 3:
    case 4:
      put(holder, key, oddValue(chance));
      return;
    case 5:
      put(
        holder,
        chance.pick(['__proto__', 'constructor', 'unknownField', key.toUpperCase(), `${key} `]),
        oddValue(chance),
      );
      return;
    case 6:
      put(holder, key, chance.odds(0.5) ? [value] : { [key]: value });
      return;
    case 7:
    case 8:
    case 9:
      put(holder, key, sameType(value, chance));
      return;
    default:
      put(holder, key, graft(donor, chance));
  }
}

/** A copy of any part of a tree. */
function graft(donor: unknown, chance: Chance): unknown {
  const [holder, key] = anyPlace(donor, chance) ?? [{ none: null }, 'none'];
  return holder[key] === undefined ? null : (JSON.parse(JSON.stringify(holder[key])) as unknown);
}

/** What passes the first look. */
function sameType(value: unknown, chance: Chance): unknown {
  if (typeof value === 'string') return chance.odds(0.5) ? oddText(chance) : tweaked(value, chance);
  return typeof value === 'number' ? oddNumber(chance) : otherType(value);
}

function tweaked(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + oddText(chance) + text.slice(at);
    case 2:
      return text.toUpperCase();
    default:
      return text.repeat(chance.pick([2, 30]));
  }
}

function otherType(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : [value];
}

/** As JSON.parse would set it: `__proto__` too is a field like any other. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every level of the tree gets its share: a walk from the root that may stop anywhere. */
function anyPlace(root: unknown, chance: Chance): Place | null {
  let place: Place | null = null;
  let value = root;
  while (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    if (keys.length === 0 || (place !== null && chance.odds(0.2))) break;
    const key = chance.pick(keys);
    place = [value as Holder, key];
    value = (value as Holder)[key];
  }
  return place;
}
