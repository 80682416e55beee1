import { type Hint, readIntent } from '../reading/read.ts'
import type { Vocabulary } from '../reading/vocabulary.ts'
import { featureOf, type Reading } from './features/features.ts'

const atTheEnd = /[\s,;–—-]*\b(?:in short|in brief|briefly|shortly|tl;?dr|(?:the )?short version)\b[\s.!?]*$/i

/** All that is looked at: the pattern would take long over many spaces. */
const longestEnd = 100

/** "… in short" asks for the same with less of it. */
export function readSized(vocabulary: Vocabulary, text: string, hint: Hint): Reading {
  const end = Math.max(0, text.length - longestEnd)
  const whole = text.slice(0, end) + text.slice(end).replace(atTheEnd, '')
  const reading = readIntent(vocabulary, whole.trim() === '' ? text : whole, hint)
  if (whole === text) return reading
  const short = featureOf(reading.intent).sized?.(reading.intent, true)
  return short ? { ...reading, intent: short } : readIntent(vocabulary, text, hint)
}
