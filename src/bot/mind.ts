import type { Library } from '../domain/library/library.ts'
import { searchOf } from '../domain/search.ts'
import type { Subject } from '../domain/subject.ts'
import type { Reading } from '../reading/intent.ts'
import type { Learned } from '../reading/learned/model.ts'
import { verbs } from '../reading/orders/heads.ts'
import type { Hint } from '../reading/read.ts'
import { findVerb } from '../reading/verbs.ts'
import { type Vocabulary, vocabularyOf } from '../reading/vocabulary.ts'
import type { Owner } from '../store/vault.ts'
import { readIds } from './by-ids.ts'
import { withoutCourtesies, withoutIdleWords } from './courtesies.ts'
import { readExact } from './exact.ts'
import { followUp, withoutBefore } from './follow-up.ts'
import { type History, noHistory } from './history.ts'
import { readSized } from './in-short.ts'
import { reminderEndIn } from './nudges/reminder-end-words.ts'
import { reminderIn } from './nudges/reminder-words.ts'
import type { Own } from './own/me.ts'
import type { Sources } from './sources.ts'

/** The person a request comes from, in the workspace that the bot belongs to; `elsewhere`: of another one. */
export type Asker = Owner & { readonly elsewhere?: boolean }

/** Where it was asked: a direct message, a mention in a channel, or a slash command. */
export type Room = 'dm' | 'channel' | 'command'

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
  vocabulary: vocabularyOf(library, learned),
  now,
  own,
  history: own?.history ?? noHistory,
})

/** What helps to understand a text: the asker's guideline, and what they asked about last in this conversation. */
type Before = Hint & { readonly last?: Subject }

export function read({ vocabulary }: Pick<Mind, 'vocabulary'>, said: string, before: Before = {}): Reading {
  const text = withoutIdleWords(said)
  const exact = readExact(text)
  if (exact) return { intent: exact, confidence: 1, exact: true }
  const sure =
    reminderIn(text, (words) => read({ vocabulary }, words, before).intent) ??
    reminderEndIn(text) ??
    readIds(vocabulary.library, text) ??
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
    verbs.has(first.toLowerCase()) || (readExact(wanted) ?? findVerb(first.toLowerCase())) !== undefined
  return isCommand || kind === 'unclear' ? read({ vocabulary }, wanted, before) : reading
}
