import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import launch from '../support/requests/launch.json';
import { projectRoot } from './project-files';

const folder = mkdtempSync(join(tmpdir(), 'record-keeper-bundle-'));
const bundle = join(folder, 'index.js');
let metafile: Metafile;
let inputs: readonly string[];

beforeAll(() => {
  const metafilePath = join(folder, 'meta.json');
  execFileSync(process.execPath, [join(projectRoot, 'scripts/build.mjs'), bundle, metafilePath], { env: {} });
  metafile = JSON.parse(readFileSync(metafilePath, 'utf8')) as Metafile;
  inputs = Object.keys(metafile.inputs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Folders of the packages inside: `node_modules/a/node_modules/@b/c/dist/x.js` lies in `node_modules/a/node_modules/@b/c`. */
function packageFolders(): readonly string[] {
  const found = inputs.map(input => /^.*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]);
  return [...new Set(found.filter(folder => folder !== undefined))];
}

/** Runs a piece of JavaScript that sees the shipped file as `bundle` and nothing of this checkout; parses what it prints. */
function inTheCloud(script: string, environment: Record<string, string> = {}): unknown {
  const child = spawnSync(process.execPath, ['-e', `const bundle = ${JSON.stringify(bundle)};\n${script}`], {
    cwd: folder,
    env: { LOG_LEVEL: 'silent', ...environment },
    input: JSON.stringify(launch),
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as unknown;
}

const linkAnswer = {
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: expect.stringMatching(/^<speak>.*Spotify.*<\/speak>$/s) as unknown },
    card: { type: 'LinkAccount' },
    shouldEndSession: true,
  },
};

describe('what is shipped to AWS', () => {
  test('is one file', () => {
    const outputs = Object.values(metafile.outputs);
    expect(outputs).toHaveLength(1);
    process.stdout.write(`lambda/index.js: ${((outputs[0]?.bytes ?? 0) / 1024).toFixed(1)} KB\n`);
  });

  test('holds the skill, but no simulator, no test and no setup tool', () => {
    const own = inputs.filter(input => !input.includes('node_modules/'));
    expect(own).toContain('src/lambda.ts');
    expect(own.filter(input => !/^src\/(?!simulator\/|setup\/)/.test(input))).toEqual([]);
  });

  test('holds each library once', () => {
    const names = packageFolders().map(path => path.split('node_modules/').at(-1));
    expect(names).toContain('axios');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("holds no library that is only a developer's", () => {
    const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean }>;
    };
    const needed = (folder: string) => lock.packages[folder] !== undefined && lock.packages[folder].dev !== true;
    const strangers = packageFolders().filter(folder => !needed(folder));
    expect(strangers).toEqual([]);
  });

  test('needs nothing but Node', () => {
    const outside = Object.values(metafile.outputs).flatMap(output => output.imports.map(found => found.path));
    expect(outside).toContain('node:https');
    const mayBeMissing = '@aws-sdk/client-dynamodb'; // Lambda brings it along; asked for only where there is a table
    expect(outside.filter(path => !isBuiltin(path) && path !== mayBeMissing)).toEqual([]);
    expect(
      inTheCloud(`
        try { require('node:module').createRequire(bundle).resolve('ask-sdk-core'); console.log('"reachable"'); }
        catch { console.log(JSON.stringify(Object.keys(require(bundle)))); }`),
    ).toEqual(['handler']);
  });

  test('asks for the AWS SDK only when there is a table to remember listeners in', () => {
    const asked = (environment: Record<string, string>) =>
      inTheCloud(
        `const asked = [];
        const { Module } = require('node:module');
        const resolve = Module._resolveFilename;
        Module._resolveFilename = (name, ...rest) => (asked.push(name), resolve(name, ...rest));
        require(bundle);
        setImmediate(() => console.log(JSON.stringify(asked.filter(name => name.startsWith('@aws-sdk/')))));`,
        environment,
      );
    expect(asked({})).toEqual([]);
    expect(asked({ MEMORY_TABLE: 'listeners' })).toEqual(['@aws-sdk/client-dynamodb']);
  });

  test("has a handler of two parameters, as Node 24's runtime on Lambda demands", () => {
    expect(inTheCloud(`console.log(require(bundle).handler.length)`)).toBe(2);
  });
});

describe('the shipped handler', () => {
  test('tells a listener who has not linked how to link', () => {
    const answer = inTheCloud(`
      const launch = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      const context = { awsRequestId: 'invented', getRemainingTimeInMillis: () => 8000 };
      require(bundle).handler(launch, context).then(answer => console.log(JSON.stringify(answer)));`);
    expect(answer).toMatchObject(linkAnswer);
  });

  test('answers all the same where the table cannot be reached, not even for want of the SDK', () => {
    const answer = inTheCloud(
      `const launch = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      require(bundle).handler(launch, {}).then(answer => console.log(JSON.stringify(answer)));`,
      { MEMORY_TABLE: 'listeners' },
    );
    expect(answer).toMatchObject(linkAnswer);
  });

  test('remembers a listener in a table, with the SDK that the runtime brings along', () => {
    const rows = inTheCloud(
      `const { CreateTableCommand, DescribeTableCommand, DynamoDBClient, ScanCommand } = require('@aws-sdk/client-dynamodb');
      const launch = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      const local = require('dynalite')({ createTableMs: 0 }).listen(0, '127.0.0.1', async () => {
        process.env.AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:' + local.address().port;
        const client = new DynamoDBClient();
        await client.send(new CreateTableCommand({
          TableName: 'listeners',
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }, { AttributeName: 'sk', KeyType: 'RANGE' }],
          AttributeDefinitions: ['pk', 'sk'].map(AttributeName => ({ AttributeName, AttributeType: 'S' })),
        }));
        const made = () => client.send(new DescribeTableCommand({ TableName: 'listeners' }));
        while ((await made()).Table.TableStatus !== 'ACTIVE');
        await require(bundle).handler(launch, {});
        const { Items } = await client.send(new ScanCommand({ TableName: 'listeners' }));
        process.stdout.write(JSON.stringify(Items), () => process.exit());
      });`,
      {
        MEMORY_TABLE: 'listeners',
        NODE_PATH: join(projectRoot, 'node_modules'), // as Lambda's runtime names the folder of its own packages
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'invented',
        AWS_SECRET_ACCESS_KEY: 'invented',
      },
    );
    expect(rows).toEqual([expect.objectContaining({ sk: { S: 'link' }, state: { S: 'absent' } })]);
  });

  test('answers without knowing how much time is left', () => {
    const answer = inTheCloud(`
      const launch = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      require(bundle).handler(launch, {}).then(answer => console.log(JSON.stringify(answer)));`);
    expect(answer).toMatchObject(linkAnswer);
  });

  test('answers the local debugger, which passes no context and a callback, exactly once', () => {
    const calls = inTheCloud(`
      const launch = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      const calls = [];
      require(bundle).handler(launch, null, (...call) => calls.push(call));
      process.on('exit', () => console.log(JSON.stringify(calls)));`);
    expect(calls).toEqual([[null, expect.objectContaining({ version: '1.0' })]]);
    expect((calls as unknown[][])[0]?.[1]).toMatchObject(linkAnswer);
  });

  test('does not start with a wrong setting, and names it', () => {
    expect(() => inTheCloud(`require(bundle)`, { LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL must be one of/);
  });
});
