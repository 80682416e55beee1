import { type CaseDraft, caseDraftSchema, caseOrders } from '../../../domain/case/draft.ts'
import { findGuideline } from '../../../domain/library/library.ts'
import { caseVersions, saveCase } from '../../../store/cases/cases.ts'
import type { AskerReply } from '../../answer.ts'
import { type LoadedCase, openCase } from '../../case/loading.ts'
import { type Filled, type FormErrors, many, one, type Values } from '../../form.ts'
import { inGuideline, type Me, type Own } from '../../person/me.ts'
import { lineField } from './form.ts'
import { noSuchLevelReply } from './kept-reply.ts'
import { caseReply } from './reply.ts'

/** A form of a case came back: what was touched in it is saved, over what was saved elsewhere meanwhile. */
export async function submitCase(
  own: Own,
  me: Me,
  { id, keep, values }: Filled,
): Promise<AskerReply | FormErrors> {
  const guideline = findGuideline(own.library, keep.guideline ?? '')
  const target = guideline?.levels.find((level) => level.id === keep.target)
  if (!guideline || !target) return noSuchLevelReply
  const at = inGuideline(me, guideline)
  const loaded = await openCase(own, at, target)
  const seen = await seenBy(own, at, loaded, keep.seen)
  const filled = id === 'case-notes' ? chosenIn(values, loaded) : writtenIn(values, loaded)
  const change = (kept: CaseDraft | undefined): CaseDraft =>
    merged({ seen, filled, kept: { ...fresh(loaded), ...kept, from: at.current.id } })
  await saveCase(own.vault, me.owner, { guideline: guideline.id, target: target.id }, change, {
    id: own.newId(),
    now: own.now(),
  })
  return { ...caseReply(await openCase(own, at, target), 'Saved.'), changed: true }
}

export const fresh = ({ made }: LoadedCase): CaseDraft =>
  caseDraftSchema.parse({ guideline: made.guideline.id, from: made.from.id, target: made.target.id })

type Filling = Partial<Pick<CaseDraft, 'notes' | 'order' | 'opening' | 'lines'>>

/** Notes that are not theirs, or have no place in it, are none of it; each as it is now. */
function chosenIn(values: Values, { made }: LoadedCase): Filling {
  const byId = new Map(made.all.map(({ note }) => [note.id, note]))
  const notes = many(values, 'notes').flatMap((id) => byId.get(id) ?? [])
  return {
    notes: notes.map(({ id, at }) => ({ id, at: at.toISOString() })),
    order: caseOrders.find((order) => order === one(values, 'order')) ?? 'strongest',
  }
}

function writtenIn(values: Values, { made, kept }: LoadedCase): Filling {
  const asked = made.guideline.dimensions.map(({ id }) => id)
  const shown = new Set(made.parts.map(({ dimension }) => dimension.id))
  const lines = asked.flatMap((id) => {
    const line = shown.has(id) ? one(values, lineField(id)) : kept?.lines[id]
    return line?.trim() ? [[id, line] as const] : []
  })
  return { opening: one(values, 'opening'), lines: Object.fromEntries(lines) }
}

/** The version that a form began with: on another device it may have been changed since. */
async function seenBy(
  own: Own,
  { owner }: Me,
  loaded: LoadedCase,
  at: string | undefined,
): Promise<CaseDraft> {
  const { kept } = loaded
  if (!kept || at === undefined) return fresh(loaded)
  const all = [kept, ...(await caseVersions(own.vault, owner, kept.id))]
  return all.find((version) => version.at.toISOString() === at) ?? kept
}

/** Fields that were not touched in the form are as they are kept now; of the lines, each by itself. */
function merged({ seen, filled, kept }: { seen: CaseDraft; filled: Filling; kept: CaseDraft }): CaseDraft {
  const touched = <T>(before: T, after: T, now: T): T =>
    JSON.stringify(before) === JSON.stringify(after) ? now : after
  const ids = Object.keys({ ...seen.lines, ...filled.lines, ...kept.lines })
  const lines = ids.flatMap((id) => {
    const line = touched(seen.lines[id], filled.lines?.[id], kept.lines[id])
    return line === undefined ? [] : [[id, line] as const]
  })
  return {
    ...kept,
    ...('notes' in filled && {
      notes: touched(seen.notes, filled.notes, kept.notes),
      order: touched(seen.order, filled.order ?? seen.order, kept.order),
    }),
    ...('lines' in filled && {
      opening: touched(seen.opening, filled.opening, kept.opening),
      lines: Object.fromEntries(lines),
    }),
  }
}
