import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, projectRoot } from './project-files';

const files = projectFiles();
const sources = files.filter(path => /^src\/.*\.tsx?$/.test(path));
const tests = files.filter(path => /^test\/.*\.test\.ts$/.test(path));
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** Long by nature: every sentence of one language, every field of Spotify's JSON. */
const mayBeLong = (path: string) => path === 'src/spotify/wire.ts' || /^src\/speech\/[a-z]+\//.test(path);

/** What would tell a stranger whose machine, network or account a file came from. */
const leaks: Readonly<Record<string, RegExp>> = {
  'a home folder': /(\/home|\/Users)\/[a-z]\w*\/|\/root\/\w|\b[A-Z]:\\Users\\/,
  'a package registry': /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|"resolved"\s*:/,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY/,
  'an AWS key': /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a function of a real AWS account': /\barn:aws:[a-z0-9-]+:[a-z0-9-]*:(?!0{12}|123456789012)\d{12}:/,
};

function leaksIn(text: string): string[] {
  return Object.keys(leaks).filter(name => leaks[name]?.test(text) === true);
}

describe('the files of the project', () => {
  test('are listed at all', () => {
    expect(sources).toContain('src/config.ts');
    expect(tests).toContain('test/contract/files.test.ts');
  });

  test('are all counted by coverage, those too that no test loads: jest looks for them where the sources are', () => {
    const config: { roots: string[]; collectCoverageFrom: string[] } = jest.requireActual('../../jest.config.js');
    const { roots, collectCoverageFrom } = config;
    expect(collectCoverageFrom).toEqual(['src/**/*.ts']);
    expect(roots).toEqual(expect.arrayContaining(['<rootDir>/src', '<rootDir>/test']));
  });

  test('are short enough to be read at once: no source file has more than 250 lines', () => {
    const long = sources.filter(path => !mayBeLong(path) && read(path).trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });

  test('each say what they are for: a source file opens with a comment', () => {
    expect(sources.filter(path => !/^(#!.*\n)?(\/\/ \S|\/\*\*?\s)/.test(read(path)))).toEqual([]);
  });

  test('leave no work for later unsaid: no source file holds a TODO or FIXME', () => {
    expect(sources.filter(path => /\b(TODO|FIXME|XXX)\b/.test(read(path)))).toEqual([]);
  });

  test('leave no test out: none is skipped, focused or still to be written', () => {
    const leftOut = /\b(test|it|describe)(\.each)?\.(only|skip|todo|failing)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/;
    expect(tests.filter(path => leftOut.test(read(path)))).toEqual([]);
  });

  test('tell nothing of the machine or account they were made on', () => {
    const found = files
      .filter(path => !/\.(png|jpe?g|gif|ico|mp3|wav|woff2?)$/.test(path))
      .flatMap(path => leaksIn(read(path)).map(leak => `${path}: ${leak}`));
    expect(found).toEqual([]);
  });
});

test.each([
  ['a home folder', ['', 'home', 'ann', 'record-keeper'].join('/')],
  ['a home folder', ['C:', 'Users', 'ann'].join('\\')],
  ['a package registry', ['https://registry', 'example', 'org/axios'].join('.')],
  ['a private key', ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')],
  ['an AWS key', `AKIA${'A1'.repeat(8)}`],
  ['a function of a real AWS account', ['arn:aws:lambda:eu-west-1', '9'.repeat(12), 'function:x'].join(':')],
])('the search for leaks finds %s', (leak, text) => expect(leaksIn(`see ${text} there`)).toEqual([leak]));
