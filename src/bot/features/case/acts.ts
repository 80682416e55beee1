import { omit } from 'es-toolkit/object/omit'
import { type CaseDraft, caseDraftSchema } from '../../../domain/case/draft.ts'
import type { Level } from '../../../domain/library/guideline.ts'
import { listCanvases } from '../../../store/canvases/canvases.ts'
import { caseVersions, findCase, listCases, saveCase } from '../../../store/cases/cases.ts'
import type { AskerReply } from '../../answer.ts'
import { keptCase, openCase } from '../../case/loading.ts'
import { type Me, next, type Own } from '../../person/me.ts'
import { saveOver } from '../../person/save-over.ts'
import { keptReply, noSuchCaseReply } from './kept-reply.ts'
import { promotedReply } from './promoted-reply.ts'
import { caseReply } from './reply.ts'
import { fresh } from './submitted.ts'

/** The choice is given up: the best notes stand in it again, new ones among them. */
export async function chooseBest(own: Own, me: Me, target: Level): Promise<AskerReply> {
  const loaded = await openCase(own, me, target)
  if (loaded.kept?.notes) await save(own, me, target, (kept) => omit(kept ?? fresh(loaded), ['notes']))
  return { ...caseReply(await openCase(own, me, target), 'It uses the best notes again.'), changed: true }
}

const save = (own: Own, me: Me, target: Level, change: (kept: CaseDraft | undefined) => CaseDraft) =>
  saveCase(own.vault, me.owner, { guideline: me.guideline.id, target: target.id }, change, {
    id: own.newId(),
    now: own.now(),
  })

/** The case is closed as it stands, and kept; its level is theirs now, and the next one is what they aim for. */
export async function closeAsPromoted(own: Own, me: Me, target: Level): Promise<AskerReply> {
  const loaded = await openCase(own, me, target)
  const { evidence } = loaded.made
  const closed = await save(own, me, target, (kept) => ({
    ...fresh(loaded),
    ...kept,
    from: loaded.made.from.id,
    notes: kept?.notes ?? evidence.map(({ note }) => ({ id: note.id, at: note.at.toISOString() })),
    closedOn: me.today,
  }))
  const aim = next(me.guideline, target)
  await saveOver(own, me, {
    ...omit(me.profile, ['goals']),
    guideline: me.guideline.id,
    current: target.id,
    target: aim.id,
    assumed: false,
    confirmed: true,
  })
  const hasCanvas = (await listCanvases(own.vault.db, me.owner)).length > 0
  return promotedReply(loaded, { id: closed.id, next: aim === target ? undefined : aim, hasCanvas })
}

export async function showKept(own: Own, me: Me, target: Level): Promise<AskerReply> {
  const all = await listCases(own.vault, me.owner)
  const open = all.find(
    (each) => !each.closedOn && each.guideline === me.guideline.id && each.target === target.id,
  )
  return keptReply({
    closed: all.filter(({ closedOn }) => closedOn !== undefined),
    versions: open ? await caseVersions(own.vault, me.owner, open.id) : [],
    open,
    canvases: await listCanvases(own.vault.db, me.owner),
    guidelines: own.library.guidelines,
    zone: me.profile.zone,
  })
}

/** An earlier version stands again, as a new one. */
export async function bringBack(
  own: Own,
  me: Me,
  id: string,
  version: number | undefined,
): Promise<AskerReply> {
  const kept = await findCase(own.vault, me.owner, id)
  const earlier = (await caseVersions(own.vault, me.owner, id)).find((each) => each.version === version)
  if (!kept || kept.closedOn || !earlier) return noSuchCaseReply
  await saveCase(own.vault, me.owner, kept, () => caseDraftSchema.parse(earlier), {
    id: own.newId(),
    now: own.now(),
  })
  const loaded = await keptCase(own, me, id)
  return loaded ? { ...caseReply(loaded, 'It’s back to how it was then.'), changed: true } : noSuchCaseReply
}
