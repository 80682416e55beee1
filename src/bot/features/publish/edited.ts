import { heading } from '../../../domain/document.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import type { Draft, Said, Understood } from '../../../domain/published/draft.ts'
import { withDimensionLines, withLevelLines, withPairs } from '../../../domain/published/edits.ts'
import type { Document } from '../../../domain/published/published.ts'
import { type FormErrors, many, one, type Values } from '../../form.ts'
import { longest } from './form.ts'
import { shownPair } from './pairs.ts'
import { besideStanding, type Who } from './placing.ts'

type Change = { readonly said: Said; readonly values: Values }

/** The document with what the form says of it. */
export async function edited(
  who: Who,
  draft: Draft,
  made: Understood,
  { said, values }: Change,
): Promise<Draft | FormErrors> {
  const { document } = made
  const before = document.value
  const names = namesIn(document, values)
  if ('errors' in names) return names
  const audience = one(values, 'audience') === 'anyone' ? 'anyone' : 'workspace'
  const place = one(values, 'place') ?? before.id
  const told = { ...names.told, audience, id: place } as const
  const now: Document | FormErrors =
    document.kind === 'guideline'
      ? edits({ ...document.value, ...told, role: names.role }, made, values)
      : { kind: 'posting', value: postingIn({ ...document.value, ...told }, values) }
  if ('errors' in now) return now
  const isMoved = place !== before.id
  const version = told.version === before.version && isMoved ? undefined : told.version
  const placedAs = {
    audience: told.audience,
    version,
    // The next version of another keeps the role of that, unless the form says a new one.
    role: names.role === roleOf(document) && isMoved ? undefined : names.role,
  }
  const beside = await besideStanding(who, now, placedAs, isMoved)
  // Left as it was, the field answers no question that the preview asks.
  const id = isMoved ? place : draft.said.id
  return {
    ...draft,
    base: beside.base,
    said: { ...said, role: roleOf(beside.document), version, audience, id },
    made: {
      kind: 'understood',
      document: beside.document,
      looks: [],
      pairs: [],
      leftOut: [...beside.leftOut, ...made.leftOut, ...unconfirmed(made, values)],
    },
  }
}

const roleOf = ({ kind, value }: Document): string | undefined =>
  kind === 'guideline' ? value.role : undefined

/** Pairs that the form came back without: that they are two things now is to be seen. */
function unconfirmed({ document, pairs }: Understood, values: Values): Understood['leftOut'] {
  const confirmed = new Set(many(values, 'pairs'))
  return pairs.flatMap((pair, at) => {
    const shown = confirmed.has(String(at)) ? undefined : shownPair(document, pair)
    if (!shown) return []
    const { where, lower, higher, below } = shown
    return [{ at: where, text: `“${higher}” — ${below}: “${lower}”`, why: notConfirmed }]
  })
}

const notConfirmed = 'pairs you didn’t confirm, so each statement stays on its own'

type Names = {
  readonly role: string
  readonly told: {
    readonly title: string
    readonly version: string
    readonly source: Document['value']['source']
  }
}

function namesIn({ kind, value }: Document, values: Values): Names | FormErrors {
  const title = one(values, 'title')?.trim() || value.title
  const version = one(values, 'version')?.trim() || value.version
  const role = one(values, 'role')?.trim() || (kind === 'guideline' ? value.role : title)
  const tooLong = [
    ...(heading.safeParse(title).success ? [] : [['title', 'Write up to 120 characters.'] as const]),
    ...(heading.safeParse(role).success ? [] : [['role', 'Write up to 120 characters.'] as const]),
    ...(version.length <= 40 ? [] : [['version', 'Write up to 40 characters.'] as const]),
  ]
  if (tooLong.length > 0) return { errors: Object.fromEntries(tooLong) }
  // The document is called in sources as it was called itself.
  const source = value.source.document === value.title ? { ...value.source, document: title } : value.source
  return { role, told: { title, version, source } }
}

function edits(guideline: Guideline, { pairs }: Understood, values: Values): Document | FormErrors {
  const [levels, dimensions] = [one(values, 'levels'), one(values, 'dimensions')]
  const confirmed = many(values, 'pairs').flatMap((at) => pairs[Number(at)] ?? [])
  const paired = withPairs(noted(guideline, values), confirmed)
  const first = levels === undefined ? undefined : withLevelLines(paired, levels)
  if (first?.kind === 'wrong') return { errors: { levels: first.message } }
  const ordered = first?.guideline ?? paired
  const second = dimensions === undefined ? undefined : withDimensionLines(ordered, dimensions)
  if (second?.kind === 'wrong') return { errors: { dimensions: second.message } }
  return { kind: 'guideline', value: second?.guideline ?? ordered }
}

/** What was in the form, and may be gone from it. */
function noted({ note, ...guideline }: Guideline, values: Values): Guideline {
  const kept = note !== undefined && note.length <= longest ? one(values, 'note')?.trim() : note
  return kept ? { ...guideline, note: kept } : guideline
}

function postingIn({ closes: _, ...posting }: Posting, values: Values): Posting {
  const closes = one(values, 'closes')
  return { ...posting, guidelines: [...many(values, 'guidelines')], ...(closes !== undefined && { closes }) }
}
