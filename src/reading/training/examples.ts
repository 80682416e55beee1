import { labelOf, readableOf } from '../kinds/kinds.ts'
import { featuresOf } from '../learned/features.ts'
import { inOtherWords, isNamedIn, seenIn, stemsIn } from '../learned/seen.ts'
import { partName, spokenFeatures } from '../learned/spoken.ts'
import { standingOf, wholeness, wordsBeside } from '../learned/topic-features.ts'
import { type Saying, sayingOf } from '../saying.ts'
import { fieldOf } from '../topics/topics-for.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { weigh } from '../weigh.ts'
import type { Example } from './learning.ts'
import type { Line } from './lines.ts'

type Labelled = { readonly line: Line; readonly saying: Saying }

const meant = 'meant'

/** What labelled lines show of how people ask. */
export const intentExamples = (vocabulary: Vocabulary, lines: readonly Line[]): Example[] =>
  labelledBy(vocabulary, lines).map(({ line, saying }) => ({
    labels: [line.intent],
    features: featuresOf(saying),
  }))

/** What they show of which topics they mean, once it is learned how people ask. */
export const topicsExamples = (vocabulary: Vocabulary, lines: readonly Line[]): Example[] =>
  labelledBy(
    vocabulary,
    lines.filter(({ asksOnly }) => !asksOnly),
  ).flatMap((each) => topicExamples(vocabulary, each))

/** What they show of how people speak of each part of the documents that they are about, where it is of one. */
export const spokenExamples = (vocabulary: Vocabulary, lines: readonly Line[]): Example[] =>
  labelledBy(
    vocabulary,
    lines.filter(({ dimensions, sections }) => dimensions.length + sections.length === 1),
  ).map(({ line, saying }) => ({
    labels: [
      ...line.dimensions.map((id) => partName(saying.guideline?.id ?? '', id)),
      ...line.sections.map((id) => partName(saying.posting?.id ?? '', id)),
    ],
    features: spokenFeatures(stemsIn(saying)),
  }))

const labelledBy = (vocabulary: Vocabulary, lines: readonly Line[]): Labelled[] =>
  lines.map((line) => ({ line, saying: sayingOf(vocabulary, line.text, undefined) }))

/** One example for each topic that a line might be about, and one without its words: other data has other topics. */
function topicExamples(vocabulary: Vocabulary, { line, saying }: Labelled): Example[] {
  const weight = weigh(saying, vocabulary).find(({ kind }) => labelOf(kind) === line.intent)
  const { topics: rules } = weight ? readableOf(weight.kind) : {}
  const field = weight && rules?.taught && fieldOf(weight.kind, saying, weight.taken)
  if (!field) return []
  const seen = seenIn(field.look, saying.negated)
  // Other people say the same in words that the data doesn't have.
  const isHinted = !isNamedIn(field.look)
  const each = field.all.flatMap((id) => {
    const labels = [...line.dimensions, ...line.sections].includes(id) ? [meant] : []
    const standing = standingOf(weight.kind, seen, id)
    return [
      { labels, features: new Map([...standing, ...wordsBeside(seen, id)]) },
      { labels, features: standing },
      ...(isHinted ? [{ labels, features: standingOf(weight.kind, inOtherWords(seen), id) }] : []),
    ]
  })
  // Where a dimension is named, nobody wonders whether all of them are meant.
  if (rules.taught !== 'parts and all' || (rules.of === 'dimension' && saying.dimensions.named)) return each
  const isWhole = line.sections.length + line.dimensions.length === 0
  return [...each, { labels: isWhole ? [meant] : [], features: wholeness(weight.kind, saying) }]
}
