import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import { guidelineProblems, postingProblems } from '../domain/check.ts'
import { guidelineSchema } from '../domain/guideline.ts'
import type { ReadDocument } from '../domain/import/blocks.ts'
import { type GuidelineOptions, understandGuideline } from '../domain/import/guideline.ts'
import { kindOf } from '../domain/import/kind.ts'
import { understandPosting } from '../domain/import/posting.ts'
import { Refused } from '../domain/import/refused.ts'
import { postingSchema } from '../domain/posting.ts'
import { readDocument } from './import/read.ts'
import { guidelineReport, postingReport } from './import/report.ts'
import { checkFile, saveFile } from './import/save.ts'
import { dataFile } from './import/yaml.ts'
import { type Command, UsageError } from './shell.ts'

/** `import FILE [--kind …] [--id …] …`: tells what it understood of a document, then writes it as a data file. */
export const importFile: Command = async ({ args, env, out }) => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [path] = positionals
  if (!path || positionals.length > 1) throw new UsageError(usage)
  const dir = values.to ?? readConfig(env).data.own
  if (dir === undefined) throw new UsageError(nowhere)
  const kind = kindSchema.safeParse(values.kind)
  if (!kind.success) throw new UsageError('--kind should be guideline or posting.')
  try {
    const document = await readDocument(path, count('levels', values.levels))
    const file = fileOf(document, kind.data ?? kindOf(document), values, basename(path))
    for (const line of file.report) out(line)
    const to = join(dir, file.folder, `${file.id}.yaml`)
    if (!values['dry-run']) saveFile({ dir, to, replace: values.replace, ...file })
    out(values['dry-run'] ? 'Nothing was written (--dry-run).' : `Written: ${to}`)
    if (!values['dry-run']) out(`Next: look through it, then npm run check-data -- ${dir}`)
    return 0
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(`${path}: ${error.message}\nNothing was written.`)
    throw error
  }
}

const kindSchema = z.enum(['guideline', 'posting']).optional()
type Kind = 'guideline' | 'posting'

type Read = {
  readonly id: string
  readonly folder: string
  readonly text: string
  readonly report: readonly string[]
}

/** What is to be written, checked as the bot will check it. */
function fileOf(document: ReadDocument, kind: Kind, values: Values, from: string): Read {
  switch (kind) {
    case 'guideline': {
      const draft = understandGuideline(document, guidelineOptions(values))
      const { guideline, remarks } = draft
      const text = dataFile({ kind, value: guideline, remarks, from })
      checkFile(text, guidelineSchema, guidelineProblems)
      return { id: guideline.id, folder: 'guidelines', text, report: guidelineReport(draft) }
    }
    case 'posting': {
      const draft = understandPosting(document, {
        ...named(values),
        short: values.short,
        guidelines: values.guideline ?? [],
      })
      const { posting, remarks } = draft
      const text = dataFile({ kind, value: posting, remarks, from })
      checkFile(text, postingSchema, postingProblems)
      return { id: posting.id, folder: 'postings', text, report: postingReport(draft) }
    }
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

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

const usage =
  'Say which file: npm run import -- FILE [--to DIR] [--replace] [--dry-run] [--kind guideline|posting]\n' +
  '  [--id ID] [--title "…"] [--version V] [--source "…"] [--url https://…]\n' +
  '  of a guideline: [--role "…"] [--levels N] [--dimension-column N] [--table N]\n' +
  '  of a posting: [--short "…"] [--guideline ID]…'

function count(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(`--${name} should be a number from 1 to 99.`)
  return Number(value)
}

const named = ({ title, id, version, source, url }: Values) => ({ title, id, version, source, url })

const guidelineOptions = (values: Values): GuidelineOptions => ({
  ...named(values),
  role: values.role,
  levels: count('levels', values.levels),
  dimensionColumn: count('dimension-column', values['dimension-column']),
  table: count('table', values.table),
})
