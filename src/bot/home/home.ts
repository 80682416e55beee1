import type { Owner } from '../../store/vault.ts'
import type { AskerReply } from '../answer.ts'
import { untold } from '../news/look.ts'
import { withNewsLine } from '../news/reply.ts'
import { meOf, type Own } from '../person/me.ts'
import { standings } from '../readiness/standings.ts'
import { schedulesOf } from '../schedules/kept.ts'
import { homeReply } from './reply.ts'

export async function homeAnswer(own: Own, owner: Owner): Promise<AskerReply> {
  const me = await meOf(own, owner)
  const { notes, orphaned, standings: rows } = await standings(own, me)
  const shown = {
    library: own.library,
    standings: rows,
    orphaned,
    notes,
    ...(await schedulesOf(own, owner)),
    now: own.now(),
  }
  return withNewsLine(homeReply(me, shown), await untold(own, me))
}
