import { z } from 'zod'
import * as read from '../../../reading/kinds/notes.ts'
import type { Saying } from '../../../reading/saying.ts'
import type { Spec } from '../feature.ts'
import { about, aboutIn, aboutOf, say, typedAbout } from '../id-words.ts'
import { ofNote } from './change-spec.ts'
import { noteToDelete } from './delete-words.ts'

export const add: Spec<typeof read.add.schema> = {
  schema: read.add.schema,
  verb: {
    verb: 'note',
    usage: 'note [dimension:] [words]',
    help: 'saves a private note; without words, opens the form',
    example: 'note ops: cut status prep from 6 h to 1 h',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  offersNudges: true,
  ofNoting: true,
  keepsWords: true,
  change: {
    happens: ({ note }, room) => room !== 'channel' && note.trim() !== '',
    isOrdered: ({ text }, orders) => orders.has('notes.add') && !ofMark.test(text) && !announcing.test(text),
    standsIn: true,
    besideReason: 'never',
  },
  memory: {
    subject: ({ note }) => ({ kind: 'notes.add', ...(note.trim() === '' && { asked: true }) }),
    thing: 'note',
  },
  typed: ({ note }) => `note ${note}`,
}

/** "Save my rating: Leadership 3" */
const ofMark =
  /^\W*(?:(?:please|pls|hey|hi|ok),? )*(?:save|log|record|put|note)(?: down)? (?:my|this|the|a) (?:own |self[- ]?)?(?:rating|score|mark)\b|\b(?:that(?: is|['’]?s) my|my own) (?:self[- ]?)?(?:rating|score|mark)\b/i

/** "Please note that I'm out of the office" tells people. */
const announcing =
  /^\W*(?:(?:please|pls|kindly|hi|hey|all)\W+)*note (?:that )?(?:i['’]?m|i am|i['’]?ll be|i will be|we['’]?re|we are|we will be)\s+(?:currently |now )?(?:out|off|away|ooo|back|travell?ing|unavailable|not (?:available|around|reachable|here)|on (?:\w+ )?(?:leave|vacation|holidays?|pto)|in (?:a )?meetings?)\b/i

export const list: Spec<typeof read.list.schema> = {
  schema: read.list.schema,
  verb: {
    verb: 'notes',
    usage: 'notes [dimension…] [level] [words] [this quarter]',
    help: 'your notes, newest first; or those that have these words',
    example: 'notes leadership',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofNoting: true,
  reminds: true,
  memory: {
    again: (subject) => ({ kind: 'notes.list', words: [], ...aboutOf(subject) }),
    swappable: 'topics',
  },
  words(intent, library) {
    const { words, named, levels, dimensions, period } = intent
    if (words.length + levels.length > 0 || period) return undefined
    if (!named) return say(intent.seen ? `notes older ${intent.seen}` : 'notes', about(intent, library))
    return dimensions.length === 0 && plainWords.test(named) ? `search my notes for "${named}"` : undefined
  },
  parse({ text }, library) {
    const [, seen, ids = ''] = /^notes older (\d{1,9})((?: [a-z0-9-]+)*)$/.exec(text) ?? []
    if (seen) {
      const found = aboutIn(library, ids.split(' ').filter(Boolean)) ?? { levels: [], dimensions: [] }
      return { kind: 'notes.list', words: [], seen: Number(seen), ...found }
    }
    const [, named] = soughtFor.exec(text) ?? soughtIn.exec(text) ?? []
    return named ? { kind: 'notes.list', words: [], named, levels: [], dimensions: [] } : undefined
  },
  typed: (intent, documents) =>
    intent.named ? `notes about ${intent.named}` : typedAbout('notes', intent, documents),
}

/** "Search my notes for offsite", "find offsite in my notes": by these words alone. */
const soughtFor =
  /^(?:search|look in|look through|go through|check) (?:all )?my (?:notes|evidence) for (?:the word )?["“]?([^"“”?!.]{2,60}?)["”]?[.?!]*$/i
const plainWords = /^[\p{L}\d][^"“”?!.\s]*(?: [^"“”?!.\s]+){0,5}[\p{L}\d]$/u
const soughtIn =
  /^(?:search|search for|find|look for|look up) (?:the word )?["“]?([^"“”?!.]{2,60}?)["”]? in (?:all )?my (?:notes|evidence)[.?!]*$/i

const draftSchema = z.object({ kind: z.literal('notes.draft'), note: z.string() })

/** The form for a note, with these words in it. */
export const draft: Spec<typeof draftSchema> = {
  schema: draftSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  ofNoting: true,
  words: ({ note }) => (note !== '' && note.length <= longestDraft ? `draft ${note}` : 'note'),
  parse({ text, plain }) {
    const said = /^draft(?:\s+([\s\S]*))?$/i.exec(text)
    if (said) return { kind: 'notes.draft', note: said[1] ?? '' }
    return plain === 'note' ? { kind: 'notes.draft', note: '' } : undefined
  },
}

/** What a button can carry of a note's words; the rest stays where it was written. */
const longestDraft = 1_900

const untaggedSchema = z.object({ kind: z.literal('notes.untagged') })

/** The notes that have no dimension. */
export const untagged: Spec<typeof untaggedSchema> = {
  schema: untaggedSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  words: () => 'notes without a dimension',
  parse: ({ plain }) => (withoutDimension.test(plain) ? { kind: 'notes.untagged' } : undefined),
}

/** "Tag my notes", "which of my notes have no dimension?" */
const withoutDimension =
  /^(?:(?:show|list)(?: me)? )?(?:my )?(?:notes without a dimension|untagged notes)$|^tag (?:my )?notes$|^(?:which|what)(?: of my)? notes (?:have no dimension|are untagged|aren['’]t (?:counted|tagged))$/

/** "Replace the text of my last note with: …": the form asks for the rest. */
const ofLast =
  /^\W*(?:(?:please|pls|hey|hi|hello|there|ok|can|could|you|let me|i (?:want|need) to)\W+)*(?:edit|correct|fix|amend|reword|rewrite|replace) (?:the (?:text|words|wording) (?:of|in) )?(?:my|the) (?:very )?(?:last|latest|newest|most recent) (?:note|entry)(?: please)?(?:\W*$|(?: (?:with|to|by))? ?:|,(?! (?:or|and|he|she|they)\b)[^?]{3,60}$)/i

/** "Move my last note to leadership": its form opens, where dimensions are chosen. */
const refilesLast =
  /^\W*(?:(?:please|pls|hey|hi|ok|can|could|you)\W+)*(?:move|file|refile|put) (?:my|the) (?:very )?(?:last|latest|newest|most recent) (?:note|entry) (?:to|under|into|as|in) \p{L}[\p{L} &-]{1,40}[.!\s]*$/iu

/** Nobody names a note in more characters. */
const longestNamed = 120

/** One's own notes, or what was just named. */
const isOfNotes = ({ text }: Saying): boolean => ofNotes.test(text) && !ofAll.test(text)
/** All that is kept, and not notes alone. */
const ofAll = /\b(?:all|any|every|my)(?: (?:of|my|the|that|personal))* (?:data|information)\b/i
const ofNotes =
  /^\W*\w+\W*$|\b(?:i|we)(?:['’]ve| have)? (?:just |only )?(?:logged|noted|saved|wrote|kept|recorded)\b|\bget rid of it\b|\b(?:not(?:e|es|iz|izen|as?)|entr(?:y|ies)|evidence|ratings?|marks?|scores?)\b|^\W*(?:(?:please|pls|ok|hey|hi|can|could|you|just|now|also|and|i|want|need|to|let|me)\W+)*(?:\w+)(?: (?:up|out|away))? (?:it|this|that|these|those|them|(?:my|the) (?:very )?(?:last|latest|newest|first|one|wrong one)|last|latest|(?:everything|all)(?=\W*$| (?:of )?(?:it|them|this|that|my|mine|i|you|about|please|pls|now|for|again)\b))\b(?! (?:key|\w+ (?:in|from|on)))/i

export const remove: Spec<typeof read.remove.schema> = {
  schema: read.remove.schema,
  mayAsk: 'member',
  seenBy: 'asker',
  change: { asksFirst: true, isOrdered: isOfNotes },
  memory: { subject: () => ({ kind: 'delete' }), thing: 'note' },
  parse({ text }, library) {
    const which = text.length > longestNamed ? undefined : noteToDelete(text, library)
    return which && { kind: 'delete', all: false, levels: [], ...which, dimensions: [...which.dimensions] }
  },
  typed: (intent, documents) =>
    intent.all
      ? undefined
      : typedAbout(intent.named ? `delete the note about ${intent.named}` : 'delete note', intent, documents),
}

export const edit: Spec<typeof read.edit.schema> = {
  schema: read.edit.schema,
  mayAsk: 'member',
  seenBy: 'asker',
  ofNoting: true,
  change: { asksFirst: true, isOrdered: isOfNotes },
  memory: ofNote,
  parse: ({ text }) =>
    ofLast.test(text) || refilesLast.test(text)
      ? { kind: 'notes.edit', named: '', levels: [], dimensions: [] }
      : undefined,
  typed: ({ named }) => (named ? `edit the note about ${named}` : 'edit my last note'),
}
