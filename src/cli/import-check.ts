import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { UsageError } from '../config.ts'
import { understoodApart } from '../importing/apart.ts'
import type { Asked, Understood } from '../importing/understand.ts'
import { type Expected, expectedSchema } from './import-check/expected.ts'
import { type Judged, judged, type Outcome } from './import-check/judge.ts'
import { type Answered, hasQuestions, questionsOn } from './import-check/questions.ts'
import { countRow, countsOf, cut } from './scoring.ts'
import type { Command, Shell } from './shell.ts'

/**
 * `import-check DIR [--questions [--counts]]`: what the import makes of each folder of documents in DIR, against its
 * `expected.json`; or how the bot answers the folder's `questions.jsonl` from what was imported.
 */
export const importCheck: Command = (shell) => importCheckBy(understoodApart, shell)

/** The same, with another way to have the documents understood. Ends with 1 where one is wrong without a word. */
export async function importCheckBy(
  understand: (asked: Asked) => Promise<Understood>,
  { args, out, now }: Pick<Shell, 'args' | 'out' | 'now'>,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      questions: { type: 'boolean', default: false },
      counts: { type: 'boolean', default: false },
    },
  })
  const [dir, more] = positionals
  if (dir === undefined || more !== undefined)
    throw new UsageError('Say which folder: npm run import-check -- DIR')
  if (values.questions) {
    const asked: AskedIn[] = []
    for (const { name, expected } of foldersIn(dir, hasQuestions))
      asked.push({ name, answered: await questionsOn(join(dir, name), expected, { understand, now }) })
    for (const line of reportQuestions(asked, !values.counts)) out(line)
    return 0
  }
  const rows: { readonly name: string; readonly judgement: Judged }[] = []
  for (const { name, expected } of foldersIn(dir)) {
    rows.push({ name, judgement: await judged(join(dir, name), expected, understand) })
  }
  for (const line of report(rows)) out(line)
  return rows.some(({ judgement }) => judgement.outcome === 'wrong') ? 1 : 0
}

function foldersIn(
  dir: string,
  isWanted: (dir: string) => boolean = () => true,
): { readonly name: string; readonly expected: Expected }[] {
  const isFit = (path: string) => existsSync(join(path, 'expected.json')) && isWanted(path)
  const names = existsSync(dir)
    ? readdirSync(dir)
        .sort()
        .filter((name) => isFit(join(dir, name)))
    : []
  if (names.length === 0)
    throw new UsageError(
      `${dir}: no folder in it has an expected.json${isWanted === hasQuestions ? ' and a questions.jsonl' : ''}. ` +
        'Name the folder that holds them.',
    )
  return names.map((name) => {
    const path = join(dir, name, 'expected.json')
    const read = expectedSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (read.success) return { name, expected: read.data }
    const [issue] = read.error.issues
    throw new UsageError(`${path}: ${issue?.path.join('.')}: ${issue?.message}`)
  })
}

const words = {
  right: 'right',
  asked: 'refused, as it should be',
  needless: 'refused, and should be imported',
  doubted: 'wrong, and asked about',
  wrong: 'WRONG WITHOUT A WORD',
} as const satisfies Record<Outcome, string>

const shown = 12

function report(rows: readonly { readonly name: string; readonly judgement: Judged }[]): string[] {
  const wide = Math.max(...rows.map(({ name }) => name.length))
  const lines = rows.flatMap(({ name, judgement: { outcome, options, says } }) => [
    `${name.padEnd(wide)}  ${words[outcome]}${options.length > 0 ? ` (with --${options.join(', --')})` : ''}`,
    ...says.slice(0, shown).map((line) => `${' '.repeat(wide)}    ${line.replaceAll('\n', ' ')}`),
    ...(says.length > shown ? [`${' '.repeat(wide)}    and ${says.length - shown} more`] : []),
  ])
  const count = (wanted: Outcome) => rows.filter(({ judgement }) => judgement.outcome === wanted).length
  const good = count('right') + count('asked')
  return [
    ...lines,
    '',
    `${rows.length} folders: ${count('right')} right, ${count('asked')} refused as they should be, ` +
      `${count('needless')} refused and should be imported, ${count('doubted')} wrong and asked about, ` +
      `${count('wrong')} wrong without a word ` +
      `(${Math.round((good * 100) / rows.length)} % as they should be).`,
  ]
}

type AskedIn = { readonly name: string; readonly answered: readonly Answered[] }

function reportQuestions(folders: readonly AskedIn[], isListed: boolean): string[] {
  const all = folders.flatMap(({ answered }) => answered)
  const wide = Math.max(...folders.map(({ name }) => name.length))
  const row = (name: string, of: readonly Answered[]) => {
    const { right, asked, wrong } = countsOf(of)
    return countRow(name.padEnd(wide), [of.length, right, asked, wrong])
  }
  const share = (count: number) => `${((100 * count) / all.length).toFixed(1)} %`
  const { right, asked, wrong } = countsOf(all)
  const misses = isListed ? all.filter(({ outcome }) => outcome !== 'right') : []
  return [
    `${countRow(' '.repeat(wide), [])}  asked  right unsure  wrong`,
    ...folders.map(({ name, answered }) => row(name, answered)),
    row('all', all),
    `  right ${share(right)}, asked back ${share(asked)}, wrong with confidence ${share(wrong)}`,
    ...misses.map(({ text, wanted, got }) => `  ${cut(text)}\n       ${wanted} → ${got}`),
  ]
}
