import type { World } from '../world.ts'

/** The next message ts: the workspace's time in microseconds, always past the one before. */
export function nextTs(world: World): string {
  const micros = Math.max(world.clock.now().getTime() * 1000, world.state.lastMicros + 1)
  world.state.lastMicros = micros
  return tsOf(micros)
}

function tsOf(micros: number): string {
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`
}
