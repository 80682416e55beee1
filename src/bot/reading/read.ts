import type { Intent, Reading } from '../intent.ts'
import { findVerb } from '../verbs.ts'
import { noteIn, refusedIn, scoreIn, searchWordsIn, whenIn } from './fields.ts'
import { type Saying, sayingOf } from './saying.ts'
import { suggestionsFor } from './suggestions.ts'
import { dimensionsFor, sectionsFor } from './topics-for.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Weight, weigh } from './weigh.ts'

const enough = 3.4

/** What a text asks for. Never throws; what it cannot make out is `unknown` or `unclear`. */
export function readIntent(vocabulary: Vocabulary, text: string, hint: { guideline?: string } = {}): Reading {
  const saying = sayingOf(vocabulary, text, hint.guideline)
  if (saying.words.length === 0) return { intent: wordless(text), confidence: 1 }
  const [best, second] = weigh(saying, vocabulary.cues)
  if (best === undefined || best.score < enough) return { intent: unsure(saying), confidence: 0.3 }
  const confidence = best.score / (best.score + (second?.score ?? 0))
  return { intent: intentOf(best, saying, vocabulary), confidence }
}

/** Nothing or a question mark asks for help; an emoji is a courtesy. */
const wordless = (text: string): Intent => (/^[\s?]*$/.test(text) ? { kind: 'help' } : { kind: 'smalltalk' })

function unsure(saying: Saying): Intent {
  const suggestions = suggestionsFor(saying)
  if (suggestions.length > 0) return { kind: 'unclear', suggestions }
  return { kind: 'unknown', ...refusedIn(saying) }
}

function intentOf({ kind, taken }: Weight, saying: Saying, vocabulary: Vocabulary): Intent {
  const place = placeOf(saying, vocabulary)
  const about = { ...place, levels: [...saying.levels], dimensions: dimensionsFor(kind, saying, taken) }
  switch (kind) {
    case 'compare':
    case 'expectations':
    case 'notes.list':
    case 'readiness':
    case 'packet':
    case 'share':
      return { kind, ...about }
    case 'dimensions':
    case 'levels':
      return { kind, ...place }
    case 'principles':
    case 'smalltalk':
    case 'nudge.stop':
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
    case 'delete':
      return { kind, what: saying.text.trim(), ...about }
    case 'help':
      return { kind, ...helpVerb(saying) }
  }
}

/** Only where several guidelines are loaded it matters which one is meant. */
function placeOf({ guideline }: Saying, { library }: Vocabulary): { guideline?: string } {
  return guideline === undefined || library.guidelines.length < 2 ? {} : { guideline: guideline.id }
}

function postingOf({ posting, names }: Saying, { library }: Vocabulary): { posting?: string } {
  const named = names.some(({ kind, id }) => kind === 'posting' && id !== '')
  return posting !== undefined && (named || library.postings.length === 1) ? { posting: posting.id } : {}
}

function helpVerb({ words }: Saying): { verb?: string } {
  const verb = words
    .map(({ word }) => findVerb(word)?.verb)
    .find((name) => name !== undefined && name !== 'help')
  return verb === undefined ? {} : { verb }
}
