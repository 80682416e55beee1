import { isEqual } from 'es-toolkit/predicate/isEqual'
import type { Library } from '../../domain/library/library.ts'
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
  const exact = wordsOf(shownThen, vocabulary.library)
  if (exact === undefined) return undefined
  const named = inNames(exact, vocabulary.library)
  const words = isEqual(again(named), again(exact)) ? named : exact
  return reminderIn(text.replace(pointing, `$1${words}`), (asked) => featureOf(again(asked)).reminds === true)
}

/** The same words with names for ids, as it is said back: “show Sr. Mgr Leadership”. */
function inNames(words: string, { guidelines, postings }: Library): string {
  const places = [
    ...guidelines.flatMap(({ levels, dimensions }) => [...levels, ...dimensions]),
    ...postings.flatMap(({ id, short, sections }) => [
      { id, short },
      ...sections.map(({ id, title }) => ({ id, short: title })),
    ]),
  ]
  const names = new Map(places.map(({ id, short }) => [id, short]))
  return words
    .split(' ')
    .map((word) => names.get(word) ?? word)
    .join(' ')
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
