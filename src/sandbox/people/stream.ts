import type { ServerResponse } from 'node:http'
import type { Change } from '../state/changes.ts'
import { personCalled } from '../state/find.ts'
import type { World } from '../world.ts'

/** Server-sent events: one line with `what` whenever something changed for this person. */
export function stream(world: World, user: string, response: ServerResponse): void {
  const person = personCalled(world.state, user).id
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': listening\n\n')
  const stop = world.changes.watch((change) => {
    if (concerns(change, person)) response.write(`data: ${JSON.stringify({ what: change.what })}\n\n`)
  })
  response.on('close', stop)
}

/** A change that names nobody concerns everybody. */
export function concerns({ users }: Change, person: string): boolean {
  return users.length === 0 || users.includes(person)
}
