import { addDays } from '../../domain/dates.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { claimAsk, listApart } from '../../store/joining/apart.ts'
import { apartParts } from '../features/apart/reply.ts'
import type { Decorator } from './told.ts'

/** How often somebody is asked who doesn't answer, in days. */
const between = 7

/** Who keeps something in a workspace that joined, and in its organisation, is asked below a private answer. */
export const askedApart: Decorator = async ({ own: { vault, now }, me, quiet }, answer) => {
  const isForm = answer.for === 'asker' && answer.form !== undefined
  if (!me || quiet || isForm || answer.for !== 'asker') return answer
  const asks = await unlessFull(claimAsk(vault.db, me.owner, now(), addDays(now(), between)), false)
  if (!asks) return answer
  const waiting = await listApart(vault.db, me.owner)
  return { ...answer, parts: [...answer.parts, ...apartParts(waiting)] }
}
