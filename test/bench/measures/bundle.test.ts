import { strangersIn } from './bundle';

const shipped = (inputs: Readonly<Record<string, number>>) => ({
  outputs: {
    'index.js': {
      bytes: 1,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }])),
    },
  },
});

test('a package that does nothing in what ships is named', () => {
  const inputs = { 'node_modules/axios/node_modules/form-data/lib/a.js': 5000, 'src/lambda.ts': 900 };
  expect(strangersIn(shipped(inputs))).toEqual(['form-data']);
});

test('one that was left out, or has only a stub in its place, is not', () => {
  const inputs = { 'node_modules/mime-db/db.json': 0, 'node_modules/ask-sdk-model/index.js': 31 };
  expect(strangersIn(shipped(inputs))).toEqual([]);
});
