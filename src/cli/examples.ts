import { featuresOf } from '../reading/learned/features.ts'
import { seenIn, standingOf, wholeness, wordsBeside } from '../reading/learned/topic-features.ts'
import { type Saying, sayingOf } from '../reading/saying.ts'
import { fieldOf } from '../reading/topics/topics-for.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import { weigh } from '../reading/weigh.ts'
import type { Example } from './learning.ts'
import type { Line } from './understand.ts'

type Labelled = { readonly line: Line; readonly saying: Saying }

/** The intents whose labelled lines tell what they are about. */
const about = new Set([
  'compare',
  'delete',
  'expectations',
  'notes.add',
  'notes.list',
  'packet',
  'posting',
  'rate',
  'readiness',
  'share',
])
const meant = 'meant'

/** What labelled lines show of how people ask, and of which topics they mean. */
export function examplesOf(
  vocabulary: Vocabulary,
  lines: readonly Line[],
): { readonly intents: Example[]; readonly topics: Example[] } {
  const labelled = lines.map((line) => ({ line, saying: sayingOf(vocabulary, line.text, undefined) }))
  return {
    intents: labelled.map(({ line, saying }) => ({ labels: [line.intent], features: featuresOf(saying) })),
    topics: labelled.flatMap((each) => topicExamples(vocabulary, each)),
  }
}

/** One example for each topic that a line might be about, and one without its words: other data has other topics. */
function topicExamples(vocabulary: Vocabulary, { line, saying }: Labelled): Example[] {
  const weight = weigh(saying, vocabulary).find(({ kind }) => kind === line.intent)
  const field = about.has(line.intent) && weight && fieldOf(weight.kind, saying, weight.taken)
  if (!field) return []
  const seen = seenIn(field.look, saying.negated)
  const each = field.all.flatMap((id) => {
    const labels = [...line.dimensions, ...line.sections].includes(id) ? [meant] : []
    const standing = standingOf(weight.kind, seen, id)
    return [
      { labels, features: new Map([...standing, ...wordsBeside(seen, id)]) },
      { labels, features: standing },
    ]
  })
  if (line.intent !== 'posting') return each
  return [...each, { labels: line.sections.length === 0 ? [meant] : [], features: wholeness(saying) }]
}
