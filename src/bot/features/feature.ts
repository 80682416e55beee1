import type { z } from 'zod'
import type { Library } from '../../domain/library/library.ts'
import type { Subject } from '../../domain/subject.ts'
import type { Documents, Verb } from '../../reading/language.ts'
import type { OrderKind } from '../../reading/orders/phrases.ts'
import type { Saying } from '../../reading/saying.ts'
import type { Why } from '../../store/unanswered.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply, Reply } from '../answer.ts'
import type { Filled, Form, FormErrors, FormId } from '../form.ts'
import type { Me, Own } from '../person/me.ts'
import type { Room } from '../question.ts'
import type { Data } from '../sources.ts'

type IntentSchema = z.ZodType<{ readonly kind: string }>

/** One kind of intent: what it is, and how it is answered. */
export type Feature<S extends IntentSchema> = Spec<S> & Handling<z.infer<S>>

/** What it is. Methods and not fields, so that one feature can stand for any: see `featureOf`. */
export type Spec<S extends IntentSchema> = {
  readonly schema: S
  /** What labelled lines call it, where it is not by its kind. */
  readonly label?: string
  /** Its row in the command table: help, usage errors and the manifest's hint follow from it. */
  readonly verb?: Omit<Verb, 'kind'>
  /** Guests may ask for what anyone may. To leave, and to see what is kept, is everyone's right. */
  readonly mayAsk: 'anyone' | 'member'
  /** All who are there, or only who asked. */
  readonly seenBy: 'room' | 'asker'
  /** What of the loaded data its answer is made from. */
  readonly from?: readonly ('guideline' | 'posting' | 'versions')[]
  /** That it changes something, and when. */
  readonly change?: Change<z.infer<S>>
  /** What is remembered of it, so that the next question can lean on it. */
  readonly memory?: Memory<z.infer<S>>
  /** "Remind me of …" can ask for it. */
  readonly reminds?: true
  /** Asking for it keeps nothing new: neither a welcome nor news stand below its answer. */
  readonly quiet?: true
  /** Under the first note that it saves, nudges are offered. */
  readonly offersNudges?: true
  /** The introduction takes the place of an answer that only tells what there is to ask. */
  readonly courtesy?: true
  /** Anything may be read as it: by itself it tells nothing. */
  readonly vague?: true
  /** It answers a nudge. */
  readonly answersNudge?: true
  /** Words that begin nudges again may be read as it. */
  readonly resumable?: true
  /** It is about nudges. */
  readonly ofNudges?: true
  /** It keeps words as a note. */
  readonly keepsWords?: true
  /** Who says "don't note this" does not want it either. */
  readonly ofNoting?: true
  /** Whether its answer depends on the asker's role: where it is made from a guideline, unless this says otherwise. */
  readonly ofRole?: boolean
  /** It is of no use where there is no guideline, though its answer is made from none. */
  readonly ofGuideline?: true
  /** "The level above Senior" and "my next level" may be read as it. */
  readonly steppable?: true
  /** The same asked for in headings alone, or in full; without it, there is no shorter answer. */
  sized?(intent: z.infer<S>, brief: boolean): z.infer<S>
  /** Why its answer is none. */
  unanswered?(intent: z.infer<S>, answer: Reply): Why | undefined
  /** Words that a button says for it; undefined where there are none. */
  words?(intent: z.infer<S>, library: Library): string | undefined
  /** What words mean to the letter; anything else is for the reading to make out. */
  parse?(said: Said, library: Library): z.infer<S> | undefined
  /** Words that a person would type for it and for nothing else, with the names that people use. */
  typed?(intent: z.infer<S>, documents: Documents): string | undefined
}

type Change<I> = {
  /** Whether something would be different afterwards, without a further question; always, unless it says so. */
  happens?(intent: I, room: Room): boolean
  /** Whether the words order it; without this, only a button does, or the context. */
  isOrdered?(saying: Saying, orders: ReadonlySet<OrderKind>, intent?: I): boolean
  /** Whether its order stands out among whatever else is said. */
  isOrderedAmong?(saying: Saying): boolean
  /** Whether it is so plain that where nobody else reads along, it needs no verb. */
  isTold?(saying: Saying, intent?: I): boolean
  /** Whether it was read from words that have nothing of it: then something else is looked for in them. */
  isEmpty?(intent: I, saying: Saying): boolean
  /** Whether a button may offer it where it was not ordered; always, unless it says so. */
  isOffered?(intent: I, text: string): boolean
  /** It may be meant where another change was read that nobody ordered. */
  readonly standsIn?: true
  /** Whether an order beside a reason is one for it; where the words name what the bot has, or how long, unless it says so. */
  readonly besideReason?: 'always' | 'never' | 'timed'
  /** It asks before it changes anything; where nobody orders it, it is not asked either. */
  readonly asksFirst?: true
  /** A command's first word and a few more order it. */
  readonly ownForm?: true
  /** What it keeps may well be a question, which asks nothing of the bot. */
  readonly keepsQuestions?: true
  /** It is read from orders alone. */
  readonly always?: true
}

/** Kinds and ids of the data, never words. */
type Memory<I> = {
  /** What is remembered beside the kind; the intent itself, unless it says so. */
  subject?(intent: I, library: Library): object
  /** The question again; without it, its words would be needed. */
  again?(subject: Subject): I
  /** Asked beside the matter: what was asked before goes on. */
  readonly aside?: true
  /** What its answer is about is remembered by its id. */
  readonly thing?: 'note' | 'reminder'
  /** "What do I do first to get there" may be asked of its level. */
  readonly leadsTo?: true
  /** The next question can compare what it showed. */
  readonly comparable?: true
  /** What the next question can name in the place of what was named: a level or dimension, or a section. */
  readonly swappable?: 'topics' | 'sections'
}

/** A text without the spaces around it; and in small letters, without what ends a sentence, if it is short. */
type Said = { readonly text: string; readonly plain: string }

/**
 * How it is answered. `handle` gets data and no store: what a room sees can hold nothing of anybody's. `handleOwn`
 * answers where only the asker sees it, with what is theirs; where it gives nothing, `handle` does.
 */
type Handling<I> = {
  handle?(data: Data, intent: I): Reply
  handleOwn?(own: Own, me: Me, intent: I, data: Data): Promise<AskerReply | undefined>
  readonly form?: FormHandling
}

type FormHandling = {
  readonly id: FormId
  submit?(own: Own, me: Me, form: Filled): Promise<AskerReply | FormErrors>
  /** Without a look at the person, so that it works whatever state their data is in. */
  submitFor?(own: Own, owner: Owner, form: Filled): Promise<AskerReply | FormErrors>
  /** The form anew, with what was filled in so far, once something is chosen that other fields hang on. */
  redraw?(own: Own, me: Me, form: Filled): Promise<Form | undefined>
  /** As for the intent's own answer. */
  readonly quiet?: true
  offersNudges?(form: Filled): boolean
}

export type FeatureOf<T extends { readonly schema: IntentSchema }> = Feature<T['schema']>
