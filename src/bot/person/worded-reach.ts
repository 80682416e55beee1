import type { Owner } from '../../store/vault.ts'
import type { AskerReply } from '../answer.ts'
import { worded } from '../codec.ts'
import type { Own } from './me.ts'
import type { Reach, ReachMeans } from './reach.ts'

/** What features say to others gets words for its buttons. */
export const wordedReach = (
  reach: ReachMeans,
  library: Own['library'],
  home: (owner: Owner) => Promise<AskerReply>,
): Reach => ({
  ...reach,
  tell: (posted, reply) => reach.tell(posted, worded(reply, library)),
  redraw: (viewId, reply) => reach.redraw(viewId, worded(reply, library)),
  drawHome: async (owner) => reach.showHome(owner, worded(await home(owner), library)),
})
