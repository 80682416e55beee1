/** Whose words a text is: its owner's, the guideline's, or the bot's own headings and counts. Each looks different. */
export type Voice = 'owner' | 'guideline' | 'bot'

export type Item = {
  readonly text: string
  readonly voice: Voice
  /** What the bot says of it, in a line below. */
  readonly details?: string | undefined
  readonly link?: string | undefined
}

/** A document to be handed out, which knows no format. */
export type PageBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly voice: Voice; readonly name?: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'items'; readonly items: readonly Item[]; readonly ordered?: true }
  | { readonly kind: 'page-end' }

export type Page = { readonly title: string; readonly blocks: readonly PageBlock[] }

/** What no XML and no reader takes: control characters, and half of a character. */
export const printable = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')

/** A link that a press may follow; anything else is shown as it was written. */
export const isLink = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text)
