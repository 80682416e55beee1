import {
  courtesyIn,
  explainedIn,
  hintsIn,
  noteIn,
  quotesIn,
  refusedIn,
  scoreIn,
  searchWordsIn,
  whenIn,
} from './fields.ts'
import type { Hint } from './hint.ts'
import type { Intent, Kind } from './intent.ts'
import { findVerb, type Verb } from './language.ts'
import { namedIn } from './named.ts'
import { notesNamed } from './notes-named.ts'
import { factIn, matchedIn, namedOnly, postingOf } from './posting-fields.ts'
import type { Saying } from './saying.ts'
import { periodIn } from './times/period.ts'
import { topicsFor } from './topics/topics-for.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Weight } from './weigh.ts'
import { wordSet } from './words/word-set.ts'

/** The reading of a text as one intent: how sure its topics are, and the same with another topic where one is near. */
export type Filled = {
  readonly intent: Intent
  readonly confidence: number
  readonly others: readonly Intent[]
  /** It asks for some part in words that none of the parts have. */
  readonly isPart?: true
}

export function fill(weight: Weight, saying: Saying, vocabulary: Vocabulary, hint: Hint): Filled {
  // Which of the guidelines that share a name is not to be guessed.
  if (saying.rivals.length > 0 && ofOne.has(weight.kind))
    return { intent: whichOf(saying), confidence: 1, others: [] }
  if (!topical.has(weight.kind))
    return { intent: intentOf(weight, saying, vocabulary, [], hint), confidence: 1, others: [] }
  const { ids, confidence, others, isPart } = topicsFor(
    weight.kind,
    saying,
    weight.taken,
    vocabulary.learned.topics,
  )
  const intent = (topics: readonly string[]) => intentOf(weight, saying, vocabulary, [...topics], hint)
  if (!asked.has(weight.kind)) return { intent: intent(ids), confidence: 1, others: [] }
  return { intent: intent(ids), confidence, others: others.map(intent), ...(isPart && { isPart }) }
}

/** What is about dimensions, or about the sections of a posting. */
const topical: ReadonlySet<Kind> = new Set([
  'compare',
  'expectations',
  'posting',
  'search',
  'explain',
  'start',
  'notes.add',
  'notes.list',
  'notes.edit',
  'rate',
  'readiness',
  'packet',
  'share',
  'delete',
])

/** What one guideline answers, whoever asks. */
const ofOne: ReadonlySet<Kind> = new Set(['compare', 'expectations', 'start'])

export const whichOf = ({ text, rivals }: Saying): Intent => ({
  kind: 'which',
  words: text.trim().replace(/[\s.?!]+$/, ''),
  guidelines: rivals.map(({ id }) => id),
})

/** What is answered from one place alone: with the wrong topic the answer is wrong. */
const asked: ReadonlySet<Kind> = new Set(['compare', 'expectations', 'posting'])

function intentOf(
  { kind, taken }: Weight,
  saying: Saying,
  vocabulary: Vocabulary,
  topics: string[],
  hint: Hint,
): Intent {
  const place = placeOf(saying, vocabulary)
  const about = { ...place, levels: [...saying.levels], dimensions: topics }
  switch (kind) {
    case 'compare':
      return { kind, ...about, levels: comparedIn(saying, hint) }
    case 'expectations':
    case 'start':
    case 'readiness':
    case 'packet':
    case 'share':
      return { kind, ...about }
    case 'delete':
      return { kind, ...deletedIn(saying), ...about }
    case 'notes.edit':
      return { kind, named: namedIn(saying.text), ...about }
    case 'notes.list':
      return { kind, ...listedIn(saying), ...about }
    case 'dimensions':
    case 'levels':
      return { kind, ...place }
    case 'changes':
      return { kind, ...place, words: typedWords(saying), dimensions: namedOnly(saying) }
    case 'principles':
    case 'guidelines':
    case 'postings':
    case 'nudge.stop':
    case 'me':
    case 'export':
    case 'erase':
    case 'others':
      return { kind }
    case 'smalltalk':
      return { kind, ...courtesyIn(saying) }
    case 'unknown':
      return { kind, ...refusedIn(saying), levels: [...saying.levels], names: [], length: saying.text.length }
    case 'privacy':
      return { kind, ...(isOfAccess(saying.text) && { asked: 'access' }) }
    case 'posting':
      return { kind, ...postingOf(saying, vocabulary), sections: topics, ...factIn(saying, topics) }
    case 'explain':
      return { kind, words: explainedIn(saying, taken), ...about }
    case 'match':
      return { kind, ...place, ...postingOf(saying, vocabulary), ...matchedIn(saying) }
    case 'search':
      return { kind, words: searchWordsIn(saying, taken), ...about }
    case 'notes.add':
      return { kind, note: noteIn(saying, taken, isOwn(saying, vocabulary, hint)), ...about }
    case 'rate':
      return { kind, ...scoreIn(saying), ...about }
    case 'nudge.set':
    case 'nudge.pause':
      return { kind, when: whenIn(saying) }
    case 'hints':
      return { kind, ...hintsIn(saying) }
    case 'help':
      return { kind, ...helpVerb(saying, vocabulary.language.verbs) }
  }
}

/** Words that the notes in question have in them: `notes "offsite"`; when they were; what they are about. */
function listedIn(saying: Saying) {
  const period = periodIn(saying)
  const words = quotesIn(saying.text).map(({ words }) => words.toLowerCase())
  return { words, ...notesNamed(saying, period.period), ...period }
}

/** Versions have names of any kind: each word as it was typed, and what stands in quotes as one. */
const typedWords = ({ text }: Saying): string[] =>
  [...text.toLowerCase().matchAll(/"([^"]+)"|[^\s",;]+/g)].map(
    ([word, inside]) => inside ?? word.replace(/[.?!:]+$/, ''),
  )

/** The levels that are named; where none is and there are many, the asker's own and the next. */
function comparedIn({ levels, guideline }: Saying, { level }: Hint): string[] {
  const all = guideline?.levels.map(({ id }) => id) ?? []
  const at = level === undefined ? -1 : all.indexOf(level)
  if (levels.length > 0 || all.length < 3 || at < 0) return [...levels]
  return at + 1 < all.length ? all.slice(at, at + 2) : all.slice(-2)
}

/** Whether what is named is of the guideline that the asker goes by: the first one until they choose. */
const isOwn = ({ guideline }: Saying, { library }: Vocabulary, hint: Hint): boolean =>
  guideline?.id === (hint.guideline ?? library.guidelines[0]?.id)

/** Only where several guidelines are loaded it matters which one is meant. */
function placeOf({ guideline }: Saying, { library }: Vocabulary): { guideline?: string } {
  return guideline === undefined || library.guidelines.length < 2 ? {} : { guideline: guideline.id }
}

/** "Help me" asks for help, not for the command `me`. */
const asking: ReadonlySet<string> = new Set(['help', 'me'])

function helpVerb({ words }: Saying, verbs: readonly Verb[]): { verb?: string } {
  const verb = words
    .map(({ typed }) => findVerb(verbs, typed)?.verb)
    .find((name) => name !== undefined && !asking.has(name))
  return verb === undefined ? {} : { verb }
}

/** All notes, or the one that is named. */
function deletedIn({ text, words }: Saying): { all: boolean; named: string } {
  const all = words.some(({ word }) => everything.has(word))
  return { all, named: all ? '' : namedIn(text) }
}

/** "Can HR see my notes?" has a plain answer. */
const isOfAccess = (text: string): boolean => access.test(text) && !/\bnot\b|n['’]t\b|\bonly\b/i.test(text)
const access =
  /^\W*(?:(?:hey|hi|so|and|but|wait|quick question)\W+)*(?:can|could|will|would|does|do|is|are) (?!i\b|you\b|we\b).{1,40}\b(?:see|read|access|look at|reading|seeing|able to)\b/i

/** Words for more than one note. */
const everything = wordSet('all every everything')
