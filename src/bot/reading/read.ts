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

const enough = 3.4

/** The guideline to go by where a text says nothing of it. */
export type Hint = { readonly guideline?: string }

/** What a text asks for. Never throws; what is out of scope is `unknown`, what it cannot make out `unclear`. */
export function readIntent(vocabulary: Vocabulary, text: string, hint: Hint = {}): Reading {
  const saying = sayingOf(vocabulary, text, hint.guideline)
  if (saying.words.length === 0) return { intent: wordless(text), confidence: 1 }
  const [best, second] = weigh(saying, vocabulary.cues)
  if (best === undefined || best.score < enough) return { intent: unsure(saying), confidence: 0.3 }
  const confidence = best.score / (best.score + (second?.score ?? 0))
  return { intent: intentOf(best, saying, vocabulary), confidence }
}

/** Words for more than one note. */
const everything = wordSet('all every everything')

/** Nothing or a question mark asks for help; an emoji is a courtesy. */
const wordless = (text: string): Intent => (/^[\s?]*$/.test(text) ? { kind: 'help' } : { kind: 'smalltalk' })

function unsure(saying: Saying): Intent {
  const suggestions = suggestionsFor(saying)
  if (suggestions.length > 0) return { kind: 'unclear', suggestions }
  const refused = refusedIn(saying)
  return refused.about ? { kind: 'unknown', ...refused } : { kind: 'unclear', suggestions }
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
    case 'principles':
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
