import { findVerb } from '../verbs.ts'
import type { ReadKind } from './cue-tiers.ts'
import type { Cue } from './cues.ts'
import { isNamed } from './name-index.ts'
import { matchesIn, type Patterns } from './patterns.ts'
import type { Saying } from './saying.ts'
import { signsOf } from './signs.ts'

/** How much speaks for an intent, and the words that say so. */
export type Weight = { readonly kind: ReadKind; readonly score: number; readonly taken: ReadonlySet<number> }

/** The intents that anything speaks for, best first: the strongest cue counts in full, each further one a third as much. */
export function weigh(saying: Saying, cues: Patterns<Cue>): Weight[] {
  const weights = new Map<ReadKind, { weights: number[]; taken: Set<number> }>()
  const add = (kind: ReadKind, weight: number, taken: readonly number[]) => {
    const known = weights.get(kind) ?? { weights: [], taken: new Set() }
    known.weights.push(weight)
    for (const at of taken) known.taken.add(at)
    weights.set(kind, known)
  }
  const signs = signsOf(saying.words, saying.names, saying.negated)
  for (const { value, taken } of matchesIn(signs, cues)) add(value.kind, value.weight, taken)
  for (const [kind, weight] of factsOf(saying)) add(kind, weight, [])
  return [...weights]
    .map(([kind, { weights, taken }]) => ({ kind, score: total(weights), taken }))
    .filter((weight) => !isRuledOut(weight, saying))
    .sort((a, b) => b.score - a.score)
}

const total = (weights: readonly number[]): number =>
  [...weights].sort((a, b) => b - a).reduce((sum, weight, at) => sum + weight / 3 ** at, 0)

/** What speaks for an intent without a phrase. */
function factsOf({ text, levels, dimensions, names, words }: Saying): [ReadKind, number][] {
  const facts: [ReadKind, number][] = []
  const lead = words[0]?.word
  if (lead === 'note' && words.slice(1, longestLead).some(({ gap }) => gap.includes(':')))
    facts.push(['notes.add', decisive])
  if (lead === 'help' && words.length === 2 && findVerb(words[1]?.typed ?? '')) facts.push(['help', decisive])
  if (lead === 'search' && words.length > 1) facts.push(['search', decisive])
  const has = (kind: string) => names.some((name) => name.kind === kind && isNamed(name))
  if (levels.length > 1) facts.push(['compare', 8])
  if (levels.length === 1) facts.push(['expectations', 3])
  if (dimensions.named) facts.push(['expectations', 3.4])
  else if (dimensions.ids.length > 0)
    facts.push(['expectations', words.length < 5 ? 3.4 : words.length < 8 ? 2 : 1])
  if (/["“”«]/.test(text)) facts.push(['search', 3])
  if (has('section') && !has('dimension') && levels.length === 0) facts.push(['posting', 1.5])
  return facts
}

/**
 * Who names two levels wants them compared; who names one asks which there are only when saying so for certain;
 * who names a dimension means some notes and not all.
 */
function isRuledOut({ kind, score }: Weight, { levels, dimensions, names }: Saying): boolean {
  switch (kind) {
    case 'expectations':
      return levels.length > 1
    case 'principles':
      return levels.length > 0
    case 'posting':
      return levels.length > 0 && !names.some((name) => name.kind === 'posting')
    case 'dimensions':
    case 'erase':
      return dimensions.named || levels.length > 0
    case 'levels':
      return dimensions.named || (levels.length > 0 && score < command)
    default:
      return false
  }
}

/** The weight of cues that leave no doubt. */
const command = 15

/** After "note leadership:", "search" and "help" any words can follow, also those of other commands. */
const decisive = 30
const longestLead = 12
