import type { Cue } from './cues/cues.ts'
import { type ReadKind, readKinds } from './cues/tiers.ts'
import type { Kind } from './intent.ts'
import { findVerb, type Language, type Verb } from './language.ts'
import { featuresOf } from './learned/features.ts'
import type { Learned } from './learned/model.ts'
import { opinionOf, softmax } from './learned/opinion.ts'
import { isNamesAlone } from './names/alone.ts'
import { isNamed, type NameKind } from './names/name-index.ts'
import { matchesIn, type Patterns } from './patterns.ts'
import type { Saying } from './saying.ts'
import { signsOf } from './signs.ts'
import { wordSet } from './words/word-set.ts'

/** How much the cues say for an intent, its share among all that the text may ask for, and the words that say so. */
export type Weight = {
  readonly kind: ReadKind
  readonly score: number
  readonly share: number
  readonly taken: ReadonlySet<number>
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
  // Of what no labelled line asks for, nothing is known but its cues.
  const weights = cued(saying, cues, language).filter(
    (weight) =>
      !ruledOut.has(weight.kind) &&
      !isRuledOut(weight, saying) &&
      (weight.score > 0 || opinion.has(weight.kind)),
  )
  const sums = weights.map(({ kind, score }) => {
    const likely = opinion.get(kind)
    if (likely === undefined) return pointsOf(score, perPointAlone) + unheard
    const perPoint = saying.words.length <= few ? perPointAlone : perPointBeside
    return pointsOf(score, perPoint) / Math.sqrt(trust) + Math.log(Math.max(likely, unlikely))
  })
  const shares = softmax(Float64Array.from(sums))
  return weights
    .map((weight, at) => ({ ...weight, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share)
}

/** Every intent with what its cues add up to: the strongest counts in full, each further one a third as much. */
function cued(saying: Saying, cues: Patterns<Cue>, { verbs }: Language): Omit<Weight, 'share'>[] {
  const weights = new Map<ReadKind, { weights: number[]; taken: Set<number> }>(
    readKinds.map((kind) => [kind, { weights: [], taken: new Set() }]),
  )
  const add = (kind: ReadKind, weight: number, taken: readonly number[]) => {
    const known = weights.get(kind)
    known?.weights.push(weight)
    for (const at of taken) known?.taken.add(at)
  }
  const signs = signsOf(saying.words, saying.names, saying.negated)
  for (const { value, taken } of matchesIn(signs, cues)) add(value.kind, value.weight, taken)
  for (const [kind, weight] of factsOf(saying, verbs)) add(kind, weight, [])
  return [...weights].map(([kind, { weights, taken }]) => ({ kind, score: total(weights), taken }))
}

const total = (weights: readonly number[]): number =>
  [...weights].sort((a, b) => b - a).reduce((sum, weight, at) => sum + weight / 3 ** at, 0)

/** What speaks for an intent without a phrase. */
function factsOf(saying: Saying, verbs: readonly Verb[]): [ReadKind, number][] {
  const { text, levels, dimensions, names, words } = saying
  const facts: [ReadKind, number][] = []
  const lead = words[0]?.word
  if (lead === 'note' && words.slice(1, longestLead).some(({ gap }) => gap.includes(':')))
    facts.push(['notes.add', decisive])
  const alone = words.length === 1 ? findVerb(verbs, words[0]?.typed ?? '') : undefined
  const verb = readKinds.find((kind) => kind === alone?.kind)
  if (verb !== undefined) facts.push([verb, decisive])
  if (lead === 'help' && words.length === 2 && findVerb(verbs, words[1]?.typed ?? ''))
    facts.push(['help', decisive])
  if (lead === 'search' && words.length > 1) facts.push(['search', decisive])
  const term = lead === 'explain' && words.length > 1 && words.length <= longestTerm
  if (term && dimensions.ids.length > 0) facts.push(['explain', decisive])
  if (lead === 'start' && words.length <= longestTerm && dimensions.ids.length + levels.length > 0)
    facts.push(['start', decisive])
  const has = (kind: string) => names.some((name) => name.kind === kind && isNamed(name))
  if (has('posting') && [relating, related].every((set) => words.some(({ word }) => set.has(word))))
    facts.push(['match', decisive])
  if (levels.length > 0 && isProfile(saying)) facts.push(['me', decisive])
  if (levels.length > 1) facts.push(['compare', 8])
  if (levels.length === 1) facts.push(['expectations', 3])
  // Of nothing else than where it is, what is expected there is asked.
  if (isNamesAlone(saying, placed)) facts.push(['expectations', 6])
  if (dimensions.named) facts.push(['expectations', 3.4])
  else if (dimensions.ids.length > 0)
    facts.push(['expectations', words.length < 5 ? 3.4 : words.length < 8 ? 2 : 1])
  if (/["“”«]/.test(text)) facts.push(['search', 3])
  if (has('section') && !has('dimension') && levels.length === 0) facts.push(['posting', 1.5])
  return facts
}

const placed: ReadonlySet<NameKind> = new Set(['level', 'dimension'])

/** "Me M3 target Sr. Mgr", "I'm a Mgr III, save that as my level": said of the profile, and nothing is asked. */
function isProfile({ text, words }: Saying): boolean {
  const line = words.map(({ word }) => word).join(' ')
  if (text.includes('?') || asking.test(line)) return false
  return (
    /^me\b/.test(line) ||
    /\bas my (?:current |own )?(?:level|target|role)\b|\bmy (?:current |own )?(?:level|target) be\b/.test(
      line,
    )
  )
}
const asking =
  /\b(?:what|which|how|why|when|where|who|show|compare|explain|tell|need|expect|expectation|mean|note)\b/

/** "Remind me to call mom": nothing that a nudge is for. */
function isErrand(words: Saying['words']): boolean {
  const at = words.findIndex(({ stem }) => stem === 'remind')
  const toDo = words.slice(at + 3)
  const asks = at >= 0 && words[at + 1]?.word === 'me' && words[at + 2]?.word === 'to'
  return asks && toDo.length > 0 && !toDo.some(({ stem, word }) => kept.has(stem) || kept.has(word))
}

/** What one does about one's notes, and what one does it to. */
const kept = wordSet(
  'note log updat write journal evid record capt captur add fill readi readiness rate reflect brag win progress promo promotion packet save keep track document accomplish achiev wrote write down nudg check growth level guid case',
)

/**
 * Who names two levels wants them compared; who names one asks which there are only when saying so for certain;
 * who names a dimension means some notes and not all.
 */
function isRuledOut(
  { kind, score }: Omit<Weight, 'share'>,
  { levels, dimensions, names, words }: Saying,
): boolean {
  switch (kind) {
    case 'nudge.set':
      return isErrand(words)
    case 'expectations':
      return levels.length > 1
    case 'principles':
      return levels.length > 0
    case 'changes':
      return levels.length > 1
    case 'explain':
      return (
        dimensions.named ||
        levels.length > 0 ||
        names.some((name) => explained.has(name.kind) && isNamed(name))
      )
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
/** "Explain" and a term; what is longer is a question about more than a word. */
const longestTerm = 4
/** With a posting, these two ask where its lines fall: the match of a pension plan has nothing to do with a role. */
const relating = wordSet(
  'relate relates related match matches map maps overlap correspond corresponds fit fits',
)
const related = wordSet('role guideline guide dimension level')

/** What has an answer of its own is not looked up as a word. */
const explained: ReadonlySet<string> = new Set(['principle', 'section', 'posting', 'guideline'])
