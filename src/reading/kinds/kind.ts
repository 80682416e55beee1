import type { z } from 'zod'
import type { Hint } from '../hint.ts'
import type { Verb } from '../language.ts'
import type { Saying } from '../saying.ts'
import type { Look } from '../topics/topics.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** How much a cue says for its intent. */
export const weights = { command: 15, certain: 12, sure: 9, likely: 6, faint: 3 } as const

/** The phrases that ask for an intent, by how sure they are; commas and lines part them. */
type Cues = { readonly [Tier in keyof typeof weights]?: string }

/** What speaks for an intent without a phrase: how much it says, and what that is. */
export type Fact = readonly [weight: number, what: string]

/** After "note leadership:", "search" and "help" any words can follow, also those of other commands. */
export const decisive = 30

type IntentSchema = z.ZodType<{ readonly kind: string }>

/** One kind of intent that free text can ask for: its slots, and how it is known in a text. */
export type Readable<S extends IntentSchema> = {
  readonly schema: S
  readonly cues: Cues
  /** What labelled lines call it, where it is not by its kind. */
  readonly label?: string
  /** Its verb alone is no cue: it also stands at the head of much else. */
  readonly bareVerb?: 'no cue'
  facts?(saying: Saying, verbs: readonly Verb[]): readonly Fact[]
  /** Whether something else is asked, whatever speaks for it; `score`: how much its cues do. */
  isRuledOut?(saying: Saying, score: number): boolean
  /** What it can be about, beside levels. */
  readonly topics?: TopicRules
  /** One guideline answers it, whoever asks: of several that have a name, one is to be chosen. */
  readonly ofOne?: true
  /** It asks of the data alone, and never of iPhones. */
  readonly ofData?: true
  /** Whether a level that there is none of is told instead. */
  asksOfLevels?(saying: Saying, score: number): boolean
  fill(asked: Asked): z.infer<S>
}

/** How it is found what an intent is about: dimensions of a guideline, or sections of a posting. */
type TopicRules = {
  readonly of: 'dimension' | 'section'
  /** What leaves no doubt; everything but what is taken back, unless it says so. */
  sure?(saying: Saying, look: Look): readonly string[]
  /** What names and words speak for most; what the question of the text does, unless it says so. */
  said?(look: Look): readonly string[]
  /** It is answered from one place alone: with the wrong topic the answer is wrong. */
  readonly decides?: true
  /** What speaks less than this for all there is asks for some part of it. */
  readonly part?: number
  /** What labelled lines tell of it: what it is about, and whether it may be all there is. */
  readonly taught?: 'parts' | 'parts and all'
}

/** A text that asks for an intent; `taken` are the words that do. */
export type Asked = {
  readonly saying: Saying
  readonly taken: ReadonlySet<number>
  readonly vocabulary: Vocabulary
  readonly hint: Hint
  readonly topics: readonly string[]
  /** The guideline, where several are loaded and it matters which one is meant. */
  readonly place: { guideline?: string }
  /** The same, with the levels and dimensions. */
  readonly about: { guideline?: string; levels: string[]; dimensions: string[] }
}
