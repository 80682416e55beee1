import { join } from 'node:path'
import { parse } from 'yaml'
import { Refused } from '../../domain/import/refused.ts'
import type { Asked, Understood } from '../import/understand.ts'
import type { Expected } from './expected.ts'
import { guidelineFaults } from './guideline.ts'
import { postingFaults } from './posting.ts'
import { plain } from './titles.ts'

/** `needless`: refused though it should be imported. `wrong`: written, and not what the document says. */
export type Outcome = 'right' | 'asked' | 'needless' | 'wrong'

export type Judged = {
  readonly outcome: Outcome
  /** The options that it took. */
  readonly options: readonly string[]
  /** What is off, or what the refusal says. */
  readonly says: readonly string[]
}

type Understand = (asked: Asked) => Promise<Understood>
type Attempt = { readonly file: Understood } | { readonly refusal: string }

/** The documents of a folder imported as a person would: without options first, then with those that they may add. */
export async function judged(dir: string, expected: Expected, understand: Understand): Promise<Judged> {
  const attempt = (options: Expected['options']) => attemptOf(dir, expected, options, understand)
  const first = await attempt({})
  if ('file' in first) return judgedFile(first.file, expected, [])
  if (expected.expect === 'refuse') return { outcome: 'asked', options: [], says: [first.refusal] }
  const given = Object.keys(expected.options)
  if (given.length === 0) return { outcome: 'needless', options: [], says: [first.refusal] }
  const second = await attempt(expected.options)
  if ('refusal' in second) return { outcome: 'needless', options: given, says: [second.refusal] }
  return judgedFile(second.file, expected, given)
}

async function attemptOf(
  dir: string,
  { files }: Expected,
  options: Expected['options'],
  understand: Understand,
): Promise<Attempt> {
  const paths = files.map((name) => join(dir, name))
  const { levels, table, kind, ...rest } = options
  const { 'level-titles': titles, 'levels-as': levelsAs } = options
  try {
    const file = await understand({
      paths,
      kind: kind === 'guideline' || kind === 'posting' ? kind : undefined,
      options: {
        ...rest,
        guidelines: [],
        levelTitles: titles?.split(/\s*[,;]\s*/),
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

function judgedFile(file: Understood, expected: Expected, options: readonly string[]): Judged {
  const faults = faultsOf(file, expected)
  return { outcome: faults.length === 0 ? 'right' : 'wrong', options, says: faults }
}

function faultsOf({ folder, text, leftOut }: Understood, expected: Expected): string[] {
  const value: unknown = parse(text)
  const kept = [...stringsIn(value), ...leftOut.map((each) => each.text)].map(plain)
  const lost = expected.keeps.flatMap((words) =>
    kept.some((each) => each.includes(plain(words))) ? [] : [`“${words}” is lost`],
  )
  switch (expected.expect) {
    case 'refuse':
      return [`a ${folder.slice(0, -1)} was written, and should have been refused`]
    case 'guideline':
      if (folder !== 'guidelines') return ['it became a posting']
      return [...guidelineFaults(value, expected), ...lost]
    case 'posting':
      if (folder !== 'postings') return ['it became a guideline']
      return [...postingFaults(value, expected), ...lost]
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value)
  // The words of a cell stand in its expectations, one after another.
  const joined = inside.every((each) => typeof each === 'object' && each !== null && 'text' in each)
    ? [inside.map((each) => (each && 'text' in each ? String(each.text) : '')).join(' ')]
    : []
  return [...inside.flatMap(stringsIn), ...joined]
}
