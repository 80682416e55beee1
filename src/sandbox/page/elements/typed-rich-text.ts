import type { JsonObject } from '../../state/state.ts'

/** What was typed, as the rich_text block that Slack's editor sends; it knows no formatting. */
export function richTextOf(text: string): JsonObject {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  }
}

/** The words of a rich_text block. */
export function plainOfRichText(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainOfRichText).join('')
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  return 'elements' in value ? plainOfRichText(value.elements) : ''
}
