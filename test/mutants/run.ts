import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { askedHelp } from '../../src/cli/help.ts'
import { changedLines, type Lines } from './changed.ts'
import { copyCode } from './code.ts'
import { listPlaces } from './list.ts'
import { runMutants } from './mutants.ts'
import type { Place } from './mutators.ts'
import { report } from './report.ts'
import { sample } from './sample.ts'

const help = askedHelp('mutants', process.argv.slice(2))
if (help !== undefined) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    change: { type: 'boolean' },
    since: { type: 'string' },
    sample: { type: 'string' },
    in: { type: 'string', default: 'domain,documents,library,reading,store,bot,nudges,slack,cli' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    tests: { type: 'string' },
  },
})
const print = (line: string) => void process.stdout.write(`${line}\n`)

const places = await chosen()
if (!places) print(askedHelp('mutants', ['--help']) ?? '')
else if (places.length === 0) print('Nothing to change there.')
else {
  const code = copyCode()
  // Read by vitest.config.ts, in a process of Stryker's.
  process.env.MUTANTS_TESTS = values.tests ?? 'test'
  try {
    print(report(await runMutants(places), code))
  } finally {
    code.remove()
  }
}

/** Undefined when nothing was asked for. */
async function chosen(): Promise<Place[] | undefined> {
  if (values.sample) return await sampled(Number(values.sample))
  if (values.change || values.since) return await within(changedLines(values.since ?? 'HEAD'))
  return positionals.length > 0 ? await listPlaces(positionals) : undefined
}

async function sampled(count: number): Promise<Place[]> {
  print(`seed ${values.seed}`)
  const folders = values.in.split(',')
  const all = await listPlaces(folders.flatMap((folder) => codeIn(`src/${folder}`)))
  const groups = folders.map((folder) => all.filter(({ file }) => file.startsWith(`src/${folder}/`)))
  return sample(groups, count, Number(values.seed))
}

async function within(lines: Lines): Promise<Place[]> {
  const files = [...lines.keys()].filter((file) => codeIn('src').includes(file))
  const all = await listPlaces(files)
  return all.filter(({ file, lines: [first] }) => lines.get(file)?.has(first))
}

/** The local workspace is a tool of the tests. */
function codeIn(folder: string): string[] {
  const files = globSync(`${folder}/**/*.ts`).filter((file) => !file.startsWith('src/sandbox/'))
  if (files.length === 0) throw new Error(`There is no code in ${folder}.`)
  return files.sort()
}
