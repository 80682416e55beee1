import type { Element, Placed } from '../blocks/walk.ts'
import { deliver } from '../delivery/delivery.ts'
import { issueTrigger } from '../delivery/triggers.ts'
import { type Choice, fill, filledValues, optionsOf } from '../inputs.ts'
import { Impossible } from '../server/refusal.ts'
import type { JsonObject, Person } from '../state/state.ts'
import { nextTs } from '../state/ts.ts'
import type { World } from '../world.ts'
import type { Acted } from './command.ts'
import { findElement, type Holder, holderOf, type Target } from './holder.ts'
import { actor, actorFields, notice } from './presence.ts'

export type Press = {
  readonly user: string
  readonly on: Target
  readonly action_id: string
  readonly block_id?: string | undefined
  /** For menus and inputs: the option's value, or several, or the text. */
  readonly choice?: Choice | undefined
}

/** A person presses a button, chooses in a menu, or fills in an input that tells the app at once. */
export async function press(world: World, { user, on, choice, ...which }: Press): Promise<Acted> {
  const person = actor(world, user)
  const holder = holderOf(world, person, on)
  const { block, element } = findElement(holder.blocks, person, which.action_id, which.block_id)
  mustOffer(element, choice)
  fill(world, person.id, holder.id, block, element, choice ?? null)
  if (block.type === 'input' && block.dispatch_action !== true) return { kind: 'acked' }
  const outcome = await deliver(world, 'interactive', {
    type: 'block_actions',
    ...actorFields(world, person),
    trigger_id: issueTrigger(world, person.id),
    ...holder.fields(),
    actions: [actionOf(world, holder, person, { block, element }, choice)],
  })
  if (outcome.kind === 'acked' || element.url !== undefined) return { kind: 'acked' }
  return {
    kind: 'failed',
    notice: notice(world, person, holder.channel, 'This app didn’t respond. Try again?'),
  }
}

const withOptions = /^(multi_)?static_select$|^radio_buttons$|^checkboxes$|^overflow$/

function mustOffer(element: Element, choice: Choice | undefined): void {
  if (element.type === 'feedback_buttons' && feedback(element, choice) === undefined)
    throw new Impossible('Good or bad?')
  if (!withOptions.test(element.type) || choice === null) return
  if (choice === undefined) throw new Impossible('Which of the options?')
  const offered = new Set(optionsOf(element).map(({ value }) => value))
  const strange = [choice].flat().find((value) => !offered.has(value))
  if (strange !== undefined) throw new Impossible(`There is no option ${JSON.stringify(strange)}.`)
}

function actionOf(
  world: World,
  holder: Holder,
  person: Person,
  { block, element }: Placed,
  choice: Choice | undefined,
): JsonObject {
  const { type, action_id } = element
  const common = { type, action_id, block_id: block.block_id, action_ts: nextTs(world) }
  switch (type) {
    case 'button':
    case 'icon_button':
      return { ...common, ...picked(element, ['text', 'value', 'style', 'url', 'icon']) }
    case 'overflow':
      return { ...common, selected_option: optionsOf(element).find(({ value }) => value === choice) }
    case 'feedback_buttons':
      return { ...common, ...feedback(element, choice) }
    default: {
      const values = filledValues(world, person.id, holder.id, [block])
      return { ...common, ...values[block.block_id]?.[action_id ?? ''] }
    }
  }
}

function feedback({ positive_button: good, negative_button: bad }: Element, choice: Choice | undefined) {
  return [good, bad].find((button): button is JsonObject => isObject(button) && button.value === choice)
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null
}

function picked(element: Element, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => (element[name] === undefined ? [] : [[name, element[name]]])),
  )
}
