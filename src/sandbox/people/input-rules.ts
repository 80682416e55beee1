import { type Element, elementsOf } from '../blocks/walk.ts'
import type { StateValues } from '../inputs.ts'
import type { Block, JsonObject } from '../state/state.ts'

/** What Slack itself refuses before it submits a modal, by block_id. */
export function missingInputs(blocks: readonly Block[], values: StateValues): Record<string, string> {
  const inputs = blocks.filter(({ type }) => type === 'input').flatMap(elementsOf)
  const wrong = inputs.flatMap(({ block, element }) => {
    const complaint = complain(block, element, values[block.block_id]?.[element.action_id ?? ''] ?? {})
    return complaint === undefined ? [] : [[block.block_id, complaint] as const]
  })
  return Object.fromEntries(wrong)
}

function complain(block: Block, element: Element, value: JsonObject): string | undefined {
  const { type: _, ...given } = value
  const [content] = Object.values(given)
  const empty = content === undefined || content === null || (Array.isArray(content) && content.length === 0)
  if (empty) return block.optional === true ? undefined : 'Please complete this required field.'
  if (Array.isArray(content)) return tooMany(element, content.length)
  return typeof content === 'string' ? badText(element, content) : undefined
}

function tooMany({ max_selected_items: most }: Element, count: number): string | undefined {
  return typeof most === 'number' && count > most ? `Choose at most ${most}.` : undefined
}

function badText({ type, min_length, max_length, ...element }: Element, text: string): string | undefined {
  const longest = Number(max_length ?? 3000)
  switch (type) {
    case 'plain_text_input':
      if (text.length < Number(min_length ?? 0)) return `Must be at least ${min_length} characters.`
      return text.length > longest ? `Must be at most ${longest} characters.` : undefined
    case 'number_input':
      return badNumber(element, Number(text))
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'Enter a valid email address.'
    case 'url_text_input':
      return URL.canParse(text) ? undefined : 'Enter a valid URL.'
    default:
      return undefined
  }
}

function badNumber(element: JsonObject, number: number): string | undefined {
  if (Number.isNaN(number)) return 'Enter a number.'
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'Enter a whole number.'
  if (number < Number(element.min_value ?? Number.NEGATIVE_INFINITY))
    return `Must be at least ${element.min_value}.`
  return number > Number(element.max_value ?? Number.POSITIVE_INFINITY)
    ? `Must be at most ${element.max_value}.`
    : undefined
}
