import type { Guideline } from '../domain/library/guideline.ts'
import type { Posting } from '../domain/library/posting.ts'
import type { Intent } from './kinds/kinds.ts'

/** A row of the command table. */
export type Verb = {
  readonly verb: string
  /** The kind of intent that it asks for. */
  readonly kind: string
  readonly usage: string
  readonly help: string
  readonly example: string
}

/** What a text is about, by the names that people use. */
export type Documents = {
  readonly guideline: Guideline | undefined
  readonly posting: Posting | undefined
}

/** What those who answer say of the intents: the reading knows none of them. */
export type Language = {
  readonly verbs: readonly Verb[]
  /** Words that a person would type for an intent and for nothing else; nothing, where only a button does. */
  readonly typed: (intent: Intent, documents: Documents) => string | undefined
}

export const findVerb = (verbs: readonly Verb[], name: string): Verb | undefined =>
  verbs.find((row) => row.verb === name)
