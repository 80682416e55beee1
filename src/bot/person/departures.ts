import { addMinutes } from '../../domain/dates.ts'
import { deletePerson } from '../../store/people/deleting.ts'
import { departuresDue, forgetDeparture, putOffDeparture } from '../../store/people/departures.ts'
import type { Own } from './me.ts'
import type { Reach } from './reach.ts'

type Needs = Pick<Own, 'vault' | 'now'> & { readonly reach?: Pick<Reach, 'standingOf'> | undefined }

/** So many at one time; the next minute takes more. */
const most = 20

/**
 * What is theirs is destroyed of who left long ago. The chat product is asked right before: who is back keeps everything,
 * and while it doesn't tell, nothing is destroyed: that is tried again an hour later, so that it keeps nobody else's waiting.
 */
export async function tendDepartures({ vault, reach, now }: Needs, teamId: string): Promise<void> {
  if (!reach) return
  const failed: unknown[] = []
  for (const owner of await departuresDue(vault.db, teamId, now(), most)) {
    try {
      const standing = await reach.standingOf(owner)
      if (standing === 'gone' || standing === 'stranger') await deletePerson(vault, owner)
      if (standing === 'unknown') await putOffDeparture(vault.db, owner, addMinutes(now(), 60))
      else await forgetDeparture(vault.db, owner)
    } catch (error) {
      failed.push(error)
      await putOffDeparture(vault.db, owner, addMinutes(now(), 60))
    }
  }
  if (failed.length > 0) throw failed[0]
}
