import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../config.ts'
import { understoodApart } from './import/apart.ts'
import type { Asked, Understood } from './import/understand.ts'
import { type Expected, expectedSchema } from './import-check/expected.ts'
import { type Judged, judged, type Outcome } from './import-check/judge.ts'
import type { Command, Shell } from './shell.ts'

/** `import-check DIR`: what the import makes of each folder of documents in DIR, against its `expected.json`. */
export const importCheck: Command = (shell) => importCheckBy(understoodApart, shell)

/** The same, with another way to have the documents understood. Ends with 1 where one is wrong without a word. */
export async function importCheckBy(
  understand: (asked: Asked) => Promise<Understood>,
  { args, out }: Pick<Shell, 'args' | 'out'>,
): Promise<number> {
  const [dir, more] = args
  if (dir === undefined || more !== undefined)
    throw new UsageError('Say which folder: npm run import-check -- DIR')
  const rows: { readonly name: string; readonly judgement: Judged }[] = []
  for (const { name, expected } of foldersIn(dir)) {
    rows.push({ name, judgement: await judged(join(dir, name), expected, understand) })
  }
  for (const line of report(rows)) out(line)
  return rows.some(({ judgement }) => judgement.outcome === 'wrong') ? 1 : 0
}

function foldersIn(dir: string): { readonly name: string; readonly expected: Expected }[] {
  const names = existsSync(dir)
    ? readdirSync(dir)
        .sort()
        .filter((name) => existsSync(join(dir, name, 'expected.json')))
    : []
  if (names.length === 0)
    throw new UsageError(`${dir}: no folder in it has an expected.json. Name the folder that holds them.`)
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
      `${count('needless')} refused and should be imported, ${count('wrong')} wrong without a word ` +
      `(${Math.round((good * 100) / rows.length)} % as they should be).`,
  ]
}
