import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Processes and threads that the tests start need not compile the same files each time.
process.env.NODE_COMPILE_CACHE = enableCompileCache('node_modules/.cache/compiled').directory

// Most of what a test makes is soon forgotten: with room for it, it is collected less often.
setFlagsFromString('--min-semi-space-size=16')

/** What takes longest: begun last, it would run alone. What mostly waits, beside what mostly computes. */
const longest = [
  '/page.test.ts',
  '/harmless.test.ts',
  '/trouble.test.ts',
  '/framed-orders.test.ts',
  '/nudges/nudges.test.ts',
  '/dialogues.test.ts',
  '/keeping.test.ts',
  '/learning.test.ts',
  '/upgrades.test.ts',
  '/labelled.test.ts',
  '/chaos.test.ts',
  '/store/undo.test.ts',
  '/taps.test.ts',
  '/shares/shares.test.ts',
  '/recap.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(name))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files with a failure, and the counts.
    reporters: ['minimal'],
    globalSetup: ['test/postgres.ts'],
    pool: 'threads',
    // Importing a module anew for each file took longer than its tests: no file leaves anything behind.
    isolate: false,
    // Node runs the files as they are, as it does outside the tests: nothing to transform, and nothing is mocked.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Two cores are what a small machine has, and some tests wait more than they compute.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Only what hangs is meant: on a machine with other work a process may take ten seconds to start.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
