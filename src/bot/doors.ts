import type { AskerAnswer } from './answer.ts'

// What comes in and goes out at the bot's doors, beside texts, forms and answers.

export type Taken = { readonly answer?: AskerAnswer; readonly unread?: string | undefined }

/** A form that was taken, or why it was not, by the names of its fields. */
export type Submitted =
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'taken'; readonly answer: AskerAnswer }

export type Vote = { readonly answer: string; readonly helpful: boolean; readonly says: string }

/** By the chat product's id, or by a name of ours while it has none; `before`: the name that it was opened under. */
export type OpenView = { readonly id: string; readonly before?: string | undefined }
