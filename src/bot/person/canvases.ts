import type { Owner } from '../../store/vault.ts'

/**
 * Why there is no canvas. `none-here`: the workspace has none, or the bot may make none; `not-alone`: somebody else could
 * open it; `not-known`: it is not told who could; `too-long`: one does not hold it; `not-now`: the chat product gave no clear answer.
 */
export type NoCanvas = 'none-here' | 'not-alone' | 'not-known' | 'too-long' | 'not-now'

/** Pages in the chat product that belong to one person. */
export type Canvases = {
  /** As far as is known: before the first one nobody tells. */
  readonly areHere: () => boolean
  /** One without a word, which nobody but the bot can open; what the chat product calls it. */
  readonly begin: (title: string) => Promise<{ readonly pageId: string } | { readonly no: NoCanvas }>
  /** It is opened to this person, and only once nobody else can open it, the words are put in. */
  readonly give: (
    pageId: string,
    owner: Owner,
    markdown: string,
  ) => Promise<{ readonly url: string } | { readonly no: NoCanvas }>
  /** Whether it is gone. */
  readonly remove: (pageId: string) => Promise<boolean>
}

/** Characters that one holds: docs.slack.dev, canvases.create. */
export const mostInCanvas = 1_048_576
