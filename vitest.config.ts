import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Each test starts real processes and servers; a machine of two cores needs time for them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
