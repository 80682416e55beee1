import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { guidelineProblems } from '../domain/check.ts'
import { guidelineSchema } from '../domain/guideline.ts'
import { type GuidelineOptions, understandGuideline } from '../domain/import/guideline.ts'
import { Refused } from '../domain/import/refused.ts'
import { readDocument } from './import/read.ts'
import { guidelineReport } from './import/report.ts'
import { checkedFile, saveFile } from './import/save.ts'
import { dataFile } from './import/yaml.ts'
import { type Command, UsageError } from './shell.ts'

/** `import FILE [--kind …] [--id …] …`: tells what it understood of a document, then writes it as a data file. */
export const importFile: Command = async ({ args, env, out }) => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [path] = positionals
  if (!path || positionals.length > 1) throw new UsageError(usage)
  const dir = values.to ?? readConfig(env).data.own
  if (dir === undefined) throw new UsageError(nowhere)
  try {
    const document = await readDocument(path, count('levels', values.levels))
    const draft = understandGuideline(document, guidelineOptions(values))
    for (const line of guidelineReport(draft)) out(line)
    const text = dataFile({
      kind: 'guideline',
      value: draft.guideline,
      remarks: draft.remarks,
      from: basename(path),
    })
    checkedFile(text, guidelineSchema, guidelineProblems)
    if (values['dry-run']) {
      out('Nothing was written (--dry-run).')
      return 0
    }
    const file = join(dir, 'guidelines', `${draft.guideline.id}.yaml`)
    saveFile({ dir, file, text, replace: values.replace })
    out(`Written: ${file}`)
    out(`Next: look through it, then npm run check-data -- ${dir}`)
    return 0
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(`${path}: ${error.message}\nNothing was written.`)
    throw error
  }
}

const options = {
  kind: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  role: { type: 'string' },
  version: { type: 'string' },
  source: { type: 'string' },
  url: { type: 'string' },
  levels: { type: 'string' },
  'dimension-column': { type: 'string' },
  table: { type: 'string' },
  to: { type: 'string' },
  replace: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

const nowhere =
  'Say which folder your own data is in, outside this one: set DATA_DIR in .env, or add --to DIR. It is made if it is not there.'

const usage =
  'Say which file: npm run import -- FILE [--kind guideline|posting] [--id ID] [--title "…"] [--role "…"] [--version V]\n' +
  '  [--source "…"] [--url https://…] [--levels N] [--dimension-column N] [--table N] [--to DIR] [--replace] [--dry-run]'

function count(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(`--${name} should be a number from 1 to 99.`)
  return Number(value)
}

function guidelineOptions(values: Partial<Record<keyof typeof options, string | boolean>>): GuidelineOptions {
  const text = (name: keyof typeof options) => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    title: text('title'),
    id: text('id'),
    role: text('role'),
    version: text('version'),
    source: text('source'),
    url: text('url'),
    levels: count('levels', text('levels')),
    dimensionColumn: count('dimension-column', text('dimension-column')),
    table: count('table', text('table')),
  }
}
