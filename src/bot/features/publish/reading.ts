import type { Remark } from '../../../domain/import/blocks.ts'
import { Refused } from '../../../domain/import/refused.ts'
import { Busy } from '../../../domain/in-turn.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import { movedPairs } from '../../../domain/published/alike.ts'
import type { Draft, Pair } from '../../../domain/published/draft.ts'
import { withPairs } from '../../../domain/published/edits.ts'
import type { Document } from '../../../domain/published/published.ts'
import { changeDraft, draftsOf, type KeptDraft } from '../../../store/published/drafts.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import type { Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { capital } from '../../replies/phrases.ts'
import { besideStanding } from './placing.ts'
import { namesOf, notFetchedReply } from './reply.ts'
import { preview, previewNow } from './standing.ts'

/** Reads a draft's documents, keeps what came of it, and shows it. */
export async function readDraft(
  own: Own,
  publishing: Publishing,
  owner: Owner,
  kept: KeptDraft,
): Promise<AskerReply> {
  const made = await understood(own, publishing, owner, kept.draft).catch((error: unknown) => {
    if (error instanceof Refused) return { kind: 'refused', message: error.message } as const
    if (error instanceof Busy) return { kind: 'not', name: namesOf(kept), why: 'busy' } as const
    throw error
  })
  if (made.kind === 'not') return notFetchedReply(kept, made)
  const base = made.kind === 'understood' ? made.base : 0
  const draft: Draft = {
    ...kept.draft,
    base,
    made: made.kind === 'understood' ? made.understood : made,
  }
  const next = await changeDraft(own.vault, owner, kept, { at: own.now(), draft })
  return next ? preview(own, publishing, owner, { kept: next }) : previewNow(own, publishing, owner, kept.id)
}

/** The newest preview of a guideline that was read before. */
async function previewOf(own: Own, owner: Owner, id: string): Promise<Guideline | undefined> {
  const drafts = await draftsOf(own.vault, owner, own.now())
  const [found] = drafts.flatMap(({ draft: { made } }) =>
    made.kind === 'understood' && made.document.kind === 'guideline' && made.document.value.id === id
      ? [made.document.value]
      : [],
  )
  return found
}

/** What was confirmed in an earlier preview as one thing stays one, and is not asked again. */
async function asConfirmed(own: Own, owner: Owner, document: Document, pairs: readonly Pair[]) {
  if (document.kind !== 'guideline') return { document, pairs: [...pairs] }
  const { value } = document
  const earlier = await previewOf(own, owner, value.id)
  const known = earlier ? pairs.filter((pair) => isOneIn(earlier, value, pair)) : []
  const now = withPairs(value, known)
  return { document: { kind: 'guideline', value: now } as const, pairs: movedPairs(pairs, value, now) }
}

function isOneIn(earlier: Guideline, now: Guideline, { dimension, level, at, more, below }: Pair): boolean {
  const textIn = (where: string, isIt: (id: string, index: number) => boolean) =>
    now.dimensions.find(({ id }) => id === dimension)?.cells[where]?.find(({ id }, index) => isIt(id, index))
      ?.text
  const [higher, lower] = [textIn(level, (_, index) => index === at), textIn(below, (id) => id === more)]
  const before = earlier.dimensions.find(({ id }) => id === dimension)
  const idOf = (where: string, text: string | undefined) =>
    before?.cells[where]?.find((point) => point.text === text)?.id
  const id = idOf(level, higher)
  return id !== undefined && id === idOf(below, lower)
}

async function understood(own: Own, publishing: Publishing, owner: Owner, { files, said }: Draft) {
  const fetched = await publishing.fetchFiles(files)
  if (fetched.kind === 'not') return fetched
  const { kind, audience, answered = [], ...options } = said
  const read = await publishing.understand({
    from: fetched.files,
    kind,
    options: { ...options, guidelines: [] },
  })
  const told = { audience, version: said.version, role: said.role }
  const beside = await besideStanding({ own, publishing, owner }, read.document, told, !read.isOwn)
  const { base, leftOut, before } = beside
  const isKnown = hasLevelsOf(before, beside.document)
  const asked = pairsIn(read, beside.document)
  const { document, pairs } = await asConfirmed(own, owner, beside.document, asked)
  return {
    kind: 'understood',
    base,
    understood: {
      kind: 'understood',
      document,
      looks: read.remarks.flatMap((remark) =>
        lookOf(remark).filter((look) => !remark.ofTitles || !(isKnown || answered.includes(look))),
      ),
      pairs,
      leftOut: [...leftOut, ...read.leftOut]
        .slice(0, mostLeftOut)
        .map(({ at, text, why }) => ({ at, text: text.slice(0, 500), why })),
    },
  } as const
}

/** The same levels in the same order, on the same tracks: what is asked of them was answered when they were published. */
const hasLevelsOf = (before: Document | undefined, now: Document): boolean =>
  before?.kind === 'guideline' &&
  now.kind === 'guideline' &&
  JSON.stringify(levelsIn(before.value)) === JSON.stringify(levelsIn(now.value))

const levelsIn = ({ levels }: Guideline) => levels.map(({ title, track }) => [title, track])

/** What is kept of what was left out. */
const mostLeftOut = 1_000

function lookOf({ text, pair }: Remark): string[] {
  if (pair || !text.startsWith('LOOK')) return []
  return [capital(text.replace(/^LOOK:?\s*/, ''))]
}

/** What may be of one thing, by the ids that the document has now. */
function pairsIn(
  read: { readonly document: Document; readonly remarks: readonly Remark[] },
  now: Document,
): Pair[] {
  if (read.document.kind !== 'guideline' || now.kind !== 'guideline') return []
  const first = read.document.value
  const pairs = read.remarks.flatMap(({ path, pair }) => (pair ? pairAt(path, pair, first) : []))
  return movedPairs(pairs, first, now.value)
}

function pairAt(
  [, where, , level, at]: Remark['path'],
  pair: NonNullable<Remark['pair']>,
  { dimensions }: Guideline,
): Pair[] {
  if (typeof where !== 'number' || typeof level !== 'string' || typeof at !== 'number') return []
  const dimension = dimensions[where]
  return dimension ? [{ dimension: dimension.id, level, at, ...pair }] : []
}
