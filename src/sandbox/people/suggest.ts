import { deliver } from '../delivery/delivery.ts'
import type { JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'
import { findElement, holderOf, type Target } from './holder.ts'
import { actor, actorFields } from './presence.ts'

type Typing = {
  readonly user: string
  readonly on: Target
  readonly action_id: string
  readonly block_id?: string
  readonly text: string
}

/** What an external menu offers while a person types into it: the app's answer, or nothing if it gave none. */
export async function suggest(
  world: World,
  { user, on, action_id, block_id, text }: Typing,
): Promise<JsonObject | undefined> {
  const person = actor(world, user)
  const holder = holderOf(world, person, on)
  const { block } = findElement(holder.blocks, person, action_id, block_id)
  const { response_url: _, ...fields } = holder.fields()
  const outcome = await deliver(world, 'interactive', {
    type: 'block_suggestion',
    ...actorFields(world, person),
    ...fields,
    action_id,
    block_id: block.block_id,
    value: text,
  })
  const answer = outcome.kind === 'acked' ? outcome.answer : undefined
  return typeof answer === 'object' && answer !== null ? { ...answer } : undefined
}
