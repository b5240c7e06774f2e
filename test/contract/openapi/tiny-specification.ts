// A specification of one shelf, as small as the tests of the check need it.
import { readSpecification } from './specification';

const error = { type: 'object', required: ['status'], properties: { status: { type: 'integer' } } };
const json = (schema: object) => ({ description: '', content: { 'application/json': { schema } } });

export const tinyDocument = {
  openapi: '3.0.3',
  info: { title: 'A shelf', version: '1' },
  paths: {
    '/shelf/{id}': {
      get: {
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          {
            name: 'kind',
            in: 'query',
            required: true,
            schema: { type: 'array', items: { type: 'string', enum: ['record', 'tape'] } },
          },
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
        ],
        responses: { 200: { $ref: '#/components/responses/Shelf' }, 401: json(error) },
      },
    },
    '/shelf/best': { get: { responses: { 200: json({ $ref: '#/components/schemas/Record' }) } } },
    '/sleep': { get: { responses: { 204: { description: '' } } }, post: { responses: {} } },
  },
  components: {
    parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } } },
    responses: { Shelf: json({ $ref: '#/components/schemas/Shelf' }) },
    schemas: {
      Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Record: {
        allOf: [{ $ref: '#/components/schemas/Named' }],
        properties: {
          type: { type: 'string', enum: ['record'] },
          since: { type: 'string', format: 'date-time', nullable: true },
          speed: { type: 'number', minimum: 0, exclusiveMinimum: true },
        },
      },
      Tape: {
        type: 'object',
        required: ['length'],
        properties: { type: { type: 'string', enum: ['tape'] }, length: { type: 'integer' } },
      },
      Shelf: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          next: { type: 'string', nullable: true },
          label: { allOf: [{ $ref: '#/components/schemas/Named' }], nullable: true },
          items: {
            type: 'array',
            items: {
              oneOf: [{ $ref: '#/components/schemas/Record' }, { $ref: '#/components/schemas/Tape' }],
              discriminator: { propertyName: 'type' },
            },
          },
        },
      },
    },
  },
};

export const tinySpecification = readSpecification(tinyDocument);
