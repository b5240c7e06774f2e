const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'], // coverage counts what lies in these, loaded or not
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { transpilation: true, tsconfig: { module: 'commonjs', moduleResolution: 'bundler' } }],
  },
  // Never in jest's own process: what the files before leave behind adds up there, until there is no memory left. A worker is renewed.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000, // no test is about time: a slow machine may take it, and what hangs is still named
  setupFiles: ['<rootDir>/test/support/loopback-only.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/token-watch/setup.ts'], // a token that is shown anywhere fails the test
  collectCoverageFrom: ['src/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/lambda/'],
};
