import { parse } from 'yaml'
import type { Doubtful } from '../../domain/import/blocks.ts'
import type { Understood } from '../../importing/understand.ts'
import type { Expected } from './expected.ts'
import { guidelineFaults } from './guideline.ts'
import { importedFrom, type Understand } from './imported.ts'
import { postingFaults } from './posting.ts'
import { plain } from './titles.ts'

/**
 * `needless`: refused though it should be imported. `wrong`: written, and not what the document says; `doubted`: so too, and the
 * import asks a person about every kind of thing that is off.
 */
export type Outcome = 'right' | 'asked' | 'needless' | 'doubted' | 'wrong'

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
  if (faults.length === 0) return { outcome: 'right', options, says: [] }
  const about = new Set(file.remarks.flatMap((remark) => remark.about ?? []))
  const isAsked = faults.every((fault) => kindsOf(fault).some((kind) => about.has(kind)))
  if (!isAsked) return { outcome: 'wrong', options, says: faults }
  const asks = file.remarks.flatMap((remark) => (remark.about ? [remark.text] : []))
  return { outcome: 'doubted', options, says: [...asks, ...faults] }
}

/** What a doubt has to be about that leads to this fault: who looks at the levels sees what stands at them. */
function kindsOf(fault: string): readonly Doubtful[] {
  if (/^(it became|a (guideline|posting) was)/.test(fault)) return []
  if (/\btracks?\b/.test(fault)) return ['tracks']
  if (/level|another order/.test(fault.replace(/“[^”]*”/g, ''))) return ['levels']
  if (/is (no|there twice)|no dimension|stands under/.test(fault.replace(/“[^”]*”/g, '')))
    return ['levels', 'dimensions']
  return ['levels', 'dimensions', 'statements']
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
