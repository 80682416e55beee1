import type { Library } from '../domain/library/library.ts'
import type { Subject } from '../domain/subject.ts'
import { choose } from './choose.ts'
import { withoutCourtesies, withoutIdleWords } from './courtesies.ts'
import type { Hint } from './hint.ts'
import { withoutSize } from './in-short.ts'
import type { Intent, Kind, Reading } from './kinds/kinds.ts'
import { findVerb } from './language.ts'
import { verbs as ordering } from './orders/heads.ts'
import { inWords, type Utterance, utteranceOf } from './utterance.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weight } from './weigh.ts'

/** What helps to understand a text: what is known of the asker, and what they asked about last in this conversation. */
export type Context = Hint & { readonly last?: Subject }

/** What is read by rule, before anything is weighed. Those who answer bring it: it may be of intents that only they know. */
export type Rules<I> = {
  /** What a button says, or a command to the letter. */
  readonly exact: (text: string, library: Library) => I | undefined
  /** What leaves no doubt: it asks for a reminder, or goes on with what was asked before. `again` reads other words. */
  readonly sure: (utterance: Utterance, context: Context, again: Again<I>) => I | undefined
  /** The same asked for in headings alone; undefined where there is no shorter answer. */
  readonly inShort: (intent: I | Intent) => I | undefined
}
type Again<I> = (text: string) => I | Intent

/** By what one reads. Without rules, everything is weighed. */
export type Reader<I> = { readonly vocabulary: Vocabulary; readonly rules?: Rules<I> }

/** What a text is taken to mean. */
export type Understood<I> = {
  readonly intent: I
  /** From 0 to 1. */
  readonly confidence: number
  /** To the letter what a button says, or a command. */
  readonly exact?: true
  /** How it was found: to the letter, by a rule that leaves no doubt, or as the likeliest of the candidates. */
  readonly by: 'letter' | 'rule' | 'weight'
  readonly candidates: readonly Weight[]
  /** As it was typed, and as it was read: without the courtesies around it. */
  readonly utterance: Utterance
  readonly read: Utterance
}

/** What a text means in its context. Never throws: what is out of scope is `unknown`, what it can't make out `unclear`. */
export function understand<I extends { readonly kind: string } = never>(
  reader: Reader<I>,
  text: string,
  context: Context = {},
): Understood<I | Intent> {
  const utterance = utteranceOf(reader.vocabulary, text, context)
  const { rules } = reader
  return { ...(rules ? byRules({ ...reader, rules }, utterance, context) : weighed(utterance)), utterance }
}

type Found<I> = Omit<Understood<I>, 'utterance'>

/** What else a text can mean than these kinds. */
export const otherThan = (utterance: Utterance, ruledOut: ReadonlySet<Kind>): Reading =>
  choose(utterance, ruledOut)

const weighed = (read: Utterance): Found<Intent> => ({ ...choose(read), by: 'weight', read })

/** To the letter, or by a rule that leaves no doubt; else it is weighed. */
function byRules<I extends { readonly kind: string }>(
  reader: Required<Reader<I>>,
  typed: Utterance,
  context: Context,
): Found<I | Intent> {
  const { vocabulary, rules } = reader
  const read = inWords(typed, withoutIdleWords(typed.text))
  const exact = rules.exact(read.text, vocabulary.library)
  if (exact) return { intent: exact, confidence: 1, exact: true, by: 'letter', candidates: [], read }
  const again = (text: string) => byRules(reader, inWords(read, text), context).intent
  const sure = rules.sure(read, context, again)
  if (sure) return { intent: sure, confidence: 1, by: 'rule', candidates: [], read }
  const found = sized(rules, read)
  const wanted = wantedIn(reader, read, found.intent.kind)
  return wanted === undefined ? found : byRules(reader, inWords(read, wanted), context)
}

/** "… in short" asks for the same with less of it. */
function sized<I>({ inShort }: Rules<I>, read: Utterance): Found<I | Intent> {
  const whole = withoutSize(read.text)
  if (whole === read.text) return weighed(read)
  const found = weighed(whole.trim() === '' ? read : inWords(read, whole))
  const short = inShort(found.intent)
  return short ? { ...found, intent: short } : weighed(read)
}

/** "Resume, thanks": a courtesy is none beside a command, and what is unclear may be clear without it. */
function wantedIn<I>({ vocabulary, rules }: Required<Reader<I>>, { text }: Utterance, kind: string) {
  if (kind !== 'smalltalk' && kind !== 'unclear') return undefined
  const wanted = withoutCourtesies(text)
  if (wanted === text) return undefined
  const [first = ''] = /^\w+/.exec(wanted) ?? []
  const verb = first.toLowerCase()
  const isCommand = () =>
    ordering.has(verb) ||
    findVerb(vocabulary.language.verbs, verb) !== undefined ||
    rules.exact(wanted, vocabulary.library) !== undefined
  return kind === 'unclear' || isCommand() ? wanted : undefined
}
