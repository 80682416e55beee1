import { mergeConfig } from 'vitest/config'
import usual from '../../vitest.config.ts'

/** Without the tests of the browser page and of processes that are killed, which see no change, and of code as text. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export of a config.
export default mergeConfig(usual, {
  test: {
    exclude: [
      'test/sandbox/**',
      'test/chaos/**',
      'test/store/database/killing.test.ts',
      'test/mutants/**',
      'test/architecture.test.ts',
    ],
    reporters: [],
  },
})
