import type { Subject } from '../../domain/subject.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import { wordsOf } from '../codec.ts'
import { featureOf, type Intent } from '../features/features.ts'
import { reminderIn } from '../features/reminders/words.ts'
import { pointedAt } from './pointing.ts'
import { intentOf } from './subject.ts'

/** "Remind me of that on Monday at 9": what was shown is to come again. */
export function remindedOf(
  utterance: Utterance,
  last: Subject | undefined,
  again: (words: string) => Intent,
): Intent | undefined {
  const { text, vocabulary } = utterance
  if (!last || text.length > longest) return undefined
  const [, , one] = counting.exec(text) ?? []
  const pointing = one === undefined ? shown : counting
  if (!pointing.test(text)) return undefined
  const shownThen = one === undefined ? shownBefore(last) : pointedAt(inWords(utterance, one), last)
  if (!shownThen || !featureOf(shownThen).reminds) return undefined
  const words = wordsOf(shownThen, vocabulary.library)
  if (words === undefined) return undefined
  return reminderIn(text.replace(pointing, `$1${words}`), (asked) => featureOf(again(asked)).reminds === true)
}

function shownBefore({ shown = [], levels, ...rest }: Subject): Intent | undefined {
  return intentOf({ ...rest, levels: levels.length > 0 ? levels : shown })
}

const longest = 120
/** "Remind me of the second one on Monday" */
const counting =
  /(\b(?:remind|ping|nudge|message) me (?:\p{L}+ )?(?:of|about) )((?:the )?[\p{L}\d]+ (?:one|point|item|step|passage|section))\b/iu
const shown =
  /(\b(?:(?:remind|ping|nudge|message) me (?:\p{L}+ )?(?:of|about)|(?:send|show|give|bring) me) )(?:that|this|it|these|those|them|the same)\b(?: again)?(?! \p{L}+ (?:of|about)\b)/iu

/** What is to come again is what the next words lean on. */
export function withReminded(subject: Subject, intent: Intent, again: (words: string) => Intent): Subject {
  if (intent.kind !== 'reminder.set') return subject
  const of = again(intent.says)
  const { levels, dimensions } = { levels: [], dimensions: [], ...of }
  return { ...subject, levels: [...levels], dimensions: [...dimensions] }
}
