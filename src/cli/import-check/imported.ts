import { join } from 'node:path'
import { Refused } from '../../domain/import/refused.ts'
import type { Asked, Understood } from '../../importing/understand.ts'
import { listed } from '../import/listed.ts'
import type { Expected } from './expected.ts'

export type Understand = (asked: Asked) => Promise<Understood>

/** What an import made of documents, and the options that it took; or why it refused them. */
export type Imported = { readonly options: readonly string[] } & (
  | { readonly file: Understood }
  | { readonly refusal: string }
)

/** The documents of a folder imported as a person would: without options first, then with those that they may add. */
export async function importedFrom(
  dir: string,
  expected: Expected,
  understand: Understand,
): Promise<Imported> {
  const attempt = (options: Expected['options']) => attemptOf(dir, expected, options, understand)
  const first = await attempt({})
  const given = Object.keys(expected.options)
  if ('file' in first || expected.expect === 'refuse' || given.length === 0) return { ...first, options: [] }
  return { ...(await attempt(expected.options)), options: given }
}

async function attemptOf(
  dir: string,
  { files }: Expected,
  options: Expected['options'],
  understand: Understand,
): Promise<{ readonly file: Understood } | { readonly refusal: string }> {
  const paths = files.map((name) => join(dir, name))
  const { levels, table, kind, ...rest } = options
  const { 'level-titles': titles, 'levels-as': levelsAs } = options
  try {
    const file = await understand({
      from: paths,
      kind: kind === 'guideline' || kind === 'posting' ? kind : undefined,
      options: {
        ...rest,
        guidelines: [],
        levelTitles: listed(titles),
        levelsAs: levelsAs === 'rows' || levelsAs === 'columns' ? levelsAs : undefined,
        levels: levels === undefined ? undefined : Number(levels),
        table: table === undefined ? undefined : Number(table),
      },
    })
    return { file }
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.message }
    throw error
  }
}
