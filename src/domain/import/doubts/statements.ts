import type { LeftOut, Remark } from '../blocks.ts'
import { quoted } from '../grid/cell-words.ts'
import { median, statementsAt, wordsAt, wordsIn, wordsStated } from './counting.ts'
import type { Draft } from './doubts.ts'

export const doubtsAboutStatements = (draft: Draft, leftOut: readonly LeftOut[]): Remark[] => [
  ...muchLost(draft, leftOut),
  ...muchDescribed(draft),
  ...titlesInside(draft),
  ...moved(draft),
  ...movedBetween(draft),
  ...againAtOne(draft),
]

/** The share of the words of a document that may stand nowhere before its shape is in doubt. */
const mostLost = 0.1

function muchLost(draft: Draft, leftOut: readonly LeftOut[]): Remark[] {
  const lost = leftOut.filter(({ why }) => why === noPlace)
  const words = lost.reduce((sum, { text }) => sum + wordsIn(text).length, 0)
  if (words < 30 || words < wordsStated(draft) * mostLost) return []
  const text = `LOOK: a good part of the document isn’t anywhere in this file (${words} words, beside ${wordsStated(draft)} that are). The layout was probably misread: put it into a table with a column for each level and a row for each dimension, and import again.`
  return [{ path: ['dimensions'], text, about: ['levels', 'dimensions', 'statements'] }]
}

export const noPlace = 'words that found no place in the guideline'

/** The levels’ own words are longer than what is asked at them. */
function muchDescribed(draft: Draft): Remark[] {
  const words = draft.levels.reduce((sum, { description = '' }) => sum + wordsIn(description).length, 0)
  if (words < 60 || words * 2 < wordsStated(draft)) return []
  const text =
    'LOOK: much of the document is in the levels’ descriptions. What’s expected of people belongs under a dimension: give it a heading that is the same at every level, and import again.'
  return [{ path: ['levels'], text, about: ['dimensions', 'statements'] }]
}

/** Statements that are the title of a dimension or of a level: a heading that was not seen as one. */
function titlesInside(draft: Draft): Remark[] {
  const { levels, dimensions } = draft
  const titles = new Set([...levels, ...dimensions].map(({ title }) => wordsIn(title).join(' ')))
  const found = dimensions.flatMap((dimension) =>
    levels.flatMap((level) =>
      statementsAt(dimension, level).filter((text) => titles.has(wordsIn(text).join(' '))),
    ),
  )
  if (found.length === 0) return []
  const text = `LOOK: ${quoted([...new Set(found)])} is among the statements, but reads like a title. If a dimension or level starts there, make it a heading like the others, and import again.`
  return [{ path: ['dimensions'], text, about: ['levels', 'dimensions', 'statements'] }]
}

/** Nothing under a dimension at one level alone, and beside it a cell that is far longer than its neighbours. */
function moved({ levels, dimensions }: Draft): Remark[] {
  if (levels.length < 3 || dimensions.length < 3) return []
  const found = dimensions.flatMap((dimension, at) => {
    const empty = levels.filter((level) => statementsAt(dimension, level).length === 0)
    const [level, more] = empty
    if (!level || more) return []
    return [dimensions[at - 1], dimensions[at + 1]].flatMap((beside) => {
      if (!beside) return []
      const others = levels.filter((each) => each !== level).map((each) => wordsAt(beside, each))
      return wordsAt(beside, level) > 25 && wordsAt(beside, level) > median(others) * 1.8
        ? [{ level, dimension, beside }]
        : []
    })
  })
  const [first] = found
  if (!first) return []
  const text = `LOOK: nothing is stated on “${first.dimension.title}” at “${first.level.title}”, and very much on “${first.beside.title}”. If part of that belongs there, add its heading, and import again.`
  return [{ path: ['dimensions'], text, about: ['dimensions', 'statements'] }]
}

type Moved = {
  readonly level: Draft['levels'][number]
  readonly dimension: Draft['dimensions'][number]
  /** Nothing where it is in what is said of the dimension. */
  readonly beside: Draft['levels'][number] | undefined
}

/** The same between levels: nothing at one, and beside it far more than at the others. */
function movedBetween({ levels, dimensions }: Draft): Remark[] {
  if (levels.length < 3 || dimensions.length < 2) return []
  const found = dimensions.flatMap((dimension): Moved[] => {
    const empty = levels.filter((level) => statementsAt(dimension, level).length === 0)
    const [level, more] = empty
    if (!level || more) return []
    const at = levels.indexOf(level)
    if (/^\s*•/.test(dimension.summary)) return [{ level, dimension, beside: undefined }]
    return [levels[at - 1], levels[at + 1]].flatMap((beside) => {
      if (!beside) return []
      const others = levels
        .filter((each) => each !== level && each !== beside)
        .map((each) => wordsAt(dimension, each))
      const words = wordsAt(dimension, beside)
      return words > 15 && words > median(others) * 1.7 ? [{ level, dimension, beside }] : []
    })
  })
  const [first] = found
  if (!first) return []
  const text = `LOOK: nothing is stated on “${first.dimension.title}” at “${first.level.title}”, and very much ${first.beside ? `at “${first.beside.title}”` : 'of it is said at none'}. If part of that belongs there, add its heading, and import again.`
  return [{ path: ['dimensions'], text, about: ['levels', 'statements'] }]
}

/** The same line that leads to others, on most dimensions at one level, and at no other: it closes a part of the page, perhaps, and asks nothing. */
function againAtOne({ levels, dimensions }: Draft): Remark[] {
  if (levels.length < 2 || dimensions.length < 2) return []
  const lines = levels.map((level) =>
    dimensions.map((dimension) => [
      ...new Set(statementsAt(dimension, level).map((text) => text.split('\n')[0]?.trim() ?? '')),
    ]),
  )
  const found = lines.flatMap((own, at) => {
    const others = new Set(lines.filter((_, other) => other !== at).flat(2))
    const again = [...Map.groupBy(own.flat(), (line) => line)].filter(
      ([line, all]) =>
        all.length > 1 && all.length * 2 >= dimensions.length && line.endsWith(':') && !others.has(line),
    )
    return again.map(([line]) => ({ line, level: levels[at]?.title ?? '' }))
  })
  const [first] = found
  if (!first) return []
  const text = `LOOK: “${first.line.slice(0, 80)}” is at “${first.level}” on most dimensions, and at no other level. If it says nothing of what is expected, take it out of the document, and import again.`
  return [{ path: ['dimensions'], text, about: ['statements'] }]
}
