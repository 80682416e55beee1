import { type Trouble, troubleOf } from '../store/database/errors.ts'
import type { Deps } from './deps.ts'
import type { Taken } from './intake/taken.ts'
import { refusalOf } from './log.ts'

/**
 * The one place where what we got wrong is caught: logged whole under a short reference,
 * which `tell` tells to the person, with what is wrong where that is known.
 */
export async function guarded(
  { log, newId, metrics }: Deps,
  door: string,
  work: () => Promise<void>,
  tell: (reference: string, trouble: Trouble | undefined) => Promise<void>,
  taken?: Taken,
): Promise<void> {
  try {
    await work()
  } catch (err) {
    // What was begun is kept: it is tried again until the database is back, and told once there is no hope.
    if (taken && !taken.hopeless && troubleOf(err) === 'away') throw err
    const reference = newId().slice(-8)
    metrics?.failed(door)
    log.error({ err, door, reference }, 'answer failed')
    await tell(reference, troubleOf(err)).catch((telling: unknown) => {
      log.error({ err: telling, door, reference }, 'could not tell the person')
      // Nobody heard of it: what was begun is tried again, unless Slack would refuse that again.
      if (!refusalOf(telling)) throw err
    })
  }
}
