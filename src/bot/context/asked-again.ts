import type { Library } from '../../domain/library/library.ts'
import type { Reply } from '../answer.ts'
import { wordsOf } from '../codec.ts'
import { featureOf, type Intent } from '../features/features.ts'
import { intentOf } from './subject.ts'

/** Answers of facts carry the words that ask for them again: those that were typed only where they stand by themselves. */
export function withWords(
  answer: Reply,
  intent: Intent,
  { library, text }: { library: Library; text?: string },
): Reply {
  const of = intent.kind === 'share.last' ? intentOf(intent.of) : intent
  const { memory, seenBy, handleOwn } = featureOf(intent)
  const tells = answer.for === 'room' || (seenBy === 'room' && handleOwn !== undefined)
  const says = tells ? ((memory && of && wordsOf(of, library)) ?? text) : undefined
  return says === undefined ? answer : { ...answer, says }
}
