import { Impossible } from '../server/refusal.ts'
import type { Became, NextMoment, World } from '../world.ts'

export type Jumped = Pick<NextMoment, 'at' | 'what'> & {
  /** Known a little later: the app has to wake up first. */
  readonly became: Promise<Became[]>
}

/** Sets the clock to the moment for which the app has something to do by itself. */
export async function jump(world: World): Promise<Jumped> {
  const next = await world.nextMoment?.()
  if (next === undefined) throw new Impossible('The app has nothing planned.')
  world.clock.set(next.at)
  return { at: next.at, what: next.what, became: next.became?.() ?? Promise.resolve([]) }
}
