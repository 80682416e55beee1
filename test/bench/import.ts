import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '../../src/sandbox/random.ts'
import { badFiles } from '../cli/import/bad-files.ts'
import { formatsOf } from '../cli/import/formats.ts'
import type { Guide } from '../domain/import/gardeners.ts'
import { aims, figure, median, table } from './figures.ts'

type Run = { readonly ms: number; readonly mb: number; readonly code: number | null }

/** `npm run import` as a program of its own: a guideline of 12 × 12 cells in each format, and every broken file. */
export async function benchImport(quick: boolean): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'level-guide-bench-'))
  try {
    const formats = Object.entries(formatsOf(largeGuide()))
    const rows: { name: string; ms: number; mb: number }[] = []
    for (const [name, content] of formats) {
      const runs: Run[] = []
      for (let round = 0; round < (quick ? 1 : 5); round++)
        runs.push(await run(dir, name, content, titled, 0))
      rows.push({ name, ms: median(runs.map(({ ms }) => ms)), mb: Math.max(...runs.map(({ mb }) => mb)) })
    }
    const bad: { name: string; ms: number; mb: number }[] = []
    for (const { what, name, content, args = [] } of badFiles)
      bad.push({ name: what, ...(await run(dir, name, content(), args, 1)) })
    const worst = (key: 'ms' | 'mb') => bad.toSorted((a, b) => b[key] - a[key]).slice(0, 3)
    const line = ({ name, ms, mb }: (typeof rows)[number]) => [name, figure(ms), figure(mb)]
    return [
      'import of 12 × 12 cells, 4 sentences each',
      table([['file', 'ms', 'MB'], ...rows.map(line)]),
      '',
      `${bad.length} broken files, the slowest and the largest`,
      table([['file', 'ms', 'MB'], ...new Set([...worst('ms'), ...worst('mb')].map(line))]),
      '',
      aims([
        {
          what: '12 × 12 cells, slowest format, s',
          aim: 2,
          got: Math.max(...rows.map(({ ms }) => ms)) / 1000,
        },
        { what: 'broken file, slowest, s', aim: 5, got: Math.max(...bad.map(({ ms }) => ms)) / 1000 },
        {
          what: 'any of them, largest, MB',
          aim: 300,
          got: Math.max(...[...rows, ...bad].map(({ mb }) => mb)),
        },
      ]),
    ].join('\n')
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const titled = ['--title', 'Bench Guideline', '--replace']
/** Its own peak: `maxRSS` counts what its parent held when it forked, too. */
const usage = `data:text/javascript,
  import { readFileSync } from 'node:fs';process.on('exit', () => process.stderr.write(/VmHWM.*/.exec(readFileSync('/proc/self/status', 'utf8'))[0]))`

async function run(
  dir: string,
  name: string,
  content: string | Uint8Array,
  args: readonly string[],
  code: number,
): Promise<Run> {
  const path = join(dir, name)
  writeFileSync(path, content)
  const startedAt = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', usage, 'src/level-guide.mjs', 'import', path, '--to', join(dir, 'data'), ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  await once(child, 'close')
  const ms = performance.now() - startedAt
  if (child.exitCode !== code) throw new Error(`${name} ended with ${child.exitCode}: ${said}`)
  return { ms, mb: Number(/VmHWM:\s+(\d+)/.exec(said)?.[1]) / 1024, code: child.exitCode }
}

const verbs =
  'Leads,Reviews,Documents,Simplifies,Measures,Teaches,Automates,Escalates,Plans,Challenges'.split(',')
const things =
  'status reports,customer workshops,design reviews,hiring loops,quarterly budgets,partner contracts,runbooks,risk registers'.split(
    ',',
  )
const ends =
  'across several teams,with little guidance,for the whole region,in writing (notes, plans, letters),e.g. with partners'.split(
    ',',
  )

function largeGuide(): Guide {
  const random = seededRandom(7)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const sentence = () => `${pick(verbs)} ${pick(things)} and ${pick(things)} ${pick(ends)}, each quarter.`
  const each = <T>(make: (at: number) => T): T[] => Array.from({ length: 12 }, (_, at) => make(at))
  return {
    before: ['Bench Guideline'],
    note: 'Made for the bench.',
    titles: each((at) => `Grade ${at + 1}`),
    themes: [],
    rows: each((at) => ({
      title: `Dimension ${at + 1}`,
      cells: each(() => [1, 2, 3, 4].map(sentence).join(' ')),
    })),
  }
}
