import { memoize } from 'es-toolkit/function/memoize'
import { once } from 'es-toolkit/function/once'
import MiniSearch from 'minisearch'
import type { Guideline } from './library/guideline.ts'
import { cell } from './library/guideline.ts'
import type { Library } from './library/library.ts'
import type { Posting } from './library/posting.ts'
import { stem, tokensOf } from './tokens.ts'

/** One expectation, a level's own words, or one item of a posting, and where it stands. */
type Passage = {
  readonly id: string
  readonly text: string
  /** Ways to say the same in everyday words. */
  readonly words?: readonly string[]
  readonly place: Place
}
/** `point`: as which of its lines it stands there, from 1; 0 for what introduces them. */
type Place = { readonly point?: number } & (
  | { readonly kind: 'guideline'; readonly level: string; readonly dimension?: string }
  | { readonly kind: 'posting'; readonly posting: string; readonly section: string }
)

/**
 * A passage with the stems that it was found by: `score` is what its words say for it, and `near` how near it comes to
 * what is meant, whatever words it has itself.
 */
export type Hit = {
  readonly passage: Passage
  readonly score: number
  readonly near: number
  readonly stems: ReadonlySet<string>
}

/** The best passages first. */
export type Search = (words: string, guideline: Guideline) => readonly Hit[]

/** How near texts come to what words mean, by their ids. */
export type Nearness = (
  texts: readonly { readonly id: string; readonly text: string }[],
) => (words: string) => ReadonlyMap<string, number>

const nothingIsNear: Nearness = () => () => new Map()

/** Searches a guideline and all postings. Indexes are made at the first question about them. */
export function searchOf(library: Library, nearness = nothingIsNear): Search {
  const inGuideline = memoize((guideline: Guideline) => indexOf(guidelinePassages(guideline), nearness), {
    getCacheKey: ({ id }) => id,
  })
  const inPostings = once(() => indexOf(library.postings.flatMap(postingPassages), nearness))
  return (words, guideline) => {
    const hits = [...inGuideline(guideline)(words), ...inPostings()(words)].sort(
      (a, b) => worthOf(b) - worthOf(a),
    )
    const least = partly * (hits[0] ? worthOf(hits[0]) : 0)
    return hits.filter((hit) => hit.score > 0 || (hit.near >= nearEnough && worthOf(hit) >= least))
  }
}

/** What meaning counts beside words; from where it is enough alone, and how much of the best passage it takes. */
const byMeaning = 1.5
const nearEnough = 2
const partly = 0.4

const worthOf = ({ score, near }: Hit): number => score + byMeaning * near

type Find = (words: string) => Hit[]

function indexOf(passages: readonly Passage[], nearness: Nearness): Find {
  const near = nearness(
    passages.flatMap(({ id, text, words = [] }) => [text, ...words].map((each) => ({ id, text: each }))),
  )
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const index = new MiniSearch<Passage>({
    fields: ['text'],
    tokenize: (text) => tokensOf(text).map(({ word }) => word),
    processTerm: (word) => (stopWords.has(word) ? null : stem(word)),
    searchOptions: {
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: (term) => term.length > 3,
    },
  })
  index.addAll(passages)
  return (words) => {
    const nearby = near(words)
    const byWords = new Map(index.search(words).map((result) => [result.id, result]))
    return [...new Set([...byWords.keys(), ...nearby.keys()])].flatMap((id) => {
      const passage = byId.get(id)
      const { score = 0, terms = [] } = byWords.get(id) ?? {}
      return passage ? [{ passage, score, near: nearby.get(id) ?? 0, stems: new Set(terms) }] : []
    })
  }
}

const guidelinePassages = (guideline: Guideline): Passage[] => [
  ...guideline.dimensions.flatMap((dimension) =>
    guideline.levels.flatMap((level) =>
      cell(dimension, level).map(
        ({ id, text, words = [] }, at): Passage => ({
          id: `${dimension.id}.${id}@${level.id}`,
          text,
          words,
          place: { kind: 'guideline', level: level.id, dimension: dimension.id, point: at + 1 },
        }),
      ),
    ),
  ),
  ...guideline.levels.flatMap(({ id, description }): Passage[] =>
    description ? [{ id: `@${id}`, text: description, place: { kind: 'guideline', level: id } }] : [],
  ),
]

const postingPassages = (posting: Posting): Passage[] =>
  posting.sections.flatMap((section) =>
    [...(section.intro ? [{ text: section.intro }] : []), ...section.items].map((item, index) => ({
      id: `${posting.id}/${section.id}/${index}`,
      text: 'label' in item && item.label ? `${item.label}: ${item.text}` : item.text,
      words: ('words' in item && item.words) || [],
      place: {
        kind: 'posting',
        posting: posting.id,
        section: section.id,
        point: index + (section.intro ? 0 : 1),
      },
    })),
  )

/** A run of a text, and whether its word is one that was searched for. */
export type Run = { readonly text: string; readonly found: boolean }

/** The text cut into runs, so that found words can be marked; joined again, the runs are the text. */
export function runsOf(text: string, stems: ReadonlySet<string>): Run[] {
  const found = tokensOf(text).filter(({ word }) => stems.has(stem(word)))
  const ends = [0, ...found.map(({ to }) => to)]
  const runs = found.flatMap(({ from, to }, index) => [
    { text: text.slice(ends[index], from), found: false },
    { text: text.slice(from, to), found: true },
  ])
  return [...runs, { text: text.slice(ends.at(-1)), found: false }].filter((run) => run.text !== '')
}

/** The stems of the words that say something. */
export const tellingStems = (text: string): ReadonlySet<string> =>
  new Set(tokensOf(text).flatMap(({ word }) => (stopWords.has(word) ? [] : [stem(word)])))

const stopWords = new Set(
  `a about all am an and any anything are as at be been but by can could did do does every everything find for from
  get guide guideline has have how i if in into is it its level levels me mention mentions my of on or our place
  please posting put said say says search should show so something somewhere speak speaks talk talks tell that the their
  them there they this to us was we what when where which who why will with word words would written you your`.split(
    /\s+/,
  ),
)
