import { compareParameters, forbiddenQueries } from './route-check';
import { tinySpecification } from './tiny-specification';

it('names parameters that only one side knows', () => {
  expect(compareParameters([{ path: '/shelf/{id}', parameters: ['limit', 'colour'] }], tinySpecification)).toEqual([
    'GET /shelf/{id}: the stand-in does not take kind, the specification does',
    'GET /shelf/{id}: the stand-in takes colour, the specification does not',
  ]);
  expect(compareParameters([{ path: '/shelf/{id}', parameters: ['kind', 'limit'] }], tinySpecification)).toEqual([]);
});

it('names an endpoint that the specification lacks', () => {
  expect(compareParameters([{ path: '/attic', parameters: [] }], tinySpecification)).toHaveLength(1);
});

it('finds a wrong value for every bound, with the rest of the query right', () => {
  expect(forbiddenQueries('/shelf/{id}', tinySpecification)).toEqual([
    'limit=0&kind=track',
    'limit=51&kind=track',
    'limit=many&kind=track',
    'limit=1.5&kind=track',
    'kind=no-such-word',
    '',
  ]);
});
