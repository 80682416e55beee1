import { type ReadKind, readKinds } from './cues/tiers.ts'
import { findVerb, type Verb } from './language.ts'
import { isNamesAlone } from './names/alone.ts'
import { isNamed, type NameKind } from './names/name-index.ts'
import { asksForOthers } from './others.ts'
import type { Saying } from './saying.ts'
import { wordSet } from './words/word-set.ts'

/** What speaks for an intent without a phrase: what that is, and how much it says. */
export type Fact = { readonly kind: ReadKind; readonly weight: number; readonly what: string }

export function factsOf(saying: Saying, verbs: readonly Verb[]): Fact[] {
  const { text, levels, dimensions, names, words } = saying
  const facts: Fact[] = []
  const add = (kind: ReadKind, weight: number, what: string) => facts.push({ kind, weight, what })
  const lead = words[0]?.word
  if (lead === 'note' && words.slice(1, longestLead).some(({ gap }) => gap.includes(':')))
    add('notes.add', decisive, '“note …:”')
  const alone = words.length === 1 ? findVerb(verbs, words[0]?.typed ?? '') : undefined
  const verb = readKinds.find((kind) => kind === alone?.kind)
  if (verb !== undefined) add(verb, decisive, 'a command alone')
  if (lead === 'help' && words.length === 2 && findVerb(verbs, words[1]?.typed ?? ''))
    add('help', decisive, '“help” and a command')
  if (lead === 'search' && words.length > 1) add('search', decisive, '“search” first')
  const term = lead === 'explain' && words.length > 1 && words.length <= longestTerm
  if (term && dimensions.ids.length > 0) add('explain', decisive, '“explain” and a term')
  if (lead === 'start' && words.length <= longestTerm && dimensions.ids.length + levels.length > 0)
    add('start', decisive, '“start” and a name')
  const has = (kind: string) => names.some((name) => name.kind === kind && isNamed(name))
  if (has('posting') && [relating, related].every((set) => words.some(({ word }) => set.has(word))))
    add('match', decisive, 'a posting beside a role')
  if (levels.length > 0 && isProfile(saying)) add('me', decisive, 'said of the profile')
  if (asksForOthers(saying)) add('others', decisive, 'what another person keeps')
  if (levels.length > 1) add('compare', 8, 'several levels')
  if (levels.length === 1) add('expectations', 3, 'one level')
  // Of nothing else than where it is, what is expected there is asked.
  if (isNamesAlone(saying, placed)) add('expectations', 6, 'nothing but names')
  if (dimensions.named) add('expectations', 3.4, 'a dimension by its name')
  else if (dimensions.ids.length > 0)
    add('expectations', words.length < 5 ? 3.4 : words.length < 8 ? 2 : 1, 'words of a dimension')
  if (/["“”«]/.test(text)) add('search', 3, 'words in quotes')
  if (has('section') && !has('dimension') && levels.length === 0)
    add('posting', 1.5, 'a section of a posting')
  return facts
}

const placed: ReadonlySet<NameKind> = new Set(['level', 'dimension'])

/** "Me M3 target Sr. Mgr", "I'm a Mgr III, save that as my level": said of the profile, and nothing is asked. */
function isProfile({ text, words }: Saying): boolean {
  const line = words.map(({ word }) => word).join(' ')
  if (text.includes('?') || asking.test(line)) return false
  return (
    /^me\b/.test(line) ||
    /\b(?:change|set|put|switch|update) (?:for me )?(?:the|my) level (?:to|at)\b/.test(line) ||
    /\bas my (?:current |own )?(?:level|target|role)\b|\bmy (?:current |own )?(?:level|target) be\b/.test(
      line,
    )
  )
}
const asking =
  /\b(?:what|which|how|why|when|where|who|show|compare|explain|tell|need|expect|expectation|mean|note)\b/

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
