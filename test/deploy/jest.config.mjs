// The proofs of `npm run test:deploy`: they need minutes and tools of their own, so `npm test` leaves them out.
import everyday from '../../jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...everyday,
  rootDir: '../..',
  roots: ['<rootDir>/test/deploy'],
  testMatch: ['**/*.proof.ts'],
  testTimeout: 120_000,
};
