import type { Subject } from '../../domain/subject.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import { featureOf, type Intent, type Reading } from '../features/features.ts'
import { mayBeMark } from '../features/ratings/spec.ts'
import { intentOf, memoryOf } from './subject.ts'

/** What a text leaves open, once it is read by itself, stays as it was before: the posting, the level, what is searched. */
export function resumed(reading: Reading, utterance: Utterance, last: Subject | undefined): Reading {
  if (!last || reading.exact || utterance.text.length > longest) return reading
  const intent = filled(reading.intent, utterance, last) ?? goneOnWith(reading.intent, utterance, last)
  return intent ? { intent, confidence: 1 } : reading
}

const longest = 120

/** "What do I do first to get there", "rate it 2": the level or dimension that was spoken of. */
function filled(intent: Intent, { text }: Utterance, last: Subject): Intent | undefined {
  if (
    intent.kind === 'start' &&
    intent.levels.length === 0 &&
    memoryOf(last)?.leadsTo &&
    last.levels.length === 1
  )
    return { ...intent, levels: [...last.levels] }
  const [dimension, ...others] = last.dimensions
  if (intent.kind === 'rate' && intent.dimensions.length === 0 && dimension && others.length === 0)
    return pointing.test(text) ? markOf(intent, text, dimension) : undefined
  return undefined
}

/** "3 out of 10" is no mark: it's asked for. */
const markOf = ({ score, ...rest }: Intent & { kind: 'rate' }, text: string, dimension: string): Intent => ({
  ...rest,
  ...(score !== undefined && (score < 1 || score > 4 || mayBeMark(score, text)) && { score }),
  dimensions: [dimension],
})

const pointing = /\b(?:rate|score|mark|grade|give) (?:it|that|this|that one|this one)\b/i

function goneOnWith(intent: Intent, utterance: Utterance, last: Subject): Intent | undefined {
  const { text } = utterance
  // What is searched is of no level: "and about feedback" is not what all levels ask in a dimension.
  const isLoose = intent.kind === 'expectations' && intent.levels.length === 0
  if (last.kind === 'search' && (isLoose || featureOf(intent).vague)) {
    const words = alsoOn.exec(text)?.[1]?.trim()
    return words ? { kind: 'search', words, levels: [], dimensions: [] } : undefined
  }
  if (!featureOf(intent).vague || last.kind !== 'posting' || last.posting === undefined) return undefined
  const { names, sections } = inWords(utterance, `posting ${text}`).saying(last.guideline)
  const isOther = names.some(({ kind }) => kind === 'level' || kind === 'principle')
  const { ids } = sections
  return isOther || ids.length === 0 || ids.length > 2 ? undefined : intentOf({ ...last, sections: [...ids] })
}

/** "And about feedback?" */
const alsoOn =
  /^\W*(?:(?:and|or|also|what|how|ok|now)\s+)+(?:about |on |where (?:about )?|for )?([^?!.]{2,60})[?!.\s]*$/i
