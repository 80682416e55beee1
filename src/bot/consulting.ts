import { once } from 'es-toolkit/function/once'
import type { Learned } from '../reading/learned/model.ts'
import { type Mind, mindOf } from './mind.ts'
import type { Own } from './person/me.ts'
import { openPart, seesAll } from './person/outsiders.ts'
import type { Asker } from './question.ts'

/** What answers from the data alone, as much of it as somebody may see; by type it reaches nothing of a person's. */
export function consulting(
  own: Pick<Own, 'library' | 'now' | 'belongingOf' | 'vault'>,
  learned: Learned,
): (asker?: Asker) => Promise<Mind> {
  const { library, now } = own
  const all = once(() => mindOf({ library, learned, now }))
  const open = once(() => mindOf({ library: openPart(library), learned, now }))
  return async (asker) => (asker === undefined || (await seesAll(own, asker)) ? all() : open())
}
