import { createExchangeCheck, type Exchange } from './exchange-check';
import { tinySpecification } from './tiny-specification';

const check = createExchangeCheck(tinySpecification);

const good = {
  next: null,
  label: null,
  items: [
    { type: 'record', name: 'One', since: '2026-11-20T12:00:00Z', speed: 33.3 },
    { type: 'tape', length: 90 },
  ],
};

/** What the check says of an answer: `rule at`. */
function said(body: unknown, changes: Partial<Exchange> = {}): readonly string[] {
  const exchange = {
    path: '/shelf/abc',
    query: new URLSearchParams('kind=record,tape&limit=5'),
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...changes,
  };
  return check(exchange).map(({ rule, at }) => `${rule} ${at}`.trim());
}

it('says nothing of a right answer', () => {
  expect(said(good)).toEqual([]);
});

describe('the body', () => {
  it.each([
    ['a missing member', { items: [] }, ['required /next']],
    ['a wrong type', { ...good, next: 5 }, ['type /next']],
    ['null where it may not be', { ...good, items: [null] }, ['type /items/*']],
    ['a member nobody declared', { ...good, nxt: null }, ['unknown /nxt']],
    ['one deep inside', { ...good, items: [{ ...good.items[0], nmae: 'x' }] }, ['unknown /items/*/nmae']],
    [
      'one that only the other kind has',
      { ...good, items: [{ type: 'record', name: 'a', length: 1 }] },
      ['unknown /items/*/length'],
    ],
    ['a member missing through allOf', { ...good, items: [{ type: 'record' }] }, ['required /items/*/name']],
    ['a wrong member of one kind', { ...good, items: [{ type: 'tape', length: 'x' }] }, ['type /items/*/length']],
    ['an unknown kind', { ...good, items: [{ type: 'disc' }] }, ['enum /items/*/type']],
    [
      'a bound that excludes itself',
      { ...good, items: [{ type: 'record', name: 'a', speed: 0 }] },
      ['exclusiveMinimum /items/*/speed'],
    ],
    [
      'no moment',
      { ...good, items: [{ type: 'record', name: 'a', since: '2026-13-01T00:00:00Z' }] },
      ['format /items/*/since'],
    ],
  ])('is held against the schema: %s', (_what, body, found) => {
    expect(said(body)).toEqual(found);
  });

  it('may be null where the schema says nullable', () => {
    expect(said({ ...good, items: [{ type: 'record', name: 'a', since: null }] })).toEqual([]);
    expect(said({ ...good, label: { name: 'a' } })).toEqual([]);
    expect(said({ ...good, label: {} })).toEqual(expect.arrayContaining(['required /label/name']));
  });

  it('has to be JSON where JSON is declared', () => {
    expect(said('<html>', { contentType: 'text/html' })).toEqual(['body']);
  });

  it('has to be absent where none is declared', () => {
    const asleep = { path: '/sleep', query: new URLSearchParams(), status: 204, contentType: null };
    expect(said('', asleep)).toEqual([]);
    expect(said('zzz', asleep)).toEqual(['body']);
  });

  it('keeps the values on the way to what is wrong', () => {
    const items = [{ type: 'tape', length: 'x' }];
    const exchange = {
      path: '/shelf/a',
      query: new URLSearchParams('kind=tape'),
      status: 200,
      contentType: 'application/json',
    };
    const [violation] = check({ ...exchange, body: JSON.stringify({ next: null, items }) });
    expect(violation?.trail).toEqual([{ next: null, items }, items, items[0], 'x']);
  });
});

describe('the status', () => {
  it('has to be declared', () => {
    expect(said(good, { status: 201 })).toEqual(['status']);
  });

  it('may be an undeclared refusal only in the form of a declared one', () => {
    expect(said({ status: 404 }, { status: 404 })).toEqual(['status']);
    expect(said({ stats: 404 }, { status: 404 })).toEqual(['status', 'required /status', 'unknown /stats']);
  });
});

describe('the request', () => {
  it.each([
    ['/nowhere', '', ['path']],
    ['/shelf/abc', 'kind=record&size=1', ['parameter size']],
    ['/shelf/abc', 'kind=record&limit=51', ['parameter limit']],
    ['/shelf/abc', 'kind=record&limit=x', ['parameter limit']],
    ['/shelf/abc', 'kind=disc', ['parameter kind']],
    ['/shelf/abc', 'limit=1', ['parameter kind']],
  ])('has to be one of the specification: %s?%s', (path, query, found) => {
    expect(said(good, { path, query: new URLSearchParams(query) })).toEqual(found);
  });

  it('may be wrong when it was refused', () => {
    expect(said({ status: 401 }, { status: 401, query: new URLSearchParams('limit=51') })).toEqual([]);
  });

  it('finds a path in plain words before one with a variable', () => {
    const asked = { path: '/shelf/best', query: new URLSearchParams() };
    expect(said({ name: 'One', type: 'record' }, asked)).toEqual([]);
  });
});
