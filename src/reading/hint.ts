/** What is known of the asker before a text is read: the guideline to go by, and the level they are at. */
export type Hint = { readonly guideline?: string; readonly level?: string }
