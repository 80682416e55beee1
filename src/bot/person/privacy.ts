import type { ReplyPart } from '../answer.ts'

/** Said at first use. */
const privacyLines: readonly string[] = [
  'I show your notes and ratings to nobody but you: no manager, no colleague, no administrator.',
  'They are encrypted with a key of your own. “export” hands you everything; “forget me” deletes everything, and the key.',
  'What you type in a direct message is also in Slack’s own history, which your organisation keeps; what you type in the form is not.',
]
export const privacyPart: ReplyPart = {
  kind: 'list',
  heading: 'Private, in three lines',
  items: privacyLines,
}
