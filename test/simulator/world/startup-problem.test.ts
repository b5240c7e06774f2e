import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../../../src/config';
import { readModel } from '../../../src/simulator/alexa/package-files';
import { startupProblem } from '../../../src/simulator/world/startup-problem';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'record-keeper-package-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a skill package with these models, by locale. */
function problemOfPackage(models: Readonly<Record<string, string>>): string | null {
  const custom = join(folder, 'interactionModels/custom');
  mkdirSync(custom, { recursive: true });
  for (const [locale, text] of Object.entries(models)) writeFileSync(join(custom, `${locale}.json`), text);
  try {
    readModel(folder, 'en-US');
  } catch (error) {
    return startupProblem(error);
  }
  return null;
}

describe('why terminal or page cannot start', () => {
  test('is a wrong setting in its own words', () =>
    expect(startupProblem(new ConfigError('LOG_LEVEL must be …'))).toBe('LOG_LEVEL must be …'));

  test('is a skill package that is not there, and where to start instead', () =>
    expect(problemOfPackage({})).toBe(
      'There is no interaction model for en-US. Locales with a model: none. ' +
        "Start in the project's folder, with npm start or npm run talk.",
    ));

  test('is a file of the skill package that is broken, and nothing else', () =>
    expect(problemOfPackage({ 'en-US': '{"interactionModel":' })).toBe(
      'interactionModels/custom/en-US.json is not JSON.',
    ));

  test.each([
    ['EADDRINUSE', /^Port 8943 of 127\.0\.0\.1 is taken: .*SIMULATOR_PORT/],
    ['EACCES', /^Port 8943 may not be used: .*SIMULATOR_PORT/],
  ])('is a port it cannot have (%s)', (code, sentence) =>
    expect(startupProblem(Object.assign(new Error('listen'), { code, port: 8943 }))).toMatch(sentence),
  );

  test.each([new Error('surprise'), 'no error at all', null])('is not known for %s', error =>
    expect(startupProblem(error)).toBeNull(),
  );
});
