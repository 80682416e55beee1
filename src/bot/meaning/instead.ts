import type { Kind } from '../../reading/kinds/kinds.ts'
import { refusesNote } from '../../reading/orders/deeds.ts'
import { otherThan } from '../../reading/understand.ts'
import type { Utterance } from '../../reading/utterance.ts'
import { featureOf, type Reading } from '../features/features.ts'

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
  const isNote = featureOf(intent).keepsWords === true
  // What is not to be noted is no note to be deleted.
  const isRefused = isNote && refusesNote(text)
  const other = otherThan(utterance, isRefused ? new Set([...ruledOut, 'delete']) : ruledOut)
  if (!isChange) return other
  const isSure = other.intent.kind !== 'unclear' && !isDoubted(other)
  const { change, typed } = featureOf(intent)
  const isOffered = change?.isOffered?.(intent, text) ?? true
  const words = isOffered ? plain(typed?.(intent, saying) ?? '') : ''
  // What is not wanted is not offered; but who says so of nudges may want just that.
  if (isRefused) return isSure ? other : offering([])
  if (!isNote && denying.test(text)) return isSure ? other : offering([words])
  const isOpen = open.test(text)
  // What else changes something was ordered, for what was not is ruled out.
  if (featureOf(other.intent).change?.standsIn || (!isNote && isOpen && isSure)) return other
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
