import type { Asks } from './features/features.ts'
import type { Form } from './form.ts'

/** A run of words: plain, strong, or a link. */
export type Span = { readonly text: string; readonly strong?: true; readonly url?: string }
export type Words = string | readonly Span[]

/** A button: what it shows, and the words that it says for the person, as if typed. */
export type Choice = { readonly label: string; readonly says: string; readonly main?: true }

/** A button as a feature writes it: what it asks for, or words that somebody typed before. */
export type Button = { readonly label: string; readonly main?: true } & (
  | { readonly asks: Asks }
  | { readonly says: string }
)

export type List = {
  readonly kind: 'list'
  readonly heading?: string
  readonly items: readonly Words[]
  readonly ordered?: boolean
}

export type Part<C = Choice> =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Words }
  | List
  /** One of many headed parts, each to be opened by itself where there is room for that; `hint` tells what is in it. */
  | {
      readonly kind: 'fold'
      readonly title: string
      readonly hint: string
      readonly lists: readonly List[]
    }
  /** One row a thing: its name, what is to say of it, and a way to open it. */
  | { readonly kind: 'table'; readonly rows: readonly Row<C>[] }
  /** Many short values under named columns; `caption` says what it is to those who can't see it. */
  | {
      readonly kind: 'grid'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Counts side by side, for those who would rather look than read; the words stand in `text`. */
  | {
      readonly kind: 'chart'
      readonly title: string
      readonly text: string
      readonly labels: readonly string[]
      readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
    }
  | { readonly kind: 'quote'; readonly text: Words }
  /** `more`: what few need, behind one menu. */
  | { readonly kind: 'choices'; readonly choices: readonly C[]; readonly more?: readonly C[] }
  | { readonly kind: 'source'; readonly text: Words }

export type Row<C = Choice> = { readonly name: string; readonly text: Words; readonly open?: C }

/** `summary` says the answer in one line and stands alone in notifications; `title` is shown above it where there is room. */
type Body<C> = {
  readonly title?: string
  readonly summary: string
  readonly parts: readonly Part<C>[]
  /** The words that ask for this very answer by themselves, for whoever shares it or speaks of it. */
  readonly says?: string
  /** What is offered with a button of its own, so that a typed yes means it; never what deletes. */
  readonly offers?: readonly C[]
  /** What is listed, in order, where the buttons of its rows don't say it: "the second one" asks for that. */
  readonly listed?: readonly Asks[]
}

/** May be read by everyone in the room: built by functions that can reach no store. */
export type RoomAnswer<C = Choice> = Body<C> & { readonly for: 'room' }

/** For the asker alone, wherever it was asked; may open a form or hand over files. */
export type AskerAnswer<C = Choice> = Body<C> & {
  readonly for: 'asker'
  readonly form?: Form
  readonly files?: readonly File[]
  readonly closes?: Closing<C>
  /** What is asked for them right afterwards, and takes a while; its label stands in the place of that answer until it is there. */
  readonly next?: C
  /** What stands in the place of the buttons that were pressed, which can do nothing any more. */
  readonly spent?: string
  /** What is theirs is different now: pages that show it are drawn anew. */
  readonly changed?: true
  /** Whoever is to be told is told once this is answered: so how long the answer takes says nothing of them. */
  readonly tells?: true
  /** The note that it is about: what is said next may be of it. */
  readonly note?: AnsweredNote
  /** A copy, or what a colleague said, that can be taken back: shown in a view alone, where it can be covered again. */
  readonly shows?: { readonly kind: 'share' | 'confirmation'; readonly id: string }
  /** The reminder that it is about, by its id: what is said next may correct its time. */
  readonly reminder?: string
}

/** A note by its id, and what would make it stronger, where the answer asks for that. */
export type AnsweredNote = {
  readonly id: string
  readonly dimensions: readonly string[]
  readonly wants?: 'result' | 'number' | 'part' | undefined
}

/**
 * A nudge's message that becomes one line, as it was answered; `alone`: nothing else is said.
 * Told by the chat product's own ids, which mean nothing here.
 */
export type Closing<C = Choice> = {
  readonly nudgeId: string
  readonly channel: string
  readonly ts: string
  readonly line: string
  /** What can be done under that line. */
  readonly choices?: readonly C[]
  readonly alone: boolean
}

export type File = { readonly name: string; readonly content: string | Uint8Array }

/** A small document that knows no chat product. */
export type Answer<C = Choice> = RoomAnswer<C> | AskerAnswer<C>

/** Answers as features write them; `codec.ts` gives their buttons words. */
export type RoomReply = RoomAnswer<Button>
export type AskerReply = AskerAnswer<Button>
export type Reply = Answer<Button>
export type ReplyPart = Part<Button>
export type ReplyRow = Row<Button>

export const words = (text: Words): readonly Span[] => (typeof text === 'string' ? [{ text }] : text)
export const strong = (text: string): Span => ({ text, strong: true })
