import { readSpecification } from './specification';
import { tinyDocument, tinySpecification } from './tiny-specification';

it('reads what can be got, and its query parameters through references', () => {
  expect(tinySpecification.operations.map(({ path }) => path)).toEqual(['/shelf/{id}', '/shelf/best', '/sleep']);
  const parameters = tinySpecification.operations[0]?.parameters.map(({ name, required }) => [name, required]);
  expect(parameters).toEqual([
    ['limit', false],
    ['kind', true],
  ]);
});

it.each([
  [null, /nothing at the document/],
  ['a text', /nothing at the document/],
  [{ swagger: '2.0' }, /not an OpenAPI 3\.0 document/],
  [{ openapi: '3.0.3' }, /nothing at paths/],
])('says what is wrong with %j', (document, message) => {
  expect(() => readSpecification(document)).toThrow(message);
});

it('refuses a reference that leads nowhere, or round in a circle', () => {
  const circle = { ...tinyDocument, components: { schemas: { A: { $ref: '#/components/schemas/A' } } }, paths: {} };
  const read = readSpecification(circle);
  expect(() => read.resolve({ $ref: '#/components/schemas/A' })).toThrow('cannot be followed');
  expect(() => read.resolve({ $ref: '#/components/schemas/B' })).toThrow('nothing at');
  expect(() => read.resolve({ $ref: 'other.yml#/A' })).toThrow('cannot be followed');
});
