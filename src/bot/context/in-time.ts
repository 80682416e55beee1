import type { Subject } from '../../domain/subject.ts'
import { periodIn } from '../../reading/times/period.ts'
import type { Utterance } from '../../reading/utterance.ts'
import type { Intent } from '../features/features.ts'

/** "Only this quarter", "since September only", right after one's notes or gaps: the notes of that time. */
export function inTime(utterance: Utterance, last: Subject): Intent | undefined {
  const { text } = utterance
  if (!ofNotes.has(last.kind) || text.length > longest || !onlyTime.test(text)) return undefined
  const { period } = periodIn(utterance.saying(last.guideline))
  const { levels, dimensions } = last
  return period && { kind: 'notes.list', words: [], period, levels: [...levels], dimensions: [...dimensions] }
}

const ofNotes: ReadonlySet<string> = new Set(['notes.list', 'readiness'])
const longest = 60
const onlyTime =
  /^(?:\W|\b(?:only|just|and|but|ok|okay|now|what about|how about|for|from|of|in|the|show|me|them|those|ones|that|what was|written|saved|noted|so|far|please|pls|then|instead|this|last|past|previous|current|since|today|yesterday|days?|weeks?|months?|quarters?|years?|q[1-4]|\d{1,4}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b)+$/i
