import type { Remark } from '../blocks.ts'
import { brief } from '../grid/cell-words.ts'
import { isStated, type Look, type Sentence } from './look.ts'

/** Statements that stand under the title of one level in the source, and at another one in the result; and so of dimensions. */
export function misplaced({ sentences, draft }: Look): Remark[] {
  const stated = sentences.filter(isStated)
  const ofLevels = stated.filter(
    ({ levels, places }) => levels.length > 0 && !places.some(({ level = '' }) => levels.includes(level)),
  )
  const ofDimensions = stated.filter(
    ({ dimensions, places }) =>
      dimensions.length > 0 && !places.some(({ dimension = '' }) => dimensions.includes(dimension)),
  )
  const [level] = ofLevels
  const [dimension] = ofDimensions
  return [
    ...(level
      ? [
          remarkOn(level, ofLevels.length, 'levels', [
            titleIn(draft.levels, level.levels[0]),
            titleIn(draft.levels, level.places[0]?.level),
          ]),
        ]
      : []),
    ...(dimension
      ? [
          remarkOn(dimension, ofDimensions.length, 'dimensions', [
            titleIn(draft.dimensions, dimension.dimensions[0]),
            titleIn(draft.dimensions, dimension.places[0]?.dimension),
          ]),
        ]
      : []),
  ]
}

const titleIn = (things: readonly { id: string; title: string }[], id: string | undefined): string =>
  things.find((thing) => thing.id === id)?.title ?? ''

function remarkOn(
  { text, words }: Sentence,
  count: number,
  what: 'levels' | 'dimensions',
  [there = '', here = '']: readonly string[],
): Remark {
  const more = count > 1 ? `, and ${count - 1} more like it` : ''
  return {
    path: [what],
    text: `LOOK: “${brief(words)}” (${text.at}) is under “${brief(there)}” in the document, but under “${brief(here)}” here${more}. The layout was probably misread: put it into a table with a column for each level and a row for each dimension, and import again.`,
    about: [what, 'statements'],
  }
}
