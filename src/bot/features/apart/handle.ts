import { addDays } from '../../../domain/dates.ts'
import { askAgain, listApart } from '../../../store/joining/apart.ts'
import { putTogether } from '../../../store/joining/together.ts'
import type { FeatureOf } from '../feature.ts'
import { keptApartReply, noRoomReply, nothingApartReply, togetherReply } from './reply.ts'
import * as spec from './spec.ts'

/** For how long `later` is. */
const laterDays = 30

export const apart: FeatureOf<typeof spec.apart> = {
  ...spec.apart,
  handleOwn: async ({ vault, now }, { owner }, { act }) => {
    const waiting = await listApart(vault.db, owner)
    if (waiting.length === 0) return nothingApartReply
    if (act === 'later') {
      await askAgain(vault.db, owner, addDays(now(), laterDays))
      return keptApartReply(waiting)
    }
    return (await putTogether(vault, owner, now())) === 'no-room'
      ? noRoomReply(waiting)
      : togetherReply(waiting)
  },
}
