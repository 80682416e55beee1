import type { Cue } from './cues.ts'
import { factsOf } from './facts.ts'
import { type Kind, labelOf, type ReadKind, readableOf, readKinds } from './kinds/kinds.ts'
import type { Language } from './language.ts'
import { featuresOf } from './learned/features.ts'
import type { Learned } from './learned/model.ts'
import { opinionOf, softmax } from './learned/opinion.ts'
import { matchesIn, type Patterns } from './patterns.ts'
import type { Saying } from './saying.ts'
import { signsOf } from './signs.ts'

/** A phrase, or a fact, that speaks for an intent, and the words of the text that it is made of. */
export type Reason = { readonly what: string; readonly weight: number; readonly taken: readonly number[] }

/** How much the cues say for an intent, its share among all that the text may ask for, and the words that say so. */
export type Weight = {
  readonly kind: ReadKind
  readonly score: number
  readonly share: number
  readonly taken: ReadonlySet<number>
  readonly reasons: readonly Reason[]
  /** How likely it is by what was learned; undefined for what no labelled line asks for. */
  readonly likely: number | undefined
}

/** What a point of a cue counts where little was learned: of a few words, or of what no line asks for; and else. */
const [perPointAlone, perPointBeside] = [0.4, 0.2]
const few = 6
/** Past this a cue leaves no doubt. */
const strong = 14
const perStrong = 2

const pointsOf = (score: number, perPoint: number): number =>
  perPoint * Math.min(score, strong) + perStrong * Math.max(0, score - strong)

/** What is thought of an intent that no labelled line asks for. */
const unheard = Math.log(0.2)
const unlikely = 1e-4

/** The intents that anything speaks for, likeliest first: cues and what was learned are two opinions, and both count. */
export function weigh(
  saying: Saying,
  { cues, learned, language }: { cues: Patterns<Cue>; learned: Learned; language: Language },
  ruledOut: ReadonlySet<Kind> = new Set(),
): Weight[] {
  const { likely: opinion, trust } = opinionOf(learned.intents, featuresOf(saying))
  const perPoint = saying.words.length <= few ? perPointAlone : perPointBeside
  const [weights, sums]: [Omit<Weight, 'share'>[], number[]] = [[], []]
  for (const weight of cued(saying, cues, language)) {
    const likely = opinion.get(labelOf(weight.kind))
    // Of what no labelled line asks for, nothing is known but its cues.
    if (likely === undefined && weight.score <= 0) continue
    if (ruledOut.has(weight.kind) || readableOf(weight.kind).isRuledOut?.(saying, weight.score)) continue
    weights.push({ ...weight, likely })
    sums.push(
      likely === undefined
        ? pointsOf(weight.score, perPointAlone) + unheard
        : pointsOf(weight.score, perPoint) / Math.sqrt(trust) + Math.log(Math.max(likely, unlikely)),
    )
  }
  const shares = softmax(Float64Array.from(sums))
  return weights
    .map((weight, at) => ({ ...weight, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share)
}

type Cued = Pick<Weight, 'kind' | 'score' | 'taken' | 'reasons'>

/** Every intent with what its cues add up to: the strongest counts in full, each further one a third as much. */
function cued(saying: Saying, cues: Patterns<Cue>, { verbs }: Language): Cued[] {
  const found = new Map<ReadKind, Reason[]>()
  const add = (kind: ReadKind, reason: Reason) => {
    const known = found.get(kind)
    if (known === undefined) found.set(kind, [reason])
    else known.push(reason)
  }
  const signs = signsOf(saying.words, saying.names, saying.negated)
  for (const { value, taken } of matchesIn(signs, cues))
    add(value.kind, { what: value.phrase, weight: value.weight, taken })
  for (const [kind, facts] of factsOf(saying, verbs))
    for (const [weight, what] of facts) add(kind, { what, weight, taken: [] })
  return readKinds.map((kind, at) => {
    const reasons = found.get(kind)
    return (reasons === undefined ? uncued[at] : undefined) ?? cuedBy(kind, reasons ?? [])
  })
}

/** Most intents have no cue in a text. */
const uncued: readonly Cued[] = readKinds.map((kind) => ({ kind, score: 0, taken: new Set(), reasons: [] }))

function cuedBy(kind: ReadKind, reasons: readonly Reason[]): Cued {
  const score = reasons
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
    .reduce((sum, weight, at) => sum + weight / 3 ** at, 0)
  return { kind, score, taken: new Set(reasons.flatMap(({ taken }) => taken)), reasons }
}
