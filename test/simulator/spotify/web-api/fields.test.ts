import { parseFields, project } from '../../../../src/simulator/spotify/web-api/fields';

const value = {
  total: 2,
  next: null,
  owner: { id: 'o', name: 'Owner' },
  items: [
    {
      added_at: 'then',
      item: { name: 'One', album: { name: 'A', images: [1], year: 1 }, artists: [{ id: 1, name: 'X' }] },
    },
    { added_at: null, item: null },
  ],
};
const select = (fields: string): unknown => project(value, parseFields(fields));

it.each([
  ['total', { total: 2 }],
  ['total,next', { total: 2, next: null }],
  ['owner.id', { owner: { id: 'o' } }],
  ['items(added_at)', { items: [{ added_at: 'then' }, { added_at: null }] }],
  ['items(item(name,artists(name)))', { items: [{ item: { name: 'One', artists: [{ name: 'X' }] } }, { item: null }] }],
  ['items.item.album.name', { items: [{ item: { album: { name: 'A' } } }, { item: null }] }],
  [
    'items(added_at),items(item.name)',
    {
      items: [
        { added_at: 'then', item: { name: 'One' } },
        { added_at: null, item: null },
      ],
    },
  ],
  ['owner,owner.id', { owner: { id: 'o', name: 'Owner' } }],
  ['items(track(name))', { items: [{}, {}] }],
  ['nothing', {}],
])('keeps of a page what fields=%s names', (fields, kept) => {
  expect(select(fields)).toEqual(kept);
});

it('leaves out what stands behind an exclamation mark', () => {
  expect(select('items.item.album(!images,year)')).toEqual({
    items: [{ item: { album: { name: 'A' } } }, { item: null }],
  });
  expect(select('!items,next')).toEqual({ total: 2, owner: { id: 'o', name: 'Owner' } });
});

it.each(['', ',', 'items(', 'items()', 'items)', 'total,', 'items(a', 'a b', '!items(a)', 'a..b', '.a', 'a(!b),a(c)'])(
  'refuses the malformed %p',
  fields => {
    expect(() => parseFields(fields)).toThrow('Invalid fields');
  },
);
