import type { Kind } from '../intent.ts'

/** The intents that free text can have; the others are buttons' and commands' to the letter. */
export const readKinds = [
  'compare',
  'expectations',
  'dimensions',
  'levels',
  'principles',
  'guidelines',
  'postings',
  'changes',
  'posting',
  'search',
  'explain',
  'start',
  'match',
  'notes.add',
  'notes.list',
  'notes.edit',
  'rate',
  'readiness',
  'nudge.set',
  'nudge.pause',
  'nudge.stop',
  'packet',
  'share',
  'delete',
  'me',
  'hints',
  'export',
  'privacy',
  'erase',
  'others',
  'help',
  'smalltalk',
  'unknown',
] as const satisfies readonly Kind[]

export type ReadKind = (typeof readKinds)[number]

/** How much a cue says for its intent. */
export const weights = { command: 15, certain: 12, sure: 9, likely: 6, faint: 3 } as const

/** The phrases that ask for an intent, by how sure they are; commas and lines part them. */
export type Cues = { readonly kind: ReadKind } & { readonly [Tier in keyof typeof weights]?: string }
