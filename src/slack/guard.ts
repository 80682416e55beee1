import { type Trouble, troubleOf } from '../store/database/errors.ts'
import type { Deps } from './deps.ts'

/**
 * The one place where what we got wrong is caught: logged whole under a short reference,
 * which `tell` tells to the person, with what is wrong where that is known.
 */
export async function guarded(
  { log, newId }: Deps,
  door: string,
  work: () => Promise<void>,
  tell: (reference: string, trouble: Trouble | undefined) => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (err) {
    const reference = newId().slice(-8)
    log.error({ err, door, reference }, 'answer failed')
    await tell(reference, troubleOf(err)).catch((telling: unknown) =>
      log.error({ err: telling, door, reference }, 'could not tell the person'),
    )
  }
}
