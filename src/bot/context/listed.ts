import type { Guideline } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import { type Subject, sameGuideline } from '../../domain/subject.ts'
import type { Reply } from '../answer.ts'
import { readWords, wordsOf } from '../codec.ts'
import { type Asks, featureOf, type Intent } from '../features/features.ts'

/** With what an answer lists, in order; one line of a list leaves the list as it was. */
export function withListed(
  subject: Subject,
  { intent, reply, library }: { readonly intent: Intent; readonly reply: Reply; readonly library: Library },
  before: Subject | undefined,
): Subject {
  const listed = wordsIn(reply, library)
  if (listed.length > 0) return { ...subject, listed }
  const isLine = 'point' in intent && intent.point !== undefined
  return isLine && before?.listed ? { ...subject, listed: before.listed } : subject
}

/** The words of ids that ask for each; none where one of them can't be asked for so, or would change something. */
function wordsIn(reply: Reply, library: Library): string[] {
  const asks = (reply.listed ?? rowsOf(reply)).slice(0, most)
  const says = asks.flatMap((each) => (featureOf(each).change ? [] : (wordsOf(each, library) ?? [])))
  return says.length === asks.length && says.every((words) => ofIds.test(words)) ? says : []
}

/** As many as a subject holds. */
const most = 30
const ofIds = /^[a-z][a-z0-9. -]{1,149}$/

const rowsOf = ({ parts }: Reply): Asks[] =>
  parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.flatMap(({ open }) => (open && 'asks' in open ? [open.asks] : [])) : [],
  )

/** "The fifth one", of three. */
export const pastEnd = ({ listed = [] }: Subject, index: number): Intent | undefined =>
  listed.length > 0 && index >= listed.length
    ? { kind: 'smalltalk', about: 'past', count: listed.length }
    : undefined

/** What stands at one place of what was listed: at these levels, where some are named. */
export function listedAt(
  { listed = [], ...last }: Subject,
  indexOf: (count: number) => number | undefined,
  { library, guideline, levels }: { library: Library; guideline: Guideline; levels: readonly string[] },
): Intent | undefined {
  const words = listed[indexOf(listed.length) ?? -1]
  const found = words === undefined ? undefined : readWords(words, library)
  if (!found || levels.length === 0 || !('levels' in found)) return found
  const [level, ...others] = levels
  if (found.kind !== 'compare' || level === undefined || others.length > 0)
    return { ...found, levels: [...levels] }
  // Of a comparison, one level's side; what it doesn't state is still told beside the other's.
  const { dimensions, point: id } = found
  const stated = guideline.dimensions.find((each) => each.id === dimensions[0])?.cells[level] ?? []
  const at = stated.findIndex((each) => each.id === id)
  if (id !== undefined && at < 0) return found
  return {
    kind: 'expectations',
    ...sameGuideline(last),
    levels: [level],
    dimensions,
    ...(at >= 0 && { point: at + 1 }),
  }
}
