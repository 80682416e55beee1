import type { Search } from '../search.ts'
import type { Dimension, Guideline } from './guideline.ts'
import type { Posting, Section } from './posting.ts'

/** One line of a posting, and the dimension that it falls under; undefined for none. */
export type Matched = {
  readonly section: Section
  readonly label: string | undefined
  readonly text: string
  readonly dimension: Dimension | undefined
  readonly reason: string | undefined
}

/** `proposed`: nobody wrote down where the lines fall, so that it is guessed by the words in them. */
export type Match = { readonly lines: readonly Matched[]; readonly proposed: boolean }

/** The guidelines that a posting says something about, line by line. */
export const matchedGuidelines = ({ sections }: Posting): string[] => [
  ...new Set(
    sections.flatMap(({ match, items }) =>
      [match, ...items.map((item) => item.match)].flatMap((each) => Object.keys(each ?? {})),
    ),
  ),
]

/** Where each line of a posting falls in a guideline, in the posting's order. */
export function matchOf(posting: Posting, guideline: Guideline, search: Search): Match {
  const dimensionCalled = (id: string) => guideline.dimensions.find((dimension) => dimension.id === id)
  const lines = linesOf(posting)
  const written = lines.map((line) => ({ line, match: line.match?.[guideline.id] }))
  const known = written.some(
    ({ match }) => match && (match.dimension === 'none' || dimensionCalled(match.dimension)),
  )
  return {
    proposed: !known,
    lines: written.map(({ line: { match: _, ...line }, match }) => ({
      ...line,
      dimension: known ? dimensionCalled(match?.dimension ?? '') : proposal(line.text, guideline, search),
      reason: known ? match?.reason : undefined,
    })),
  }
}

const linesOf = ({ sections }: Posting) =>
  sections.flatMap((section) => [
    ...(section.intro ? [{ section, label: undefined, text: section.intro, match: section.match }] : []),
    ...section.items.map(({ label, text, match }) => ({
      section,
      label,
      text,
      match: { ...section.match, ...match },
    })),
  ])

/** How much the best dimension's words must say, and how much more than the next one's. */
const enough = 12
const clearly = 1.15

/** The dimension whose expectations a text is nearest to by its words; undefined when none is clearly the nearest. */
function proposal(text: string, guideline: Guideline, search: Search): Dimension | undefined {
  const scores = new Map<string, number>()
  for (const { passage, score } of search(text, guideline)) {
    if (passage.place.kind !== 'guideline') continue
    const { dimension } = passage.place
    if (dimension === undefined) continue
    scores.set(dimension, Math.max(scores.get(dimension) ?? 0, score))
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1])
  const clear = best && best[1] >= enough && best[1] >= clearly * (next?.[1] ?? 0)
  return clear ? guideline.dimensions.find(({ id }) => id === best[0]) : undefined
}
