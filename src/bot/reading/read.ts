import type { Intent, Reading } from '../intent.ts'
import { findVerb } from '../verbs.ts'
import { hintsIn, noteIn, quotesIn, refusedIn, scoreIn, searchWordsIn, whenIn } from './fields.ts'
import { periodIn } from './period.ts'
import { type Saying, sayingOf } from './saying.ts'
import { suggestionsFor } from './suggestions.ts'
import { dimensionsFor, sectionsFor } from './topics-for.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Weight, weigh } from './weigh.ts'
import { wordSet } from './word-set.ts'

/** The share that a reading needs for an answer; below it the bot asks back. */
const enough = 0.6
/** The share that makes a reading close enough to be offered. */
const close = 0.12

/** The guideline to go by where a text says nothing of it. */
export type Hint = { readonly guideline?: string }

/** What a text asks for. Never throws; what is out of scope is `unknown`, what it cannot make out `unclear`. */
export function readIntent(vocabulary: Vocabulary, text: string, hint: Hint = {}): Reading {
  const saying = sayingOf(vocabulary, text, hint.guideline)
  if (saying.words.length === 0) return { intent: wordless(text), confidence: 1 }
  const weights = weigh(saying, vocabulary)
  const [best] = weights
  const confidence = best?.share ?? 0
  if (best !== undefined && confidence >= enough)
    return { intent: intentOf(best, saying, vocabulary), confidence }
  return { intent: unsure(weights, saying, vocabulary), confidence }
}

/** Words for more than one note. */
const everything = wordSet('all every everything')

/** Nothing or a question mark asks for help; an emoji is a courtesy. */
const wordless = (text: string): Intent => (/^[\s?]*$/.test(text) ? { kind: 'help' } : { kind: 'smalltalk' })

/** Asks which of the close readings is meant; where none is close, the text is out of scope. */
function unsure(weights: readonly Weight[], saying: Saying, vocabulary: Vocabulary): Intent {
  const near = weights
    .filter(({ share }) => share >= close)
    .map((weight) => intentOf(weight, saying, vocabulary))
  const refused = near.some(({ kind }) => kind === 'unknown') ? refusedIn(saying) : {}
  if (refused.about) return { kind: 'unknown', ...refused }
  return { kind: 'unclear', suggestions: suggestionsFor(near, saying) }
}

function intentOf({ kind, taken }: Weight, saying: Saying, vocabulary: Vocabulary): Intent {
  const place = placeOf(saying, vocabulary)
  const about = { ...place, levels: [...saying.levels], dimensions: dimensionsFor(kind, saying, taken) }
  switch (kind) {
    case 'compare':
    case 'expectations':
    case 'readiness':
    case 'packet':
    case 'share':
      return { kind, ...about }
    case 'delete':
      return { kind, all: saying.words.some(({ word }) => everything.has(word)), ...about }
    case 'notes.list':
      return { kind, words: wordsIn(saying), ...periodIn(saying), ...about }
    case 'dimensions':
    case 'levels':
      return { kind, ...place }
    case 'changes':
      return { kind, ...place, words: typedWords(saying), dimensions: namedOnly(saying) }
    case 'principles':
    case 'guidelines':
    case 'postings':
    case 'smalltalk':
    case 'nudge.stop':
    case 'me':
    case 'export':
    case 'holdings':
    case 'erase':
      return { kind }
    case 'unknown':
      return { kind, ...refusedIn(saying) }
    case 'posting':
      return { kind, ...postingOf(saying, vocabulary), sections: sectionsFor(saying) }
    case 'search':
      return { kind, words: searchWordsIn(saying, taken), ...about }
    case 'notes.add':
      return { kind, note: noteIn(saying, taken), ...about }
    case 'rate':
      return { kind, ...scoreIn(saying), ...about }
    case 'nudge.set':
    case 'nudge.pause':
      return { kind, when: whenIn(saying) }
    case 'hints':
      return { kind, ...hintsIn(saying) }
    case 'help':
      return { kind, ...helpVerb(saying) }
  }
}

/** Words that the notes in question have in them: `notes "offsite"`. */
const wordsIn = ({ text }: Saying): string[] => quotesIn(text).map(({ words }) => words.toLowerCase())

/** Versions have names of any kind: each word as it was typed, and what stands in quotes as one. */
const typedWords = ({ text }: Saying): string[] =>
  [...text.toLowerCase().matchAll(/"([^"]+)"|[^\s",;]+/g)].map(
    ([word, inside]) => inside ?? word.replace(/[.?!:]+$/, ''),
  )

const namedOnly = ({ dimensions }: Saying): string[] => (dimensions.named ? [...dimensions.ids] : [])

/** Only where several guidelines are loaded it matters which one is meant. */
function placeOf({ guideline }: Saying, { library }: Vocabulary): { guideline?: string } {
  return guideline === undefined || library.guidelines.length < 2 ? {} : { guideline: guideline.id }
}

function postingOf({ posting, names }: Saying, { library }: Vocabulary): { posting?: string } {
  const named = names.some(({ kind, id }) => kind === 'posting' && id !== '')
  return posting !== undefined && (named || library.postings.length === 1) ? { posting: posting.id } : {}
}

/** "Help me" asks for help, not for the command `me`. */
const asking: ReadonlySet<string> = new Set(['help', 'me'])

function helpVerb({ words }: Saying): { verb?: string } {
  const verb = words
    .map(({ typed }) => findVerb(typed)?.verb)
    .find((name) => name !== undefined && !asking.has(name))
  return verb === undefined ? {} : { verb }
}
