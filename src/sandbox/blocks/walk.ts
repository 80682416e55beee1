import type { Block } from '../state/state.ts'

/** Something in a block that a person can press, choose or fill in. */
export type Element = { type: string; action_id?: string; [field: string]: unknown }
export type Placed = { readonly block: Block; readonly element: Element }

const interactive = new Set([
  'button',
  'overflow',
  'checkboxes',
  'radio_buttons',
  'datepicker',
  'timepicker',
  'datetimepicker',
  'plain_text_input',
  'number_input',
  'email_text_input',
  'url_text_input',
  'rich_text_input',
  'feedback_buttons',
  'icon_button',
])

/** Blocks with those inside them: the cards of a carousel, the children of a container. */
export function withChildren(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...childrenOf(block).filter(isBlock)])
}

/** The interactive elements of one block, without those of its children. */
export function elementsOf(block: Block): Placed[] {
  return [block.accessory, block.element, block.elements, block.actions]
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter(isElement)
    .filter(({ type }) => interactive.has(type) || type.endsWith('_select'))
    .map((element) => ({ block, element }))
}

export function allElements(blocks: readonly Block[]): Placed[] {
  return withChildren(blocks).flatMap(elementsOf)
}

export function childrenOf(block: { type: string; [field: string]: unknown }): unknown[] {
  const children =
    block.type === 'container' ? block.child_blocks : block.type === 'carousel' ? block.elements : []
  return Array.isArray(children) ? children : []
}

export function isElement(part: unknown): part is Element {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string'
}

function isBlock(part: unknown): part is Block {
  return isElement(part) && typeof part.block_id === 'string'
}
