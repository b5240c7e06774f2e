// Any session the skill could have written, for property tests. A step that is missing here does not compile.
import fc from 'fast-check';
import { slotValueIds } from '../../../src/skill/intents';
import type { Asked, Place, Session } from '../../../src/skill/session';
import type { Aim, Step } from '../../../src/skill/step';

const id = fc.stringMatching(/^[0-9A-Za-z]{22}$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const place = fc.nat({ max: 100_000 });
const heardFrom = fc.nat({ max: 99_995 });
const filter = fc.constantFrom(null, ...slotValueIds.PlaylistFilter);
const aspect = fc.constantFrom(...slotValueIds.PlaylistAspect);
const address = fc.option(fc.webUrl({ size: 'small', validSchemes: ['https'] }));
const aim: fc.Arbitrary<Aim> = fc.oneof(
  fc.constant({ do: 'read' } as const),
  fc.constant({ do: 'carry-on' } as const),
  fc.record({ do: fc.constant('tell' as const), aspect }),
);

type StepsByName = { readonly [Name in Step['do']]: fc.Arbitrary<Omit<Extract<Step, { do: Name }>, 'do'>> };

const steps: StepsByName = {
  welcome: fc.record({ returning: fc.boolean(), linkEnds: fc.boolean() }),
  'carry-on': fc.record({ id: fc.option(id) }),
  list: fc.record({ filter, offset: place }),
  'list-end': fc.record({ filter, count: place }),
  at: fc.record({ filter, offset: place, aim }),
  count: fc.record({ filter }),
  name: fc.record({ heard: words, askedAbout: fc.option(words), aim }),
  find: fc.record({ heard: words }),
  read: fc.record({ id, offset: place }),
  next: fc.constant({}),
  'read-end': fc.record({ id, count: place }),
  'read-one': fc.record({ id, offset: place }),
  tell: fc.record({ id, aspect }),
  account: fc.constant({}),
  help: fc.constant({}),
  'what-else': fc.constant({}),
  stop: fc.constant({}),
};

export const stepNames = Object.keys(steps) as readonly Step['do'][];

export function anyStep(name: Step['do']): fc.Arbitrary<Step> {
  return steps[name].map(rest => ({ do: name, ...rest }) as Step);
}

const step = fc.oneof(...stepNames.map(anyStep));

const places: { readonly [At in Place['at']]: fc.Arbitrary<Extract<Place, { at: At }>> } = {
  nowhere: fc.constant({ at: 'nowhere' }),
  list: fc.record({
    at: fc.constant('list' as const),
    filter,
    offset: heardFrom,
    heard: fc.array(fc.option(id), { maxLength: 5 }),
    total: place,
  }),
  playlist: fc.record({
    at: fc.constant('playlist' as const),
    id,
    name: words,
    link: address,
    artworkUrl: address,
    offset: heardFrom,
    count: fc.nat({ max: 5 }),
    total: fc.option(place),
  }),
};

const asked: fc.Arbitrary<Asked> = fc.record({
  yes: fc.option(step),
  no: fc.option(step),
  which: fc.option(fc.record({ ids: fc.array(id, { minLength: 1, maxLength: 3 }), heard: words })),
  wanted: fc.option(aim),
});

export const anySession: fc.Arbitrary<Session> = fc.record({
  place: fc.oneof(...Object.values(places)),
  asked: fc.option(asked),
  last: fc.option(step),
});

/** Session attributes as Alexa could hand them back: ours, anything at all, or ours with any value exchanged. */
export const anyAttributes: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record({ recordKeeper: fc.jsonValue() }),
  fc
    .tuple(anySession, fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1.5, 1e300, '', 'x'.repeat(201), [], {})))
    .map(([session, where, value]) => ({ recordKeeper: exchange(session, where, value) })),
);

/** A copy in which one value, the `where`th of all, is another. */
function exchange(session: Session, where: number, value: unknown): unknown {
  let seen = 0;
  const count = (): number => seen++;
  const copy = (part: unknown, target: number): unknown => {
    if (count() === target) return value;
    if (Array.isArray(part)) return part.map(item => copy(item, target));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copy(item, target)]));
  };
  copy(session, -1);
  const target = where % seen;
  seen = 0;
  return copy(session, target);
}
