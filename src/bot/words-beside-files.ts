import { understand } from '../reading/understand.ts'
import type { AskerReply } from './answer.ts'
import { featureOf, type Intent } from './features/features.ts'
import { dropIn } from './features/publish/dropping.ts'
import { findVerb } from './features/verbs.ts'
import { changes, decide } from './meaning/policy.ts'
import type { Mind } from './mind.ts'
import type { Own } from './person/me.ts'
import type { Dropped, DroppedFiles } from './person/publishing.ts'
import type { Asker } from './question.ts'
import { asNotes } from './replies/as-notes.ts'
import { exportText, unreadText } from './replies/unread.ts'

type OwnMind = Mind & { readonly own: Own }

/** What is done with files; without `reply` the words beside them are answered. `unread`: what is to be said with either. */
export type FilesTaken = { readonly reply?: AskerReply; readonly unread?: string | undefined }

/**
 * Reads the documents of who may publish, whatever the words beside them, unless those are an order or a note of their
 * own. Whatever is not read is told.
 */
export async function takeFiles(
  mind: OwnMind,
  asker: Asker,
  { documents, others, beyond }: DroppedFiles,
  text: string,
): Promise<FilesTaken> {
  const { own } = mind
  const tooMany = unreadText(beyond, 'many')
  const apart = [unreadText(others, 'format'), tooMany]
  const names = documents.map(({ name }) => name)
  if (documents.length === 0) return { unread: joined(apart) }
  if (text === '')
    return { reply: withNotes(await dropIn(own, asker, documents), documents), unread: joined(apart) }
  const may = asker.elsewhere ? 'no' : ((await own.publishing?.mayPublish(asker)) ?? 'no')
  const said = saidBeside(mind, text)
  const isRead = may === 'yes' ? said !== 'order' : said === 'files'
  const backs = may === 'yes' ? [] : names.filter((name) => name.endsWith('.json')).map(exportText)
  const [only] = documents
  if (only && documents.length === 1 && ofNotes.test(text))
    return { reply: askedAsNotes(only), unread: joined(apart) }
  if (isRead)
    return {
      reply: withNotes(await dropIn(own, asker, documents), documents),
      unread: joined([...apart, ...backs]),
    }
  const why = ({ yes: 'words', no: 'forbidden', unknown: 'unknown' } as const)[may]
  return { unread: joined([unreadText(names, why), ...apart, ...backs]) }
}

/** Whoever may publish nothing may have their own notes in it. A document that is being read says so in its preview. */
function withNotes(reply: AskerReply, [only, ...others]: readonly Dropped[]): AskerReply {
  if (!only || others.length > 0 || reply.next) return reply
  return { ...reply, parts: [...reply.parts, { kind: 'choices', choices: [asNotes(only.id)] }] }
}

const askedAsNotes = (file: Dropped): AskerReply => ({
  for: 'asker',
  summary: `Are these notes of your own? I go through ${file.name} piece by piece, and you say what to keep. Only you can see this.`,
  parts: [{ kind: 'choices', choices: [{ ...asNotes(file.id), main: true }] }],
})

/** "My brag doc", "notes from last year" */
const ofNotes = /\b(?:brag|my (?:own )?(?:\w+ )?(?:notes|evidence|achievements|accomplishments|wins))\b/i

const joined = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).join('\n') || undefined

/** `order`: a command, an order or a note; `other`: something else that has an answer; `files`: nothing but the files. */
function saidBeside(mind: OwnMind, text: string): 'order' | 'other' | 'files' {
  const read = understand(mind, text)
  const { intent } = decide(read, 'dm')
  if (intent.kind === 'publish' || isGuessedNoteOfThem(intent, text)) return 'files'
  if (changes(intent, 'dm')) return 'order'
  // "Guidelines", "hello": they name what the document is, or greet.
  if (featureOf(intent).vague || naming.has(intent.kind)) return 'files'
  const isCommand = findVerb(text.split(/\s/)[0] ?? '')?.kind === intent.kind
  return read.exact || isCommand ? 'order' : 'other'
}

const naming: ReadonlySet<Intent['kind']> = new Set(['guidelines', 'postings', 'smalltalk', 'help'])

/** "Wrote the new ladder" tells of the document that comes with it. */
const isGuessedNoteOfThem = (intent: Intent, text: string): boolean =>
  intent.kind === 'notes.add' && intent.guessed === true && ofDocuments.test(text)

const ofDocuments = /\b(?:ladders?|frameworks?|guidelines?|matrix|rubrics?|postings?|job ads?)\b/i
