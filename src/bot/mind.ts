import type { Library } from '../domain/library/library.ts'
import { searchOf } from '../domain/search.ts'
import type { Subject } from '../domain/subject.ts'
import type { Learned } from '../reading/learned/model.ts'
import { verbs } from '../reading/orders/heads.ts'
import type { Hint } from '../reading/read.ts'
import { type Vocabulary, vocabularyOf } from '../reading/vocabulary.ts'
import { readWords } from './codec.ts'
import { withoutCourtesies, withoutIdleWords } from './courtesies.ts'
import { featureOf, type Reading } from './features/features.ts'
import { reminderEndIn } from './features/reminders/end-words.ts'
import { reminderIn } from './features/reminders/words.ts'
import { findVerb } from './features/verbs.ts'
import { followUp, withoutBefore } from './follow-up.ts'
import { type History, noHistory } from './history.ts'
import { readSized } from './in-short.ts'
import { language } from './language.ts'
import type { Own } from './person/me.ts'
import type { Sources } from './sources.ts'

/** What answers are made from: the data for anyone, and, where there is a store, what is a person's own. */
export type Mind = Sources & {
  readonly vocabulary: Vocabulary
  readonly own: Own | undefined
  readonly history: History
}

/** What reading and answering need; `own`: where there is a store, what is a person's own. */
export type MindParts = {
  readonly library: Library
  readonly learned: Learned
  readonly now: () => Date
  readonly own?: Own
}

export const mindOf = ({ library, learned, now, own }: MindParts): Mind => ({
  library,
  search: searchOf(library),
  verbs: language.verbs,
  vocabulary: vocabularyOf(library, { language, learned }),
  now,
  own,
  history: own?.history ?? noHistory,
})

/** What helps to understand a text: the asker's guideline, and what they asked about last in this conversation. */
type Before = Hint & { readonly last?: Subject }

export function read({ vocabulary }: Pick<Mind, 'vocabulary'>, said: string, before: Before = {}): Reading {
  const text = withoutIdleWords(said)
  const exact = readWords(text, vocabulary.library)
  if (exact) return { intent: exact, confidence: 1, exact: true }
  const sure =
    reminderIn(text, (words) => featureOf(read({ vocabulary }, words, before).intent).reminds === true) ??
    reminderEndIn(text) ??
    (before.last
      ? followUp(vocabulary, text, before.last)
      : withoutBefore(vocabulary, text, before.guideline))
  const reading: Reading = sure ? { intent: sure, confidence: 1 } : readSized(vocabulary, text, before)
  const wanted = withoutCourtesies(text)
  const { kind } = reading.intent
  if (wanted === text || (kind !== 'smalltalk' && kind !== 'unclear')) return reading
  // "Resume, thanks": a courtesy is none beside a command, and what is unclear may be clear without it.
  const [first = ''] = /^\w+/.exec(wanted) ?? []
  const isCommand =
    verbs.has(first.toLowerCase()) ||
    (readWords(wanted, vocabulary.library) ?? findVerb(first.toLowerCase())) !== undefined
  return isCommand || kind === 'unclear' ? read({ vocabulary }, wanted, before) : reading
}
