import { comparedLevels } from '../domain/compare.ts'
import { findGuideline, type Library } from '../domain/library/library.ts'
import { type Subject, subjectSchema } from '../domain/subject.ts'
import type { Intent } from '../reading/intent.ts'

/** What is kept of a question for the next one: its kind and the ids in it, never its words. */
export function subjectOf(intent: Intent, library: Library): Subject | undefined {
  switch (intent.kind) {
    case 'compare':
      return parsed({ ...intent, levels: levelsOf(intent, library) })
    case 'expectations':
    case 'dimensions':
    case 'levels':
    case 'principles':
    case 'posting':
    case 'search':
    case 'notes.list':
    case 'readiness':
    case 'examples':
    case 'why':
    case 'explain':
    case 'start':
    case 'match':
      return parsed(intent)
    case 'share.last':
      return intent.of
    default:
      return undefined
  }
}

// Made once: to make a schema takes longer than to parse with it.
const lax = subjectSchema.strip()
const parsed = (intent: object): Subject | undefined => lax.safeParse(intent).data

/** The levels that a comparison was made of, also those that were not named. */
function levelsOf({ guideline, levels }: Pick<Subject, 'guideline' | 'levels'>, library: Library): string[] {
  const found = (guideline && findGuideline(library, guideline)) || library.guidelines[0]
  return found ? comparedLevels(found, levels).map(({ id }) => id) : []
}

/** Asked beside the matter: what was asked before goes on. */
export const isAside = ({ kind }: Subject): boolean => kind === 'why' || kind === 'examples'

/** What can be asked again from what is kept of it. */
export type Repeated = Extract<Intent, { kind: Exclude<Subject['kind'], 'search' | 'explain'> }>

/** The question again; undefined for one whose words were not kept. */
export function intentOf(subject: Subject): Repeated | undefined {
  const { kind, guideline, levels, dimensions, posting, sections } = subject
  const size = subject.brief === undefined ? {} : { brief: subject.brief }
  const place = guideline === undefined ? {} : { guideline }
  switch (kind) {
    case 'compare':
    case 'expectations':
      return { kind, ...place, levels, dimensions, ...size }
    case 'readiness':
    case 'examples':
    case 'why':
    case 'start':
      return { kind, ...place, levels, dimensions }
    case 'match':
      return { kind, ...place, ...(posting !== undefined && { posting }), dimensions }
    case 'notes.list':
      return { kind, ...place, words: [], levels, dimensions }
    case 'dimensions':
    case 'levels':
      return { kind, ...place }
    case 'principles':
      return { kind }
    case 'posting':
      return { kind, ...(posting !== undefined && { posting }), sections, ...size }
    case 'search':
    case 'explain':
      return undefined
  }
}

/** How much shorter answers are asked for; at the end of the words that ask for the whole one. */
export const inShort = ' in short'

/** The words that ask for this answer by themselves, whatever was said before; undefined where there are none. */
export function wordsOf(intent: Intent, library: Library): string | undefined {
  const brief = 'brief' in intent && intent.brief ? inShort : ''
  const said = (...words: readonly string[]) => `${words.filter(Boolean).join(' ')}${brief}`
  const about = () => {
    const named = 'guideline' in intent && library.guidelines.length > 1 ? [intent.guideline ?? ''] : []
    return [
      'levels' in intent ? intent.levels : [],
      'dimensions' in intent ? intent.dimensions : [],
      named,
    ].flat()
  }
  switch (intent.kind) {
    case 'compare':
    case 'start':
      return said(intent.kind, ...about())
    case 'match': {
      const under = intent.none ? ['none'] : about()
      return said('match', intent.posting ?? '', ...under)
    }
    case 'explain':
      return quoted('explain', intent.words)
    case 'examples':
    case 'why':
      return about().length > 0 ? said(intent.kind, ...about()) : undefined
    case 'expectations':
      return said('show', ...about())
    case 'dimensions':
    case 'levels':
      return said(intent.kind, ...about())
    case 'principles':
      return said('principles')
    case 'posting':
      return said('posting', intent.posting ?? '', ...intent.sections)
    case 'search':
      return quoted('search', intent.words)
    default:
      return undefined
  }
}

const quoted = (verb: string, words: string): string | undefined =>
  /["“”„«»]/.test(words) || words.length > 200 ? undefined : `${verb} "${words}"`
