import type { Guideline } from '../domain/library/guideline.ts'
import type { Posting } from '../domain/library/posting.ts'
import type { Intent } from './intent.ts'

/** What the text is about, by the names that people use. */
type Documents = { readonly guideline: Guideline | undefined; readonly posting: Posting | undefined }
type About = { readonly levels: readonly string[]; readonly dimensions: readonly string[] }

/** Words that ask for an intent and for nothing else; nothing, where only a button does or where there is nothing to do. */
export function commandFor(intent: Intent, { guideline, posting }: Documents): string | undefined {
  const of = (verb: string, { levels, dimensions }: About, ...more: readonly string[]) =>
    [verb, ...levels.map((id) => shortOf(guideline, id)), ...dimensions, ...more].join(' ')
  switch (intent.kind) {
    case 'compare':
      return of('compare', intent)
    case 'expectations':
      return intent.levels.length + intent.dimensions.length === 0 ? undefined : of('show', intent)
    case 'dimensions':
    case 'levels':
    case 'principles':
    case 'guidelines':
    case 'postings':
    case 'changes':
    case 'me':
    case 'export':
    case 'help':
      return intent.kind
    case 'posting':
      return ['posting', intent.posting && posting?.short, ...intent.sections].filter(Boolean).join(' ')
    case 'search':
      return `search ${intent.words}`
    case 'notes.add':
      return `note ${intent.note}`
    case 'notes.list':
      return of('notes', intent)
    case 'rate':
      return of(
        'rate',
        { ...intent, levels: [] },
        ...(intent.score === undefined ? [] : [String(intent.score)]),
      )
    case 'readiness':
    case 'packet':
    case 'share':
      return of(intent.kind, intent)
    case 'delete':
      return intent.all
        ? undefined
        : of(intent.named ? `delete the note about ${intent.named}` : 'delete note', intent)
    case 'notes.edit':
      return intent.named ? `edit the note about ${intent.named}` : 'edit my last note'
    case 'nudge.set':
      return `nudge ${briefly(intent.when)}`.trim()
    case 'nudge.pause':
      return `pause nudges ${briefly(intent.when)}`.trim()
    case 'nudge.stop':
      return 'stop nudges'
    case 'hints':
      return `hints ${intent.on ? 'on' : 'off'}`
    case 'holdings':
      return 'privacy'
    case 'erase':
      return 'forget me'
    default:
      return undefined
  }
}

const shortOf = (guideline: Guideline | undefined, id: string): string =>
  guideline?.levels.find((level) => level.id === id)?.short ?? id

/** A time in few words; what goes on after it says more than a time. */
const briefly = (when: string): string => (when.split(/\s+/).length > longestTime ? '' : when)
const longestTime = 5
