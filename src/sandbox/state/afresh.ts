import { seconds } from '../clock.ts'
import type { World } from '../world.ts'
import { seedState } from './seed.ts'

/** Back to the seed: no messages, no faults, the machine's time. Tokens and connections stay. */
export function startAfresh(world: World): void {
  world.ending.abort()
  world.ending = new AbortController()
  world.clock.reset()
  world.faults.set({})
  world.journal.clear()
  const { installed, enterprise } = world.state
  world.state = seedState(world.app, seconds(world.clock.now()), { ...world, enterprise })
  // Whom to let in is decided elsewhere.
  if (world.grants) world.state.installed = installed
  world.changes.tell([], 'everything')
}
