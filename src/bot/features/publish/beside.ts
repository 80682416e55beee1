import { changedCells } from '../../../domain/library/changes.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Document } from '../../../domain/published/published.ts'
import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { ReplyPart } from '../../answer.ts'
import { clipped, counted } from '../../replies/phrases.ts'
import { of } from './reply.ts'

/** What a preview is held against, and shown with. */
export type Beside = {
  /** What it would replace: a published version, or a file of the same id. */
  readonly standing: Document | undefined
  readonly isFile: boolean
  /** What it may be the next version of, which nobody said yet. */
  readonly alike?: Guideline | undefined
  readonly sample: readonly ReplyPart[]
  /** Said above it. */
  readonly note?: string | undefined
}

/** Asked of what is like another one. */
export function nextParts(kept: KeptDraft, alike: Guideline | undefined): ReplyPart[] {
  if (!alike) return []
  return [
    {
      kind: 'text',
      text: `Is this the next version of “${alike.title}”? It has nearly the same levels and dimensions. As the next version, it keeps people’s notes; as a new guideline, both exist side by side. Choose before you publish.`,
    },
    {
      kind: 'choices',
      choices: [
        { label: clipped(`Next Version of ${alike.title}`, 75), asks: of(kept, 'next'), main: true },
        { label: 'A New Guideline', asks: of(kept, 'new') },
      ],
    },
  ]
}

/** What is there already, and what would change in it. */
export function replaces({ kind, value }: Document, { standing, isFile }: Beside): ReplyPart[] {
  if (!standing) return [{ kind: 'text', text: `It’s new: nothing here has the id ${value.id} yet.` }]
  const which = isFile ? 'the one loaded from a file' : 'the one published here'
  const told = `It will replace “${standing.value.title}”, version ${standing.value.version}, ${which}.${isFile ? ' The file stays as it is, and is in use again if you take yours back.' : ''}`
  if (kind !== 'guideline' || standing.kind !== 'guideline') return [{ kind: 'text', text: told }]
  const cells = changedCells(standing.value, value)
  const names = cells
    .slice(0, shownCells)
    .map(({ dimension, level }) => `${dimension.short} · ${level.short}`)
  const more = cells.length > shownCells ? ` and ${cells.length - shownCells} more` : ''
  const changes =
    cells.length === 0
      ? 'No expectation changes.'
      : `${counted(cells.length, 'cell')} ${cells.length === 1 ? 'changes' : 'change'}: ${names.join(', ')}${more}.`
  const tags = [
    ...tagsBetween(standing.value.levels, value.levels),
    ...tagsBetween(standing.value.dimensions, value.dimensions),
  ]
  return [
    { kind: 'text', text: `${told} ${changes}` },
    ...(tags.length > 0
      ? [{ kind: 'list', heading: 'What notes are tagged with: people are told', items: tags } as const]
      : []),
  ]
}

type Named = { readonly id: string; readonly short: string }

/** What is called otherwise than before, and what is there no more. */
const tagsBetween = (before: readonly Named[], now: readonly Named[]): string[] =>
  before.flatMap(({ id, short }) => {
    const is = now.find((each) => each.id === id)?.short
    if (is === short) return []
    return is === undefined
      ? [`${short} isn’t there any more: notes keep that tag, marked as no longer in the guideline`]
      : [`${short} is called ${is} now: notes go on under that name`]
  })

const shownCells = 8
