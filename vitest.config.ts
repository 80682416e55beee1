import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/postgres.ts'],
    // Each file gets a fresh module graph in a thread; two cores are what a small machine has.
    pool: 'threads',
    testTimeout: 20_000,
  },
})
