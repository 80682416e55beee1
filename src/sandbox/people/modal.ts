import { allElements, elementsOf } from '../blocks/walk.ts'
import { deliver } from '../delivery/delivery.ts'
import { issueResponseUrl, issueTrigger } from '../delivery/triggers.ts'
import { type Choice, fill, filledValues } from '../inputs.ts'
import { Impossible } from '../server/refusal.ts'
import type { JsonObject, Person, View } from '../state/state.ts'
import { closeModal, modalStack, topModal, viewJson } from '../state/views.ts'
import type { World } from '../world.ts'
import { missingInputs } from './input-rules.ts'
import { actor, actorFields } from './presence.ts'
import { follow, type Submitted, show, trouble } from './response-action.ts'

type Filled = { readonly user: string; readonly values?: Readonly<Record<string, Choice>> }

/** Fills in the modal in front and submits it; `values` go by action_id or, for an input block, by block_id. */
export async function submitView(world: World, { user, values = {} }: Filled): Promise<Submitted> {
  const person = actor(world, user)
  const view = frontModal(world, person)
  if (!view.content.submit) throw new Impossible('This modal has no submit button.')
  fillIn(world, person, view, values)
  const errors = missingInputs(
    view.content.blocks,
    filledValues(world, person.id, view.id, view.content.blocks),
  )
  if (Object.keys(errors).length > 0) return { kind: 'refused', errors: show(world, view, errors) }
  const outcome = await deliver(world, 'interactive', {
    type: 'view_submission',
    ...actorFields(world, person),
    trigger_id: issueTrigger(world, person.id),
    view: viewJson(world, view),
    response_urls: responseUrls(world, person, view),
  })
  if (outcome.kind === 'failed') return trouble(world, person)
  return follow(world, person, view, outcome.answer)
}

/** Closes the modal in front, or with `all` every one; the app hears of it where it asked to. */
export async function closeView(
  world: World,
  { user, all = false }: { user: string; all?: boolean },
): Promise<void> {
  const person = actor(world, user)
  const front = frontModal(world, person)
  const clears = all || front.content.clear_on_close
  const closed = clears ? modalStack(world, person.id).toReversed() : [front]
  const told = closed.filter(({ content }) => content.notify_on_close)
  const views = told.map((view) => viewJson(world, view))
  closeModal(world, person.id, clears)
  const tell = (view: JsonObject) =>
    deliver(world, 'interactive', {
      type: 'view_closed',
      ...actorFields(world, person),
      view,
      is_cleared: clears,
    })
  await Promise.all(views.map(tell))
}

function frontModal(world: World, person: Person): View {
  const view = topModal(world, person.id)
  if (view === undefined) throw new Impossible(`${person.realName} has no modal open.`)
  return view
}

function fillIn(world: World, person: Person, view: View, values: Readonly<Record<string, Choice>>): void {
  const inputs = allElements(view.content.blocks)
  for (const [name, choice] of Object.entries(values)) {
    const named = inputs.find(({ block, element }) => element.action_id === name || block.block_id === name)
    if (named === undefined) throw new Impossible(`There is no input ${name} in this modal.`)
    fill(world, person.id, view.id, named.block, named.element, choice)
  }
}

function responseUrls(world: World, person: Person, view: View): JsonObject[] {
  const values = filledValues(world, person.id, view.id, view.content.blocks)
  const asking = view.content.blocks
    .flatMap(elementsOf)
    .filter(({ element }) => element.response_url_enabled === true)
  return asking.flatMap(({ block: { block_id }, element: { action_id = '' } }) => {
    const { selected_conversation, selected_channel } = values[block_id]?.[action_id] ?? {}
    const channel = selected_conversation ?? selected_channel
    if (typeof channel !== 'string') return []
    const url = issueResponseUrl(world, { user: person.id, channel })
    return [{ block_id, action_id, channel_id: channel, response_url: url }]
  })
}
