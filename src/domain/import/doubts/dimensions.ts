import type { Remark } from '../blocks.ts'
import { quoted } from '../grid/cell-words.ts'
import { alike, isLetterApart, median, statementsAt, wordsAt, wordsIn } from './counting.ts'
import type { Draft } from './doubts.ts'

export const doubtsAboutDimensions = (draft: Draft): Remark[] => [
  ...nearDimensions(draft),
  ...loneDimensions(draft),
  ...facts(draft),
  ...labels(draft),
  ...loneGroups(draft),
  ...calledAsWhole(draft),
  ...statementsAsTitles(draft),
]

/** `Customer` at some levels, `Customers` at the others. */
function nearDimensions({ levels, dimensions }: Draft): Remark[] {
  const near = [...new Set([...alike(dimensions), ...misspelt({ levels, dimensions })])]
  if (near.length === 0) return []
  const text = `LOOK: ${quoted(near.map(({ title }) => title))} have nearly the same title. If they’re the same dimension, use one title throughout, and import again.`
  return [{ path: ['dimensions'], text, about: ['dimensions', 'statements'] }]
}

/** `Communicatoin` at one level, and `Communication` at the others: a letter apart, and at no level both. */
function misspelt({ levels, dimensions }: Pick<Draft, 'levels' | 'dimensions'>): Draft['dimensions'] {
  const isAt = (dimension: Draft['dimensions'][number]) =>
    levels.map((level) => statementsAt(dimension, level).length > 0)
  return dimensions.filter((one) =>
    dimensions.some(
      (other) =>
        other !== one &&
        isLetterApart(one.title, other.title) &&
        !isAt(one).some((held, at) => held && isAt(other)[at]),
    ),
  )
}

/** A dimension of one level, where most are of all. */
function loneDimensions({ levels, dimensions }: Draft): Remark[] {
  const held = dimensions.map((each) => levels.filter((level) => statementsAt(each, level).length > 0).length)
  const lone = dimensions.filter((_, at) => held[at] === 1)
  const whole = held.filter((count) => count === levels.length)
  if (levels.length < 3 || lone.length === 0 || whole.length * 2 <= dimensions.length) return []
  const text = `LOOK: ${quoted(lone.map(({ title }) => title))} is at one level only, while most dimensions are at all. If it’s the same as another, or part of one, give it that heading, and import again.`
  return [{ path: ['dimensions'], text, about: ['dimensions', 'statements'] }]
}

/** A point of a list, or a sentence, where the dimensions’ titles should be. */
function statementsAsTitles({ dimensions }: Draft): Remark[] {
  const odd = dimensions.filter(({ title }) => /^\s*[•*–]\s|[.;]$/.test(title) || wordsIn(title).length > 9)
  if (odd.length === 0) return []
  const text = `LOOK: ${quoted(odd.map(({ title }) => title))} reads like a statement, but is a dimension’s title here. If it’s a statement, the table has no column for dimensions: add one before the levels, and import again.`
  return [{ path: ['dimensions'], text, about: ['levels', 'dimensions', 'statements'] }]
}

/** A group for each dimension, which says of it what its title says. */
function loneGroups({ dimensions }: Draft): Remark[] {
  const groups = dimensions.flatMap(({ group }) => group ?? [])
  if (groups.length < 3 || groups.length < dimensions.length || new Set(groups).size < groups.length)
    return []
  const text = `LOOK: each dimension is in a group of its own (${quoted(groups)}). If these aren’t groups, remove group:; if headings above them are, give each dimension that group:.`
  return [{ path: ['dimensions'], text, about: ['dimensions'] }]
}

/** A dimension that is called as the guideline, beside others that are not: its own heading was not seen. */
function calledAsWhole({ title, role, dimensions }: Draft): Remark[] {
  const wholes = [title, role].map((name) => wordsIn(name).join(' '))
  const found = dimensions.filter((each) => wholes.includes(wordsIn(each.title).join(' ')))
  if (dimensions.length < 2 || found.length === 0) return []
  const text = `LOOK: ${quoted(found.map((each) => each.title))} is a dimension here, and also the document’s title. If its text belongs to another dimension, add that heading, and import again.`
  return [{ path: ['dimensions'], text, about: ['dimensions', 'statements'] }]
}

const factual =
  /^((job|role|level) )?(roles?|titles?|levels?|grades?|bands?|ratings?|evidence|notes?|comments?|names?|ids?|salar(y|ies)|pay|scores?|weights?|reports to|purpose|parameters?|dimensions?|examples?|location|department|owner|status|((typical|required|minimum) )?(years of )?(work )?experience|(typical )?(time|years)( (in|at) .*)?)$/i

/** What a document says about its levels or its columns, and asks of nobody. */
function facts({ levels, dimensions }: Draft): Remark[] {
  const sizes = dimensions.map((each) => median(levels.map((level) => wordsAt(each, level))))
  const odd = dimensions.filter(
    ({ title }, at) =>
      factual.test(title.trim()) && dimensions.length > 1 && (sizes[at] ?? 0) * 2 < median(sizes),
  )
  if (odd.length === 0) return []
  const text = `LOOK: ${quoted(odd.map(({ title }) => title))} reads like a fact about the levels, not a dimension. If it isn’t a dimension, remove its row or column from the document, and import again.`
  return [{ path: ['dimensions'], text, about: ['dimensions'] }]
}

/** Statements that begin alike from level to level, with a sign after it (`Impact – …`, `Craft – …`), or are a few words that come again. */
function labels({ levels, dimensions }: Draft): Remark[] {
  if (levels.length < 2) return []
  const isAlone = dimensions.length === 1
  const shared = dimensions.flatMap((dimension) => {
    const lists = levels.map((level) => statementsAt(dimension, level).flatMap(labelOf))
    const found = [...new Set(lists.flat())].filter((label) => {
      const times = lists.filter((list) => list.includes(label)).length
      return times === levels.length || (isAlone && times * 3 >= levels.length * 2)
    })
    return found.length > (isAlone && levels.length > 2 ? 0 : 1) ? found : []
  })
  if (shared.length === 0) return []
  const text = `LOOK: statements start the same way at every level: ${quoted(shared)}. If these are dimensions, make them headings, and import again.`
  return [{ path: ['dimensions'], text, about: ['dimensions', 'statements'] }]
}

function labelOf(text: string): string[] {
  if (wordsIn(text).length <= 4 && !/[.!?]$/.test(text.trim())) return [text.trim()]
  const label = /^(\p{L}.{1,40}?)\s*(?::|\p{So}|[➡→⇒|]|\s[–—-]|=>|->|>>)\s*\S/u.exec(text)?.[1]
  return label === undefined || wordsIn(label).length > 4 ? [] : [label.trim()]
}
