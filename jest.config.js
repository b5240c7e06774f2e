/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'], // coverage counts what lies in these, loaded or not
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { transpilation: true, tsconfig: { module: 'commonjs', moduleResolution: 'bundler' } }],
  },
  testTimeout: 60_000, // no test is about time: a slow machine may take it, and what hangs is still named
  setupFiles: ['<rootDir>/test/support/loopback-only.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/token-watch/setup.ts'], // a token that is shown anywhere fails the test
  collectCoverageFrom: ['src/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/lambda/'],
};
