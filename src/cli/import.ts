import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig, UsageError } from '../config.ts'
import { Refused } from '../domain/import/refused.ts'
import { understoodApart } from '../importing/apart.ts'
import type { Asked, Understood } from '../importing/understand.ts'
import { listed } from './import/listed.ts'
import { reportOf } from './import/report.ts'
import { saveFile } from './import/save.ts'
import type { Command, Shell } from './shell.ts'

/** `import FILE… [--kind …] [--id …] …`: tells what it understood of a document, then writes it as a data file. */
export const importFile: Command = (shell) => importBy(understoodApart, shell)

/** The same, with another way to have the document understood. */
export async function importBy(
  understand: (asked: Asked) => Promise<Understood>,
  { args, env, out }: Pick<Shell, 'args' | 'env' | 'out'>,
): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  if (positionals.length === 0) throw new UsageError(usage)
  const dry = values['dry-run']
  const dir = dry ? undefined : (values.to ?? readConfig(env).data.own)
  if (dir === undefined && !dry) throw new UsageError(nowhere)
  const asked = askedOf(positionals, values)
  try {
    const file = await understand(asked)
    for (const line of reportOf(file)) out(line)
    if (dir === undefined) {
      out('Nothing was written (--dry-run).')
      return 0
    }
    const to = join(dir, file.folder, `${file.id}.yaml`)
    saveFile({ dir, to, replace: values.replace, ...file })
    out(`Written: ${to}`)
    out(`Next: look through it, then npm run check-data -- ${dir}`)
    return 0
  } catch (error) {
    if (error instanceof Refused)
      throw new UsageError(`${positionals.join(', ')}: ${error.message}\nNothing was written.`)
    throw error
  }
}

const options = {
  kind: { type: 'string' },
  short: { type: 'string' },
  guideline: { type: 'string', multiple: true },
  id: { type: 'string' },
  title: { type: 'string' },
  role: { type: 'string' },
  version: { type: 'string' },
  effective: { type: 'string' },
  source: { type: 'string' },
  url: { type: 'string' },
  levels: { type: 'string' },
  'levels-as': { type: 'string' },
  'level-titles': { type: 'string' },
  'dimension-column': { type: 'string' },
  table: { type: 'string' },
  to: { type: 'string' },
  replace: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

const nowhere =
  'Say which folder your own data is in, outside this one: set DATA_DIR in .env, or add --to DIR. It’s created if needed.'

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

const usage =
  'Say which file: npm run import -- FILE… [--to DIR] [--replace] [--dry-run] [--kind guideline|posting]\n' +
  '  [--id ID] [--title "…"] [--version V] [--source "…"] [--url https://…]\n' +
  '  of a guideline: [--effective DAY] [--role "…"] [--levels N] [--levels-as rows|columns] [--level-titles "…, …"]\n' +
  '  [--dimension-column N] [--table N]\n' +
  '  of a posting: [--short "…"] [--guideline ID]…'

function count(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(`--${name} should be a number from 1 to 99.`)
  return Number(value)
}

const levelsAsSchema = z.enum(['rows', 'columns']).optional()
const kindSchema = z.enum(['guideline', 'posting']).optional()

function askedOf(paths: readonly string[], values: Values): Asked {
  const kind = kindSchema.safeParse(values.kind)
  if (!kind.success) throw new UsageError('--kind should be guideline or posting.')
  const levelsAs = levelsAsSchema.safeParse(values['levels-as'])
  if (!levelsAs.success) throw new UsageError('--levels-as should be rows or columns.')
  const { title, id, version, effective, source, url, role, short } = values
  return {
    from: paths,
    kind: kind.data,
    options: {
      ...{ title, id, version, effective, source, url, role, short },
      levels: count('levels', values.levels),
      levelsAs: levelsAs.data,
      levelTitles: listed(values['level-titles']),
      dimensionColumn: count('dimension-column', values['dimension-column']),
      table: count('table', values.table),
      guidelines: values.guideline ?? [],
    },
  }
}
