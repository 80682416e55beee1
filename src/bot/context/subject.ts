import type { Library } from '../../domain/library/library.ts'
import { type Subject, subjectSchema } from '../../domain/subject.ts'
import type { Reply } from '../answer.ts'
import { featureOf, type Intent, isKind } from '../features/features.ts'

/** What is kept of a question for the next one: its kind and the ids in it, never its words. */
export function subjectOf(intent: Intent, library: Library): Subject | undefined {
  const { memory } = featureOf(intent)
  return memory && lax.safeParse(memory.subject?.(intent, library) ?? intent).data
}

// Made once: to make a schema takes longer than to parse with it.
const lax = subjectSchema.strip()

/** What is known of a subject's kind. */
export const memoryOf = ({ kind }: Subject) => (isKind(kind) ? featureOf({ kind }).memory : undefined)

/** The question again; undefined for one whose words were not kept. */
export const intentOf = (subject: Subject): Intent | undefined => memoryOf(subject)?.again?.(subject)

/** With the note or the reminder that an answer is about, where the subject is one's notes or reminders. */
export function withNote(subject: Subject, reply: Reply): Subject {
  if (reply.for !== 'asker') return subject
  const { note, reminder } = reply
  const thing = memoryOf(subject)?.thing
  if (thing === 'reminder') return reminder ? { ...subject, reminder } : subject
  if (!note || thing !== 'note') return subject
  const { id, dimensions, wants } = note
  return { ...subject, note: id, dimensions: [...dimensions], ...(wants && { wants }) }
}

/** What the bot asked about a note stays asked over a correction of that note, and over nudges that are set. */
export function withOpen(subject: Subject, intent: Intent, before: Subject | undefined): Subject {
  const { note, wants } = before ?? {}
  if (note === undefined || subject.wants !== undefined) return subject
  if (subject.note === note) {
    const isAnswered =
      intent.kind === 'note.change' && (intent.result ?? intent.more ?? intent.what) !== undefined
    return !wants || isAnswered || subject.kind === 'delete' ? subject : { ...subject, wants }
  }
  // The buttons of the offer of nudges stand below a note that was saved.
  if (subject.kind !== 'nudge.set' || before?.kind === 'delete') return subject
  return { ...subject, note, ...(wants && { wants }) }
}

/** With what was shown right before it: two levels one after the other can be put beside each other. */
export function withEarlier(subject: Subject, before: Subject | undefined): Subject {
  const list = listOf(subject, before)
  const kept = list === undefined ? subject : { ...subject, list }
  const [level, ...others] = subject.levels
  if (
    subject.kind !== 'expectations' ||
    before?.kind !== subject.kind ||
    level === undefined ||
    others.length > 0
  )
    return kept
  if (before.guideline !== subject.guideline || before.levels.length !== 1) return kept
  return { ...kept, shown: [...new Set([...before.levels, level])] }
}

function listOf({ kind }: Subject, before: Subject | undefined): Subject['list'] {
  if (kind !== 'expectations' || before === undefined) return undefined
  return before.kind === 'levels' || before.kind === 'dimensions' ? before.kind : before.list
}
