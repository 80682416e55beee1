import type { Library } from '../domain/library.ts'
import { searchOf } from '../domain/search.ts'
import { type Steps, toEnd } from '../domain/steps.ts'
import { readProfile } from '../store/profiles.ts'
import type { Owner as Asker } from '../store/vault.ts'
import type { Answer, AskerAnswer } from './answer.ts'
import { readExact } from './exact.ts'
import { guidance, type Sources } from './guidance.ts'
import type { Intent, Reading } from './intent.ts'
import {
  draftAnswer,
  type Filled,
  homeAnswer,
  noteInChannel,
  ownAnswer,
  receiveFile,
  type Submitted,
  submitForm,
} from './own/answer.ts'
import type { Draft } from './own/forms.ts'
import type { Own } from './own/me.ts'
import { type Hint, readIntent } from './reading/read.ts'
import { suggestedDimensions } from './reading/suggested.ts'
import { type Vocabulary, vocabularySteps } from './reading/vocabulary.ts'
import { notHereReply, notSharedWithReply, nudgesReply } from './replies/courtesy.ts'

/** The person and workspace a request comes from. */
export type { Asker }

/** Where it was asked: a direct message, a mention in a channel, or a slash command. */
export type Room = 'dm' | 'channel' | 'command'

/** One exchange, by the chat product's own ids: a channel or direct message, and the thread in it. */
export type Conversation = { readonly channel: string; readonly thread: string | undefined }

/** What answers are made from: the data for anyone, and, where there is a store, what is a person's own. */
export type Mind = Sources & { readonly vocabulary: Vocabulary; readonly own: Own | undefined }

/** All that a chat product knows of the bot. */
export type Bot = {
  readonly ask: (asker: Asker, text: string, room: Room, conversation?: Conversation) => Promise<Answer>
  /** A form for a note that begins with what the chat product knows. */
  readonly draft: (asker: Asker, draft: Draft) => Promise<AskerAnswer>
  readonly submit: (asker: Asker, form: Filled) => Promise<Submitted>
  /** A JSON file that the asker sent in a direct message. */
  readonly receive: (asker: Asker, content: string) => Promise<AskerAnswer>
  readonly home: (asker: Asker) => Promise<AskerAnswer>
}

export const mindOf = (library: Library, own?: Own): Mind => toEnd(mindSteps(library, own))

function* mindSteps(library: Library, own?: Own): Steps<Mind> {
  return { library, search: searchOf(library), vocabulary: yield* vocabularySteps(library), own }
}

/** What a bot of one library is made with. */
export type BotParts = Omit<Own, 'suggest'>

export const botOf = (parts: BotParts): Bot => toEnd(botSteps(parts))

/** A bot made beside other work. */
export function* botSteps(parts: BotParts): Steps<Bot> {
  const suggest: Own['suggest'] = (text, guideline) => suggestedDimensions(mind.vocabulary, text, guideline)
  const own = { ...parts, suggest }
  const mind = yield* mindSteps(own.library, own)
  return {
    ask: async (asker, text, room) => {
      const { intent } = read(mind, text, await ownGuideline(own, asker))
      return respond(mind, intent, { asker, room })
    },
    draft: (asker, draft) => draftAnswer(own, asker, draft),
    submit: (asker, form) => submitForm(own, asker, form),
    receive: (asker, content) => receiveFile(own, asker, content),
    home: (asker) => homeAnswer(own, asker),
  }
}

/** The guideline that the asker goes by; with one loaded there is nothing to choose from. */
async function ownGuideline({ library, vault }: Own, asker: Asker): Promise<Hint> {
  const profile = library.guidelines.length > 1 ? await readProfile(vault, asker) : undefined
  return profile ? { guideline: profile.guideline } : {}
}

export function read({ vocabulary }: Pick<Mind, 'vocabulary'>, text: string, hint: Hint = {}): Reading {
  const exact = readExact(text)
  return exact ? { intent: exact, confidence: 1 } : readIntent(vocabulary, text, hint)
}

type Question = { readonly asker: Asker; readonly room: Room }

export async function respond(mind: Mind, intent: Intent, { asker, room }: Question): Promise<Answer> {
  switch (intent.kind) {
    case 'notes.add':
    case 'notes.draft':
      if (room === 'channel') return noteInChannel(intent.note)
      return mind.own ? ownAnswer(mind.own, asker, intent) : notHereReply
    case 'notes.list':
    case 'note':
    case 'note.tag':
    case 'rate':
    case 'readiness':
    case 'packet':
    case 'delete':
    case 'me':
    case 'hints':
    case 'export':
    case 'holdings':
    case 'erase':
      return mind.own ? ownAnswer(mind.own, asker, intent) : notHereReply
    case 'share':
      return notSharedWithReply
    case 'nudge.set':
    case 'nudge.pause':
    case 'nudge.stop':
      return nudgesReply
    case 'compare':
    case 'expectations':
    case 'dimensions':
    case 'levels':
    case 'principles':
    case 'posting':
    case 'search':
    case 'help':
    case 'smalltalk':
    case 'unknown':
    case 'unclear':
      return guidance(mind, intent)
  }
}
