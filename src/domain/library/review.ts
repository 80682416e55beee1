import { tellingStems } from '../search.ts'
import { stem, tokensOf } from '../tokens.ts'
import { cell, type Dimension, type Guideline, type Level } from './guideline.ts'
import type { Library } from './library.ts'
import type { Problem } from './naming-problems.ts'
import type { Posting } from './posting.ts'
import { levelsBelow } from './tracks.ts'
import { actionVerbs } from './verbs-of-action.ts'

// Advice for a guideline's owner: each says what is seen and what may help. None of it is an error.

/** Of two cells with so large a share of words in common a reader can't tell what the higher one adds. */
const alike = 0.8
/** A cell so many times shorter or longer than the middle one is worth a look. */
const uneven = 4
/** So many words in common with one line of a posting, and it speaks of the same thing. */
const inCommon = 2

export function reviewGuideline(guideline: Guideline, postings: readonly Posting[]): Problem[] {
  return [
    ...likeNeighbours(guideline),
    ...withoutAction(guideline),
    ...lengths(guideline),
    ...untouched(
      guideline,
      postings.filter(({ guidelines }) => guidelines.includes(guideline.id)),
    ),
  ]
}

type Cell = {
  readonly dimension: Dimension
  readonly level: Level
  readonly text: string
  readonly path: readonly (string | number)[]
}

/** The cells that state something: what a document leaves open needs no advice. */
const cellsOf = ({ dimensions, levels }: Guideline): Cell[] =>
  dimensions.flatMap((dimension, at) =>
    levels.flatMap((level) => {
      const stated = cell(dimension, level)
      if (stated.length === 0) return []
      const text = stated.map(({ text }) => text).join(' ')
      return [{ dimension, level, text, path: ['dimensions', at, 'cells', level.id] }]
    }),
  )

const nameOf = ({ dimension, level }: Cell): string => `"${dimension.short}" at "${level.short}"`

function likeNeighbours(guideline: Guideline): Problem[] {
  const cells = cellsOf(guideline)
  return cells.flatMap((higher) => {
    const below = levelsBelow(guideline, higher.level)
    const lower = cells.findLast(
      ({ dimension, level }) => dimension === higher.dimension && below.includes(level),
    )
    if (!lower) return []
    const share = shareInCommon(tellingStems(lower.text), tellingStems(higher.text))
    if (share < alike) return []
    const message = `${nameOf(higher)} says nearly the same as ${nameOf(lower)} (${Math.round(share * 100)} % of the words): say what the higher level asks beyond.`
    return [{ path: higher.path, message }]
  })
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = inBoth(one, other)
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}

const inBoth = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length

const hasAction = (text: string): boolean => tokensOf(text).some(({ word }) => actionVerbs.has(stem(word)))

/** In a language that is not English no verb is known: then there is nothing to say. */
function withoutAction(guideline: Guideline): Problem[] {
  const cells = cellsOf(guideline)
  const idle = cells.filter(({ text }) => !hasAction(text))
  if (idle.length > cells.length / 2) return []
  return idle.map((each) => ({
    path: each.path,
    message: `${nameOf(each)} has no verb of action: say what a person at this level does.`,
  }))
}

function lengths(guideline: Guideline): Problem[] {
  const cells = cellsOf(guideline).map((each) => ({ ...each, words: tokensOf(each.text).length }))
  const sorted = cells.map(({ words }) => words).sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return cells.flatMap((each) => {
    const { path, words } = each
    if (words === 0)
      return [{ path, message: `${nameOf(each)} says nothing: write what is stated there, or remove it.` }]
    if (words * uneven > middle && words < middle * uneven) return []
    const advice = words < middle ? 'is something missing' : 'does all of it belong here'
    return [
      {
        path,
        message: `${nameOf(each)} has ${words} words, where the middle cell has ${middle}: ${advice}?`,
      },
    ]
  })
}

/** Expectations that no posting for the guideline's readers speaks of; without such a posting, none. */
function untouched({ dimensions, levels }: Guideline, postings: readonly Posting[]): Problem[] {
  if (postings.length === 0) return []
  const lines = postings.flatMap(({ sections }) =>
    sections.flatMap(({ intro, items }) => [
      ...(intro ? [tellingStems(intro)] : []),
      ...items.map(({ label, text }) => tellingStems(`${label ?? ''} ${text}`)),
    ]),
  )
  const isTouched = (text: string) => {
    const stems = tellingStems(text)
    return lines.some((line) => inBoth(stems, line) >= Math.min(inCommon, stems.size))
  }
  return dimensions.flatMap((dimension, at) =>
    levels.flatMap((level) =>
      cell(dimension, level).flatMap(({ id, text }, index) =>
        isTouched(text)
          ? []
          : [
              {
                path: ['dimensions', at, 'cells', level.id, index],
                message: `No posting speaks of "${id}" (${dimension.short}, ${level.short}): do people need it for the job?`,
              },
            ],
      ),
    ),
  )
}

/** A word that people used in questions that got no answer, and that nothing loaded has. */
export type InVain = { readonly word: string; readonly times: number }

/** The words of questions that neither the data nor `understood` has; names of people and numbers are none. */
export function askedInVain(
  questions: readonly string[],
  { guidelines, postings }: Library,
  understood: readonly string[] = [],
): InVain[] {
  const known = tellingStems([...textsIn([guidelines, postings]), ...understood].join(' '))
  const wordsOf = (text: string) =>
    tokensOf(text)
      .filter(({ word }) => /^\p{L}+$/u.test(word) && tellingStems(word).size > 0)
      .map(({ word }) => [stem(word), word] as const)
  const asked = Map.groupBy(
    questions.flatMap((text) => [...new Map(wordsOf(text))]),
    ([key]) => key,
  )
  return [...asked]
    .filter(([key]) => !known.has(key))
    .map(([, uses]) => ({ word: shortest(uses), times: uses.length }))
    .sort((a, b) => b.times - a.times || a.word.localeCompare(b.word))
}

const shortest = (uses: readonly (readonly [key: string, word: string])[]): string =>
  uses.map(([, word]) => word).sort((a, b) => a.length - b.length || a.localeCompare(b))[0] ?? ''

/** Every text in it, without the names of its fields, which people never see. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
