import { nameKey } from '../library/naming-problems.ts'
import type { Block, ReadDocument } from './blocks.ts'
import { firstLine, quoted } from './grid/cell-words.ts'
import type { TableOptions } from './grid/model.ts'
import { whyNoStatements } from './grid/nothing.ts'
import { codeIn, endsInRole, isLevelTitle } from './levels/titles.ts'
import { refuseMinutes } from './minutes.ts'
import { comingAgain } from './outline/coming-again.ts'
import { allSections, sectionsIn } from './outline/sections.ts'
import { sectionIdOf } from './posting/section-ids.ts'
import { Refused } from './refused.ts'
import { sourceOf } from './sources.ts'

/** Sections that say what a job asks for or offers: no posting is without one. */
const telling = [
  'responsibilities',
  'required-qualifications',
  'preferred-qualifications',
  'compensation',
] as const

/** Headings that speak of levels, as no posting does. */
const ofLevels = /\b(level(l)?s|level(l)?ing|career (ladder|framework|path|track)s?|promotions?)\b/i

/** What documents are: a posting has headings that postings have, a guideline has levels. */
export function kindOf(documents: readonly ReadDocument[], options: TableOptions): 'guideline' | 'posting' {
  const [document, ...more] = documents
  documents.forEach(refuseMinutes)
  if (!document || more.length > 0) return 'guideline'
  const { pieces, problems } = sourceOf(document, options)
  const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const known = new Set(headings.flatMap((heading) => sectionIdOf(heading) ?? []))
  if (pieces.some(({ isTable }) => !isTable)) return 'guideline'
  const isPosting =
    known.size > 1 && telling.some((id) => known.has(id)) && !headings.some((text) => ofLevels.test(text))
  const again = isPosting ? linesAgain(document) : undefined
  if (again && (pieces.length === 0 || known.size > 2)) throw again
  if (document.blocks.some(isOfLevels)) return 'guideline'
  if (pieces.length > 0) return known.size > 2 && isPosting ? 'posting' : 'guideline'
  const [title = document.title ?? ''] = headings
  if (codeIn(title) !== undefined || (isLevelTitle(title) && !(isPosting && known.size > 2)))
    throw oneLevel(title)
  const ladder = isPosting ? ranksOfOne(document) : undefined
  if (ladder) throw ladder
  if (isPosting) return 'posting'
  const hasTable = document.blocks.some(
    (block) =>
      block.kind === 'table' && block.rows.length > 1 && block.rows.some(({ cells }) => cells.length > 2),
  )
  // What is wrong with its table is told where it is read.
  if (hasTable || problems.length > 0) return 'guideline'
  const repeated = unsureSides(document)
  if (repeated) throw repeated
  throw new Refused(
    undefined,
    'It isn’t clear whether this is a guideline (a table of levels and dimensions, or a heading for each level) or a posting ' +
      '(sections with headings like “Responsibilities”). Say which: --kind guideline or --kind posting. A table that was copied as text ' +
      'needs --levels, like --levels 2.',
  )
}

/** A table with a row, or a first column, of titles that read like levels, and statements: no posting has one. */
function isOfLevels(block: Block): boolean {
  if (block.kind !== 'table') return false
  const texts = block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).filter((text) => text.trim())
  const long = texts.filter((text) => text.trim().split(/\s+/).length > 4)
  if (long.length * 2 < texts.length || whyNoStatements(long) !== undefined) return false
  const lists = [
    ...block.rows.slice(0, 3).map(({ cells }) => cells.map(({ text }) => text)),
    block.rows.map(({ cells: [first] }) => first?.text ?? ''),
  ].map((list) => list.map(firstLine).filter((text) => text !== ''))
  return lists.some((list) => {
    const levels = list.filter(isLevelTitle)
    return levels.length > 1 && levels.length * 2 > list.length
  })
}

const oneLevel = (title: string): Refused =>
  new Refused(
    undefined,
    `“${title}” reads like one level of a guideline. Import the files of all its levels together: npm run import -- FILE FILE … ` +
      'If it is a posting, say so: --kind posting.',
  )

/** A role and a rank of it as headings side by side, `Weaver` and `Master Weaver`: two levels, perhaps, and no posting's sections. */
function ranksOfOne({ blocks }: ReadDocument): Refused | undefined {
  const all = blocks.flatMap((block) =>
    block.kind === 'heading' && sectionIdOf(block.text) === undefined ? [block] : [],
  )
  const ofRole = all.find(({ text, depth }) =>
    all.some((other) => {
      const rank = endsInRole(other.text, text) ? other.text.slice(0, -text.length).trim() : ''
      return (
        other.depth === depth &&
        /^\p{Lu}\p{L}+$/u.test(rank) &&
        !/^(the|our|your|this|about|a|an)$/i.test(rank)
      )
    }),
  )
  if (!ofRole) return undefined
  const names = all
    .filter(
      ({ text, depth }) => depth === ofRole.depth && text.toLowerCase().endsWith(ofRole.text.toLowerCase()),
    )
    .map(({ text }) => text)
  return new Refused(
    ofRole.at,
    `The headings ${quoted(names)} read like levels of one role, and others like sections of a posting. If they are levels, name all, lowest first: ` +
      `--kind guideline --level-titles "${names.join('; ')}". If it is a posting, say so: --kind posting.`,
  )
}

/** The same few lines in one section after another: levels, most likely, and no posting says anything so. */
function linesAgain({ blocks }: ReadDocument): Refused | undefined {
  const sections = allSections(sectionsIn(blocks)).filter(({ own }) => own.length > 0)
  const lists = sections.map(
    ({ own }) =>
      new Map(
        own.flatMap(briefLines).map((line): [string, string] => [nameKey(line), line.replace(/:$/, '')]),
      ),
  )
  const keys = [...new Set(lists.flatMap((list) => [...list.keys()]))]
  const times = (key: string) => lists.filter((list) => list.has(key)).length
  const again = keys.filter((key) => times(key) > 2 && times(key) * 2 >= sections.length)
  if (again.length < 2) return undefined
  const names = again.flatMap((key) => lists.find((list) => list.has(key))?.get(key) ?? [])
  const over = sections.filter((_, at) => again.some((key) => lists[at]?.has(key))).map(({ title }) => title)
  return new Refused(
    sections[0]?.at,
    `The lines ${quoted(names)} come up again under ${quoted(over)}, as levels do in a guideline. If they are levels, make them headings there, ` +
      'or put all into one table with a column for each level and a row for each dimension. If it is a posting, say so: --kind posting.',
  )
}

/** Lines of a few words that stand alone, also in the cells of a table. */
function briefLines(block: Block): string[] {
  const texts =
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      : block.kind === 'paragraph' && block.label === undefined
        ? [block.text]
        : []
  return texts.map((text) => text.trim()).filter((text) => /^\p{L}[^.!?;]{2,60}$/u.test(text))
}

/** The same headings under several others: levels whose titles don't read like levels, perhaps. */
function unsureSides({ blocks }: ReadDocument): Refused | undefined {
  const found = comingAgain(blocks)
  if (!found) return undefined
  const { at, over, again } = found
  return new Refused(
    at,
    `The headings ${quoted(again)} come up again under ${quoted(over)}, so it isn’t clear which are levels. Say which, lowest first: ` +
      `--level-titles "${over.join('; ')}" or --level-titles "${again.join('; ')}".`,
  )
}
