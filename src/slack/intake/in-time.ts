import type { Answer } from '../../bot/answer.ts'
import type { Deps } from '../deps.ts'
import { type Asking, give, wayToPerson } from '../give.ts'
import type { Around } from '../views/blocks.ts'
import { isExpired, withDelay } from './late.ts'
import type { Taken } from './taken.ts'

/**
 * Gives an answer where it was asked for. What was interrupted may come too late for that: for a form, for a view, for
 * a response_url that is expired or used up. Then it comes as a message there, or to the person alone.
 */
export async function giveInTime(
  deps: Deps,
  taken: Taken | undefined,
  from: Asking,
  answer: Answer,
  around: Around = {},
): Promise<void> {
  const asking = { ...from, told: taken?.told }
  if (!taken?.late) return give(deps, asking, answer, around)
  const told = withDelay(deps, taken, answer)
  const here = { ...asking, trigger: undefined }
  const toPerson = async () =>
    give(deps, { ...here, way: await wayToPerson(asking.client, asking.asker) }, told, around)
  if (asking.way.kind === 'view' || (asking.way.kind === 'respond' && isExpired(deps, taken))) {
    return toPerson()
  }
  if (asking.way.kind === 'spot') return give(deps, here, told, around)
  // An earlier attempt may have used it up.
  return give(deps, here, told, around).catch(toPerson)
}
