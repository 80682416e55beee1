import { firstVersion } from '../../../domain/document.ts'
import type { Remark } from '../../../domain/import/blocks.ts'
import { Refused } from '../../../domain/import/refused.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import { nextVersion, withIdsOf } from '../../../domain/published/align.ts'
import { movedPairs } from '../../../domain/published/alike.ts'
import type { Draft, Pair, Understood } from '../../../domain/published/draft.ts'
import { withPairs } from '../../../domain/published/edits.ts'
import { type Document, nameOf } from '../../../domain/published/published.ts'
import { changeDraft, draftsOf, type KeptDraft } from '../../../store/published/drafts.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import type { Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { capital } from '../../replies/phrases.ts'
import { notFetchedReply } from './reply.ts'
import { preview, previewNow, type Standing, standingOf } from './standing.ts'

/** Reads a draft's documents, keeps what came of it, and shows it. */
export async function readDraft(
  own: Own,
  publishing: Publishing,
  owner: Owner,
  kept: KeptDraft,
): Promise<AskerReply> {
  const made = await understood(own, publishing, owner, kept.draft).catch((error: unknown) => {
    if (error instanceof Refused) return { kind: 'refused', message: error.message } as const
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
  const { kind, audience, ...options } = said
  const read = await publishing.understand({
    from: fetched.files,
    kind,
    options: { ...options, guidelines: [] },
  })
  const told = { audience, version: said.version, role: said.role }
  const beside = await besideStanding({ own, publishing, owner }, read.document, told)
  const { base } = beside
  const asked = pairsIn(read, beside.document)
  const { document, pairs } = await asConfirmed(own, owner, beside.document, asked)
  return {
    kind: 'understood',
    base,
    understood: {
      kind: 'understood',
      document,
      looks: read.remarks.flatMap(lookOf),
      pairs,
      leftOut: read.leftOut
        .slice(0, mostLeftOut)
        .map(({ at, text, why }) => ({ at, text: text.slice(0, 500), why })),
    },
  } as const
}

/** What is kept of what was left out. */
const mostLeftOut = 1_000

const today = ({ now }: Own): string => now().toISOString().slice(0, 10)

type Told = Pick<Draft['said'], 'audience' | 'version' | 'role'>

export type Who = { readonly own: Own; readonly publishing: Publishing; readonly owner: Owner }

/** A document beside what stands under its name, and the number of the version that it is to replace. */
export async function besideStanding(
  { own, publishing, owner }: Who,
  document: Document,
  told: Told,
): Promise<{ readonly document: Document; readonly base: number }> {
  const standing = await standingOf(own, publishing, owner, nameOf(document))
  return {
    document: beside(document, standing, told, today(own)),
    base: standing.published?.release.number ?? 0,
  }
}

/** A new version goes on where the one before it stood: with its ids, its readers, and the next version. */
function beside(document: Document, { published, file }: Standing, said: Told, day: string): Document {
  const before = published?.document ?? file
  const told = {
    audience: said.audience ?? before?.value.audience ?? document.value.audience,
    version: said.version ?? versionBeside(document.value.version, before?.value.version, day),
  }
  if (document.kind === 'posting') {
    const said = document.value.guidelines
    const guidelines = said.length === 0 && before?.kind === 'posting' ? before.value.guidelines : said
    return { kind: 'posting', value: { ...document.value, ...told, guidelines } }
  }
  const role = said.role ?? (before?.kind === 'guideline' ? before.value.role : document.value.role)
  const value = { ...document.value, ...told, role }
  return {
    kind: 'guideline',
    value: before?.kind === 'guideline' ? withIdsOf(before.value, value) : value,
  }
}

/** The one that the document says of itself; where it says none, or the same as before, the next. */
const versionBeside = (own: string, before: string | undefined, day: string): string =>
  before === undefined || (own !== firstVersion && own !== before) ? own : nextVersion(before, day)

/** A draft as the next version of what it is like. */
export async function nextOf(
  who: Who,
  draft: Draft,
  { made, value, like }: { readonly made: Understood; readonly value: Guideline; readonly like: Guideline },
): Promise<Draft> {
  const { audience, version } = draft.said
  const given = { kind: 'guideline', value: { ...value, id: like.id } } as const
  const { document, base } = await besideStanding(who, given, { audience, version })
  if (document.kind !== 'guideline') return draft
  return {
    ...draft,
    base,
    said: { ...draft.said, id: like.id, role: document.value.role },
    made: { ...made, document, pairs: movedPairs(made.pairs, value, document.value) },
  }
}

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
