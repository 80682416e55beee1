import type { z } from 'zod'
import type { button, feedbackButtons, iconButton, imageElement, overflow } from '../../blocks/buttons.ts'
import type { datepicker, datetimepicker, timepicker, typedInputs } from '../../blocks/inputs.ts'
import type { checkboxes, radioButtons, selects } from '../../blocks/selects.ts'
import type { blockLists } from '../../blocks/surfaces.ts'
import type { confirm, markedOption, optionGroup, plainOption } from '../../blocks/text.ts'
import type { Block } from '../../state/state.ts'

/** Every block that the workspace takes, in its exact shape: the types come from what checks them. */
export type KnownBlock = z.infer<(typeof blockLists)[keyof typeof blockLists]>[number] & { block_id: string }
export type BlockOf<Type extends KnownBlock['type']> = Extract<KnownBlock, { type: Type }>

export type RichText = BlockOf<'rich_text'>

export type Button = z.infer<typeof button>
export type Overflow = z.infer<typeof overflow>
export type Picture = z.infer<typeof imageElement>
export type FeedbackButtons = z.infer<typeof feedbackButtons>
export type IconButton = z.infer<typeof iconButton>
export type Picker = z.infer<typeof datepicker> | z.infer<typeof timepicker> | z.infer<typeof datetimepicker>
export type TypedInput = z.infer<(typeof typedInputs)[number]>
export type Choices = z.infer<typeof checkboxes> | z.infer<typeof radioButtons>
export type Select = z.infer<(typeof selects)[number]>
export type Option = z.infer<typeof plainOption>
export type MarkedOption = z.infer<typeof markedOption>
export type OptionGroup = z.infer<typeof optionGroup>
export type Confirm = z.infer<typeof confirm>

export type Element =
  | Button
  | Overflow
  | FeedbackButtons
  | IconButton
  | Picker
  | TypedInput
  | Choices
  | Select
  | Picture

/** A block that the page can draw; anything else is shown as it came. */
export function isKnown(block: Block): block is KnownBlock {
  return known.has(block.type)
}

const kinds: Record<KnownBlock['type'], true> = {
  actions: true,
  alert: true,
  card: true,
  carousel: true,
  container: true,
  context: true,
  context_actions: true,
  data_table: true,
  data_visualization: true,
  divider: true,
  header: true,
  image: true,
  input: true,
  markdown: true,
  rich_text: true,
  section: true,
  table: true,
}
const known: ReadonlySet<string> = new Set(Object.keys(kinds))
