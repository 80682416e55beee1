import { understand } from '../reading/understand.ts'
import type { AskerReply } from './answer.ts'
import { featureOf, type Intent } from './features/features.ts'
import { dropIn } from './features/publish/dropping.ts'
import { findVerb } from './features/verbs.ts'
import { isOfNotes } from './meaning/of-notes.ts'
import { changes, decide } from './meaning/policy.ts'
import type { Mind } from './mind.ts'
import type { Own } from './person/me.ts'
import type { Dropped, DroppedFiles } from './person/publishing.ts'
import type { Asker } from './question.ts'
import { asNotes } from './replies/as-notes.ts'
import { counted } from './replies/phrases.ts'
import { exportText, unreadText } from './replies/unread.ts'

type OwnMind = Mind & { readonly own: Own }

/** What is done with files; without `reply` the words beside them are answered. `unread`: what is to be said with either. */
export type FilesTaken = { readonly reply?: AskerReply; readonly unread?: string | undefined }

/**
 * Reads the documents of who may publish, whatever the words beside them, unless those are an order or a note of their
 * own; what may as well be their own notes is asked about. Anybody else's are notes, unless they say otherwise.
 * Whatever is not read is told.
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
  const may = asker.elsewhere ? 'no' : ((await own.publishing?.mayPublish(asker)) ?? 'no')
  const said = text === '' ? 'files' : saidBeside(mind, text)
  const isRead = may === 'yes' || text === '' ? said !== 'order' : said === 'files'
  const backs =
    may === 'yes' || text === '' ? [] : names.filter((name) => name.endsWith('.json')).map(exportText)
  const isHere = !asker.elsewhere
  if (isHere && said !== 'order' && names.every((name) => isOfNotes(text, name)))
    return { reply: lookingReply(documents), unread: joined(apart) }
  const isPlain = isHere && !names.some((name) => ofPublishing.test(`${text} ${name}`))
  if (isRead && isPlain && may === 'no')
    return { reply: lookingReply(documents), unread: joined([...apart, ...backs]) }
  if (isRead) {
    const reply = await dropIn(own, asker, documents, isPlain)
    return {
      reply: may === 'yes' ? reply : withNotes(reply, documents),
      unread: joined([...apart, ...backs]),
    }
  }
  const why = ({ yes: 'words', no: 'forbidden', unknown: 'unknown' } as const)[may]
  return { unread: joined([unreadText(names, why), ...apart, ...backs]) }
}

/** What the name of a document for everybody says, or the words beside it: "levels.xlsx", "next version". */
const ofPublishing =
  /(?:^|[^a-z])(?:ladders?|levels?|levell?ing|frameworks?|guides?|guidelines?|matrix|rubrics?|postings?|jobs?|job ads?|roles?|career|competenc(?:y|ies)|versions?|v\d+)(?![a-z])|\.(?:ya?ml|json)$/i

/** Whoever may publish nothing may have their own notes in them. Documents that are being read say so in their preview. */
function withNotes(reply: AskerReply, documents: readonly Dropped[]): AskerReply {
  if (reply.next) return reply
  return { ...reply, parts: [...reply.parts, { kind: 'choices', choices: [asNotes(idsOf(documents))] }] }
}

const idsOf = (documents: readonly Dropped[]): string[] => documents.map(({ id }) => id)

/** Read while a line says so. */
function lookingReply(documents: readonly Dropped[]): AskerReply {
  const [only] = documents
  const name = only && documents.length === 1 ? only.name : counted(documents.length, 'file')
  return {
    for: 'asker',
    summary: `Reading ${name}. What stands in ${documents.length === 1 ? 'it' : 'them'} comes in our direct message.`,
    parts: [],
    next: {
      label: `Reading ${name}…`,
      asks: { kind: 'bring', act: 'look', files: idsOf(documents), at: 0 },
    },
  }
}

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
