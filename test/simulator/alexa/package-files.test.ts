import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccountLinking } from '../../../src/simulator/alexa/linking/account-linking';
import { modelLocales, readDeclaredInterfaces, readModel } from '../../../src/simulator/alexa/package-files';
import { testPackage } from './support/start-test-alexa';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-package-'));
  cpSync(testPackage, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const model = 'interactionModels/custom/en-US.json';

function change(file: string, from = '', to = ''): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
}

test('the locales are those that have a model', () => {
  expect(modelLocales(testPackage)).toEqual(['en-GB', 'en-US']);
  expect(modelLocales(join(folder, 'nowhere'))).toEqual([]);
});

test('a locale without a model is refused with those there are', () => {
  expect(() => readModel(testPackage, 'de-DE')).toThrow(/no interaction model for de-DE.*en-GB, en-US/);
});

test.each([
  ['is no JSON', ['{', 'x{'], /en-US\.json is not JSON/],
  ['has a slot of an unknown type', ['"AMAZON.NUMBER"', '"NoSuchType"'], /position of GoToIntent.*NoSuchType/],
  ['has a slot of a type that is not simulated', ['"AMAZON.NUMBER"', '"AMAZON.DATE"'], /AMAZON\.DATE/],
  ['has a sample with an undeclared slot', ['"book {position}"', '"book {place}"'], /"book \{place\}" of GoToIntent/],
  ['has no invocation name', ['"book keeper"', '" "'], /no invocationName/],
])('a model that %s is refused by name', (_, [from, to], message) => {
  change(model, from, to);
  expect(() => readModel(folder, 'en-US')).toThrow(message);
});

test('the manifest tells which interfaces are declared', () => {
  expect(readDeclaredInterfaces(testPackage)).toEqual(new Set(['ALEXA_PRESENTATION_APL']));
  rmSync(join(folder, 'skill.json'));
  expect(readDeclaredInterfaces(folder)).toBeNull();
});

describe('account-linking.json', () => {
  test('says where to link, unless the run points elsewhere', () => {
    const servers = { authorizationUrl: 'http://127.0.0.1:4010/authorize' };
    expect(readAccountLinking(testPackage, servers)).toEqual({
      authorizationUrl: 'http://127.0.0.1:4010/authorize',
      accessTokenUrl: 'https://accounts.example.com/api/token',
      scheme: 'HTTP_BASIC',
      scopes: ['shelf-read', 'shelf-list'],
      defaultTokenExpirationInSeconds: 1800,
    });
  });

  test.each([
    ['another grant', ['AUTH_CODE', 'IMPLICIT'], /AUTH_CODE/],
    ['an unknown scheme', ['HTTP_BASIC', 'BASIC'], /accessTokenScheme/],
    ['an address that is none', ['https://accounts.example.com/authorize', 'accounts'], /authorizationUrl/],
  ])('with %s is refused', (_, [from, to], message) => {
    change('account-linking.json', from, to);
    expect(() => readAccountLinking(folder, {})).toThrow(message);
  });

  test('that is missing is refused by its name', () => {
    rmSync(join(folder, 'account-linking.json'));
    expect(() => readAccountLinking(folder, {})).toThrow('account-linking.json is missing');
  });
});
