import type { Kind } from '../intent.ts'
import { verbs } from '../verbs.ts'
import { guideCues } from './cues-guide.ts'
import { nudgeCues } from './cues-nudges.ts'
import { ownCues } from './cues-own.ts'
import { talkCues } from './cues-talk.ts'

/** The intents that free text can have; the others are buttons' and commands' to the letter. */
export const readKinds = [
  'compare',
  'expectations',
  'dimensions',
  'levels',
  'principles',
  'posting',
  'search',
  'notes.add',
  'notes.list',
  'rate',
  'readiness',
  'nudge.set',
  'nudge.pause',
  'nudge.stop',
  'packet',
  'share',
  'delete',
  'help',
  'smalltalk',
  'unknown',
] as const satisfies readonly Kind[]

export type ReadKind = (typeof readKinds)[number]

/** How much a cue says for its intent. */
const weights = { command: 15, certain: 12, sure: 9, likely: 6, faint: 3 } as const

/** The phrases that ask for an intent, by how sure they are; commas and lines part them. */
export type Cues = { readonly kind: ReadKind } & { readonly [Tier in keyof typeof weights]?: string }

export type Cue = { readonly phrase: string; readonly kind: ReadKind; readonly weight: number }

/** The first word of a command counts, but less than a phrase that says more: "show notes" lists notes. */
const verbWeight = 4

/** All phrases, those of the command table among them. */
export function allCues(): Cue[] {
  const phrased = [...guideCues, ...ownCues, ...nudgeCues, ...talkCues].flatMap(({ kind, ...tiers }) =>
    Object.entries(weights).flatMap(([tier, weight]) =>
      phrasesOf(tierOf(tiers, tier)).map((phrase) => ({ phrase, kind, weight })),
    ),
  )
  return [...phrased, ...verbs.flatMap(({ verb, kind }) => verbCue(verb, kind))]
}

function verbCue(verb: string, kind: Kind): Cue[] {
  const known = readKinds.find((one) => one === kind)
  return known === undefined ? [] : [{ phrase: `^ ${verb}`, kind: known, weight: verbWeight }]
}

const tierOf = (tiers: Readonly<Record<string, string | undefined>>, tier: string): string =>
  tiers[tier] ?? ''

const phrasesOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
