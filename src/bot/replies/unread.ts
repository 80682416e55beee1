import type { Answer } from '../answer.ts'
import { counted } from './phrases.ts'

/** Why a file that came with words was left unread; `words`: they are an order or a note of their own. */
export type WhyUnread = 'words' | 'forbidden' | 'unknown' | 'format' | 'channel' | 'one' | 'many'

/** Says of files that they weren't read, and what to do; undefined where there are none. */
export function unreadText(names: readonly string[], why: WhyUnread): string | undefined {
  return names.length === 0 ? undefined : `I haven’t read ${listed(names)}: ${reasons[why]}`
}

const reasons: Readonly<Record<WhyUnread, string>> = {
  words:
    'I answered your message instead. To have a document read for publishing, drop it in again without a message.',
  forbidden:
    'only admins and owners of this workspace, and people named by whoever runs me, can add guidelines and postings. Give the document to one of them.',
  unknown:
    'Slack can’t tell me right now whether you’re an admin or owner of this workspace. Drop it in again in a minute, without a message.',
  format:
    'I can’t read pictures or recordings. If it’s a guideline or posting, drop it in as a document (.docx, .xlsx, .csv, .md).',
  channel: 'I read files only in our direct message. Drop it in there, without a message.',
  one: 'I read an export on its own. Drop the rest in again, in another message.',
  many: 'I read up to 30 files in one message. Combine them into fewer documents.',
}

/** For who typed words beside what may be their export. */
export const exportText = (name: string): string =>
  `If ${name} is your export from me, drop it in again without a message.`

const shown = 3

function listed(names: readonly string[]): string {
  const more = names.length - shown
  return more > 0 ? `${names.slice(0, shown).join(', ')} and ${counted(more, 'more file')}` : names.join(', ')
}

/** The same answer, which says this too. */
export function withUnread(answer: Answer, text: string | undefined): Answer {
  if (text === undefined) return answer
  const told = { parts: [...answer.parts, { kind: 'text', text } as const] }
  if (answer.for === 'room') return { ...answer, ...told }
  // A nudge that becomes one line would leave no place for it.
  return { ...answer, ...told, ...(answer.closes && { closes: { ...answer.closes, alone: false } }) }
}
