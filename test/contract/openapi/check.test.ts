import { checkStandIn } from './check';
import { readSpecification } from './specification';

const refusal = { content: { 'application/json': { schema: { type: 'object', properties: { error: {} } } } } };
const profile = { type: 'object', required: ['id', 'birthday'], properties: { id: { type: 'integer' }, birthday: {} } };

it('finds where the stand-in leaves a specification', async () => {
  const specification = readSpecification({
    openapi: '3.0.3',
    paths: {
      '/me': {
        get: {
          parameters: [{ name: 'mood', in: 'query', schema: { type: 'string' } }],
          responses: {
            200: { content: { 'application/json': { schema: profile } } },
            401: refusal,
            403: refusal,
            429: refusal,
          },
        },
      },
    },
  });
  const { violations, waived, requests } = await checkStandIn(specification);
  const found = [...violations.keys()];
  expect(requests).toBeGreaterThan(100);
  expect(found).toEqual(
    expect.arrayContaining([
      'GET /me: the stand-in does not take mood, the specification does',
      'GET /search: the specification has no such path',
      'GET /me 200: type at /id – must be integer [new]',
      "GET /me 200: required at /birthday – must have required property 'birthday' [old]",
      'GET /me 200: unknown at /display_name – the schema knows no such member [both]',
    ]),
  );
  expect([...waived].find(([{ rule }]) => rule === 'status: 204')?.[1]).toBe(0);
}, 30_000);
