import type { Kind } from '../reading/intent.ts'
import { refusesNote } from '../reading/orders/deeds.ts'
import type { Saying } from '../reading/saying.ts'
import { otherThan } from '../reading/understand.ts'
import type { Utterance } from '../reading/utterance.ts'
import { wordSet } from '../reading/words/word-set.ts'
import { featureOf, type Intent, type Reading } from './features/features.ts'

export type Instead = {
  readonly utterance: Utterance
  /** What is not ordered. */
  readonly ruledOut: ReadonlySet<Kind>
  /** Whether the reading would change something. */
  readonly isChange: boolean
  /** Whether nobody else reads along. */
  readonly isAlone: boolean
}

/** In the place of a change that was not ordered: what else the text may mean, or the change as a button. */
export function insteadOf({ intent }: Reading, instead: Instead): Reading {
  const { utterance, ruledOut, isChange, isAlone } = instead
  const { text } = utterance
  const saying = utterance.saying()
  const isNote = intent.kind === 'notes.add'
  // What is not to be noted is no note to be deleted.
  const isRefused = isNote && refusesNote(text)
  const other = otherThan(utterance, isRefused ? new Set([...ruledOut, 'delete']) : ruledOut)
  if (!isChange) return other
  const isSure = other.intent.kind !== 'unclear' && !isDoubted(other)
  const isNoMark = intent.kind === 'rate' && (!isMark(intent.score, text) || counted.test(text))
  const words = isNoMark ? '' : plain(featureOf(intent).typed?.(intent, saying) ?? '')
  // What is not wanted is not offered; but who says so of nudges may want just that.
  if (isRefused) return isSure ? other : offering([])
  if (!isNote && denying.test(text)) return isSure ? other : offering([words])
  const isOpen = open.test(text)
  if (isOther(other.intent) || (!isNote && isOpen && isSure)) return other
  const note = !isAlone || isOpen || text.length > longestNote ? [] : [`note ${text.trim()}`]
  const more =
    other.intent.kind === 'unclear'
      ? other.intent.suggestions
      : [featureOf(other.intent).typed?.(other.intent, saying) ?? '']
  return offering([words, ...note, ...more])
}

/** Out of scope it is only by a narrow margin: a button costs nothing. */
const isDoubted = ({ intent, confidence }: Reading): boolean => intent.kind === 'unknown' && confidence < 0.8

/** A question's words, as an order. */
const plain = (words: string): string => (words.startsWith('note ') ? words : words.replace(/[\s?!.]+$/, ''))

/** It was ordered, as nothing else that changes something is left to be read. */
const isOther = ({ kind }: Intent): boolean =>
  kind.startsWith('nudge.') || kind === 'rate' || kind === 'notes.add'

/** Buttons, and nothing done. */
export const offering = (says: readonly string[]): Reading => ({
  intent: { kind: 'unclear', suggestions: [...new Set(says)].filter(Boolean).slice(0, most), undone: true },
  confidence: 0,
})

const most = 3

/** What a button can carry. */
export const longestNote = 1_900

const denying = /\b(?:not|\w+n['’]?t|no|never|without|nobody|none|refrain|avoid)\b/i

/** It asks, supposes or quotes: a question is better answered than a change offered. */
const open = /[?"“”`«»]|\b(?:if|would|might|maybe|could|imagine|whether|how|what)\b/i

/** "4/5", "3.5" and "3 of 7" are no marks, as is what is beyond the lowest and the highest. */
export const isMark = (score: number | undefined, text: string): boolean =>
  (score === undefined || (score >= 1 && score <= 4)) && !/\d\s*[/.,]\s*\d|\d (?:out )?of \d/i.test(text)

/** "3 complaints": a number that counts. */
const counted = /\b[1-4]\s+(?:\w+\s)?[a-z]{3,}(?<!is|us|ss|thank|thanks|ratings)s\b/i

/** A rating with nothing of one in it: "leadership in two sentences". */
export const isEmptyMark = (intent: Intent, { words }: Saying): boolean =>
  intent.kind === 'rate' &&
  intent.score === undefined &&
  !words.some(({ stem, word }) => markWords.has(stem) || markWords.has(word))

const markWords = wordSet('rate rating score grade mark assess evalu self myself me')
