import { firstVersion } from '../../../domain/document.ts'
import type { LeftOut } from '../../../domain/import/blocks.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import { nextVersion, withIdsOf } from '../../../domain/published/align.ts'
import { movedPairs } from '../../../domain/published/alike.ts'
import type { Draft, Understood } from '../../../domain/published/draft.ts'
import { withNamesOf } from '../../../domain/published/names.ts'
import { type Document, nameOf } from '../../../domain/published/published.ts'
import type { Owner } from '../../../store/vault.ts'
import type { Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { type Standing, standingOf } from './standing.ts'

const today = ({ now }: Own): string => now().toISOString().slice(0, 10)

type Told = Pick<Draft['said'], 'audience' | 'version' | 'role'>

export type Who = { readonly own: Own; readonly publishing: Publishing; readonly owner: Owner }

/** A document beside what stands under its name. */
type Placed = {
  readonly document: Document
  /** The number of the version that it is to replace. */
  readonly base: number
  /** What stands there now. */
  readonly before: Document | undefined
  /** Names of that version that have no place in this one. */
  readonly leftOut: readonly LeftOut[]
}

/** `asNamed`: with the names that people gave in the version before. */
export async function besideStanding(
  { own, publishing, owner }: Who,
  document: Document,
  told: Told,
  asNamed: boolean,
): Promise<Placed> {
  const standing = await standingOf(own, publishing, owner, nameOf(document))
  const { published, file } = standing
  const placed = beside(document, standing, told, today(own))
  const before = published?.document ?? file
  const base = published?.release.number ?? 0
  if (!asNamed || placed.kind !== 'guideline' || before?.kind !== 'guideline')
    return { document: placed, base, before, leftOut: [] }
  const { guideline, leftOut } = withNamesOf(before.value, placed.value, published !== undefined)
  return { document: { kind: 'guideline', value: guideline }, base, before, leftOut }
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
  const next = await anew(who, draft, { ...made, document: given }, { audience, version })
  const role = next.made.document.kind === 'guideline' ? next.made.document.value.role : undefined
  return { ...next, said: { ...draft.said, id: like.id, role } }
}

/** A draft beside what stands under its name now. */
export const besideNow = (who: Who, draft: Draft, made: Understood) => anew(who, draft, made, draft.said)

async function anew(who: Who, draft: Draft, made: Understood, told: Told) {
  const { document, base, leftOut } = await besideStanding(who, made.document, told, true)
  const pairs =
    made.document.kind === 'guideline' && document.kind === 'guideline'
      ? movedPairs(made.pairs, made.document.value, document.value)
      : made.pairs
  return { ...draft, base, made: { ...made, document, pairs, leftOut: [...leftOut, ...made.leftOut] } }
}
