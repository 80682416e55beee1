import { parse } from 'yaml'
import type { Understood } from '../../importing/understand.ts'
import type { Expected } from './expected.ts'
import { guidelineFaults } from './guideline.ts'
import { importedFrom, type Understand } from './imported.ts'
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

/** How the documents of a folder come out. */
export async function judged(dir: string, expected: Expected, understand: Understand): Promise<Judged> {
  const imported = await importedFrom(dir, expected, understand)
  const { options } = imported
  if ('file' in imported) return judgedFile(imported.file, expected, options)
  const outcome = expected.expect === 'refuse' ? 'asked' : 'needless'
  return { outcome, options, says: [imported.refusal] }
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
