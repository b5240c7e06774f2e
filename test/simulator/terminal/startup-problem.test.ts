import { ConfigError } from '../../../src/config';
import { SkillPackageError } from '../../../src/simulator/alexa/package-files';
import { startupProblem } from '../../../src/simulator/terminal/startup-problem';

describe('why the terminal cannot start', () => {
  test('is a wrong setting in its own words', () =>
    expect(startupProblem(new ConfigError('LOG_LEVEL must be …'))).toBe('LOG_LEVEL must be …'));

  test('is a skill package that is not there, and where to start instead', () =>
    expect(startupProblem(new SkillPackageError('There is none.'))).toBe(
      "There is none. Start in the project's folder, with npm start.",
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
