import { type Element, elementsOf, withChildren } from './blocks/walk.ts'
import type { Block, JsonObject } from './state/state.ts'
import type { World } from './world.ts'

/** What a person gives to an element: text, one value, several values, or rich text. */
export type Choice = string | number | readonly string[] | JsonObject | null

/** `state.values` as Slack sends it: by block_id, then by action_id. */
export type StateValues = Record<string, Record<string, JsonObject>>

export function fill(
  world: World,
  user: string,
  holder: string,
  block: Block,
  element: Element,
  choice: Choice,
): void {
  const value = chosen(element, choice)
  if (value !== undefined) world.state.filled.set(keyOf(user, holder, block, element), value)
}

/** What stands in the inputs of a message or view: what this person put there, or else what the app did. */
export function filledValues(
  world: World,
  user: string,
  holder: string,
  blocks: readonly Block[],
): StateValues {
  const values: StateValues = {}
  for (const { block, element } of withChildren(blocks).flatMap(elementsOf)) {
    const value = world.state.filled.get(keyOf(user, holder, block, element)) ?? initial(element)
    if (value === undefined) continue
    values[block.block_id] = { ...values[block.block_id], [element.action_id ?? '']: value }
  }
  return values
}

/** The options of a menu, those in its groups included. */
export function optionsOf(element: Element): JsonObject[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : []
  const options = Array.isArray(element.options) ? element.options : []
  return [...options, ...groups.flatMap((group) => group.options)]
}

/** An element's entry in `state.values`; undefined where it has none, as with buttons. */
function chosen(element: Element, choice: Choice): JsonObject | undefined {
  const { type } = element
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { type, value: choice === null || choice === '' ? null : String(choice) }
    case 'rich_text_input':
      return choice === null ? { type } : { type, rich_text_value: choice }
    case 'datepicker':
      return { type, selected_date: choice }
    case 'timepicker':
      return { type, selected_time: choice }
    case 'datetimepicker':
      return { type, selected_date_time: choice === null ? null : Number(choice) }
    case 'radio_buttons':
    case 'static_select':
    case 'external_select':
      return { type, selected_option: choice === null ? null : optionWith(element, String(choice)) }
    case 'checkboxes':
    case 'multi_static_select':
    case 'multi_external_select':
      return { type, selected_options: several(choice).map((value) => optionWith(element, value)) }
    case 'users_select':
      return { type, selected_user: choice }
    case 'channels_select':
      return { type, selected_channel: choice }
    case 'conversations_select':
      return { type, selected_conversation: choice }
    case 'multi_users_select':
      return { type, selected_users: several(choice) }
    case 'multi_channels_select':
      return { type, selected_channels: several(choice) }
    case 'multi_conversations_select':
      return { type, selected_conversations: several(choice) }
    default:
      return undefined
  }
}

function initial(element: Element): JsonObject | undefined {
  const { type } = element
  if (type === 'radio_buttons' || type === 'static_select' || type === 'external_select') {
    return { type, selected_option: element.initial_option ?? null }
  }
  if (type === 'checkboxes' || type === 'multi_static_select' || type === 'multi_external_select') {
    return { type, selected_options: element.initial_options ?? [] }
  }
  const given = Object.entries(element).find(([key]) => key.startsWith('initial_'))?.[1]
  return chosen(element, isChoice(given) ? given : null)
}

function isChoice(value: unknown): value is Choice {
  return (
    typeof value === 'string' || typeof value === 'number' || (typeof value === 'object' && value !== null)
  )
}

function several(choice: Choice): readonly string[] {
  if (Array.isArray(choice)) return choice.map(String)
  return choice === null ? [] : [String(choice)]
}

/** Options of external menus are unknown here: what was chosen stands for itself. */
function optionWith(element: Element, value: string): JsonObject {
  const option = optionsOf(element).find((one) => one.value === value)
  return option ?? { text: { type: 'plain_text', text: value, emoji: true }, value }
}

function keyOf(user: string, holder: string, block: Block, element: Element): string {
  return [user, holder, block.block_id, element.action_id].join(' ')
}
