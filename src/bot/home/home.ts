import { subDays } from '../../domain/dates.ts'
import type { Schedule } from '../../domain/schedule/schedule.ts'
import { lastSent } from '../../store/nudges/find.ts'
import type { Nudge } from '../../store/nudges/rows.ts'
import { listShown } from '../../store/shares/shares.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply, ReplyRow } from '../answer.ts'
import { goalOfNudge } from '../goals/goals.ts'
import { untold } from '../news/look.ts'
import { withNewsLine } from '../news/reply.ts'
import { type Me, meOf, type Own } from '../person/me.ts'
import { refusalFor } from '../person/outsiders.ts'
import { standings } from '../readiness/standings.ts'
import { homeOf } from '../replies/refusals.ts'
import { schedulesOf, theNudge } from '../schedules/kept.ts'
import { shownRows } from '../shares/rows.ts'
import { nameOf } from '../shares/sides.ts'
import { homeReply, type Shown } from './reply.ts'

/** Home of whoever it is: of those who may keep nothing here, why not. */
export async function homeFor(
  own: Own,
  asker: Owner & { readonly elsewhere?: boolean },
): Promise<AskerReply> {
  const refusal = await refusalFor(own, asker)
  return refusal ? homeOf(refusal) : homeAnswer(own, asker)
}

async function homeAnswer(own: Own, owner: Owner): Promise<AskerReply> {
  const publishing = own.publishing?.mayPublish(owner)
  const me = await meOf(own, owner)
  const { notes, orphaned, untagged, standings: rows } = await standings(own, me)
  const { nudge } = await schedulesOf(own, owner)
  const waiting = await waitingNudge(own, owner, nudge?.schedule)
  const shown: Shown = {
    library: own.library,
    standings: rows,
    orphaned,
    untagged,
    notes,
    nudge: nudge?.schedule,
    waiting: waiting?.id,
    goal: waiting && nudge ? goalOfNudge(me, nudge.schedule, waiting.dueAt) : undefined,
    publishes: (await publishing) === 'yes',
    now: own.now(),
    shown: await shownTo(own, me),
  }
  return withNewsLine(homeReply(me, shown), await untold(own, me))
}

/** What others show them, whoever that is to the chat product now. */
async function shownTo(own: Own, { owner, profile }: Me): Promise<ReplyRow[]> {
  const shown = await listShown(own.vault, owner, own.now())
  const ids = [...new Set(shown.map(({ ownerId }) => ownerId))]
  const names = await Promise.all(ids.map((personId) => nameOf(own, { teamId: owner.teamId, personId })))
  const byId = new Map(ids.map((id, index) => [id, names[index] ?? '']))
  return shownRows(shown, { zone: profile.zone, nameOf: (id) => byId.get(id) ?? '' })
}

/** The last nudge, where it was sent lately and nobody answered it. */
async function waitingNudge(own: Own, owner: Owner, nudge: Schedule | undefined): Promise<Nudge | undefined> {
  if (!nudge || nudge.unanswered === 0) return undefined
  const last = await lastSent(own.vault.db, owner, theNudge)
  return last?.endedAt && last.endedAt > subDays(own.now(), patience) ? last : undefined
}

/** So many days it is asked for on Home. */
const patience = 7
