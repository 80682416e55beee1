import type { Remark } from '../blocks.ts'
import { brief } from '../grid/cell-words.ts'
import { kindsOf } from './kinds.ts'
import { isStated, type Look, type Sentence } from './look.ts'
import type { Name } from './names.ts'

/** Whether what stands under the levels is stated there, and as often as in the source. */
export const counts = (look: Look): Remark[] => [...elsewhere(look), ...nowhere(look), ...twice(look)]

/** How much of what stands under the levels’ headings may be no part of them. */
const mostElsewhere = 0.25

function elsewhere({ sentences, level }: Look): Remark[] {
  const own = sentences.filter(
    ({ text }) =>
      text.table === undefined &&
      text.scope.some((name) => name.kind.startsWith('heading') && level(name).length > 0),
  )
  const lost = own.filter(({ places }) => places.every(({ kind }) => kind === 'around' || kind === 'left'))
  const [first] = lost
  if (!first || sizeOf(lost) < sizeOf(own) * mostElsewhere) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: much of the text under the levels’ headings isn’t at any level here (${first.text.at}: “${brief(first.words)}”). If it belongs to the levels, give it the same headings as the rest, and import again.`,
      about: ['levels', 'dimensions', 'statements'],
    },
  ]
}

const noName: Name = { text: '', at: '', kind: '', depth: 0, keys: [] }

/** Statements under the title of a dimension that are at no level: a level that was not seen. */
function nowhere(look: Look): Remark[] {
  const { sentences, dimension, draft } = look
  const kinds = kindsOf(look, dimension)
  const said = sentences.filter(isStated)
  const isUnder = ({ text: { scope } }: Sentence) => dimension(scope[0] ?? noName).length > 0
  // Where levels stand under dimensions, what comes before them is said of the dimension.
  if (said.filter(isUnder).length * 2 < said.length) return []
  const lost = sentences.filter(({ text: { scope, table }, places }) => {
    const [name] = scope
    return (
      table === undefined &&
      name !== undefined &&
      kinds.has(name.kind) &&
      name.kind.startsWith('heading') &&
      dimension(name).length > 0 &&
      places.every(({ kind }) => kind === 'around' || kind === 'left')
    )
  })
  const stated = sizeOf(said)
  const [first] = lost
  if (!first || sizeOf(lost) * 2 < stated / draft.levels.length) return []
  return [
    {
      path: ['levels'],
      text: `LOOK: the text under “${brief(first.text.scope[0]?.text ?? '')}” (${first.text.at}: “${brief(first.words)}”) isn’t at any level here. If it belongs to one, name all levels, lowest first, with --level-titles, and import again.`,
      about: ['levels', 'statements'],
    },
  ]
}

const sizeOf = (some: readonly Sentence[]): number => some.reduce((sum, { size }) => sum + size, 0)

function twice({ sentences }: Look): Remark[] {
  const same = Map.groupBy(sentences, ({ words }) => words)
  // What is merged over several cells is said in each of them.
  const timesOf = (words: string) => (same.get(words) ?? []).reduce((sum, { text }) => sum + text.spans, 0)
  const found = sentences.filter(
    (each) => isStated(each) && each.places.filter(({ isPart }) => !isPart).length > timesOf(each.words),
  )
  const [first] = found
  if (!first) return []
  const more = found.length > 1 ? `, and ${found.length - 1} more like it` : ''
  return [
    {
      path: ['dimensions'],
      text: `LOOK: “${brief(first.words)}” (${first.text.at}) is here more often than in the document${more}. Remove the extra ones.`,
      about: ['statements'],
    },
  ]
}
