import { elementsOf, type Placed, withChildren } from '../blocks/walk.ts'
import { issueResponseUrl } from '../delivery/triggers.ts'
import { filledValues } from '../inputs.ts'
import { Impossible } from '../server/refusal.ts'
import { messageJson } from '../state/messages.ts'
import type { Block, JsonObject, Person, View } from '../state/state.ts'
import { modalStack, viewJson } from '../state/views.ts'
import type { World } from '../world.ts'
import { channelFields, placeOf, visibleMessage } from './presence.ts'

/** Where it stands: in a message, or in a view (`home`, `modal` for the one in front, or a view's id). */
export type Target = { readonly channel: string; readonly ts: string } | { readonly view: string }

/** What an element stands in; `fields` is what an interaction tells of it. */
export type Holder = {
  readonly id: string
  readonly blocks: readonly Block[]
  readonly channel: string
  readonly fields: () => JsonObject
}

export function holderOf(world: World, person: Person, on: Target): Holder {
  if ('view' in on) return viewHolder(world, findView(world, person, on.view))
  const place = placeOf(world, person, on.channel)
  const message = visibleMessage(world, person, place, on.ts)
  const ephemeral = message.onlyFor !== undefined
  const thread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs }
  const container = {
    type: 'message',
    message_ts: message.ts,
    channel_id: place.id,
    is_ephemeral: ephemeral,
    ...thread,
  }
  const origin = { user: person.id, channel: place.id, original: message.ts, threadTs: message.threadTs }
  return {
    id: message.ts,
    blocks: message.blocks,
    channel: place.id,
    fields: () => ({
      container,
      channel: channelFields(place),
      ...(ephemeral ? {} : { message: messageJson(world, message, { metadata: false }) }),
      state: { values: filledValues(world, person.id, message.ts, message.blocks) },
      response_url: issueResponseUrl(world, origin),
    }),
  }
}

function viewHolder(world: World, view: View): Holder {
  const container = { type: 'view', view_id: view.id }
  const fields = () => ({ container, view: viewJson(world, view) })
  return { id: view.id, blocks: view.content.blocks, channel: '', fields }
}

/** Only the modal in front can be touched. */
function findView(world: World, person: Person, named: string): View {
  const home = world.state.homes.get(person.id)
  const front = modalStack(world, person.id).at(-1)
  const view =
    named === 'home' || named === home?.id
      ? home
      : named === 'modal' || named === front?.id
        ? front
        : undefined
  if (view === undefined) throw new Impossible(`${person.realName} has no view ${named} in front.`)
  return view
}

export function findElement(
  blocks: readonly Block[],
  person: Person,
  actionId: string,
  blockId?: string,
): Placed {
  const found = withChildren(blocks)
    .filter((block) => blockId === undefined || block.block_id === blockId)
    .flatMap(elementsOf)
    .find(({ element }) => element.action_id === actionId)
  const readers = found?.element.visible_to_user_ids
  if (found === undefined || (Array.isArray(readers) && !readers.includes(person.id))) {
    throw new Impossible(`${person.realName} sees nothing with the action_id ${actionId} there.`)
  }
  return found
}
