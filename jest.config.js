/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { transpilation: true, tsconfig: { module: 'commonjs', moduleResolution: 'bundler' } }],
  },
  setupFiles: ['<rootDir>/test/support/loopback-only.ts'],
  collectCoverageFrom: ['src/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/lambda/'],
};
