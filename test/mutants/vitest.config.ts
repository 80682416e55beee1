import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import usual from '../../vitest.config.ts'

const folders = (process.env.MUTANTS_TESTS ?? 'test').split(',')

/** A run ends with the first test that notices: those that need neither Slack nor a database come first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      ['/test/store/', '/test/slack/'].findIndex((folder) => moduleId.includes(folder))
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** Without the tests of the browser page and of processes that are killed, which see no change, and of code as text. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export of a config.
export default defineConfig({
  test: {
    ...usual.test,
    // What is mutated is loaded anew for each run.
    experimental: {},
    include: folders.map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/**/*.test.ts`)),
    exclude: [
      ...configDefaults.exclude,
      'test/sandbox/**',
      'test/chaos/**',
      'test/store/database/killing.test.ts',
      'test/mutants/**',
      'test/architecture.test.ts',
      'test/cli/help.test.ts',
    ],
    reporters: [],
    sequence: { sequencer: QuickestFirst },
  },
})
