import type { ReplyPart } from '../answer.ts'

/** Said at first use. */
const alone =
  'Only you can see your notes and ratings: no manager, no colleague, no administrator. Only you can show somebody a copy, and take it back.'
const butShown =
  'You’re showing somebody a copy: they can read it until it ends or you take it back. Only you can see the rest of your notes and ratings; no administrator can.'

const privacyLines: readonly string[] = [
  'They’re encrypted with your own key. “export” gives you everything; “forget me” deletes everything, the key too.',
  'What you type in a direct message also stays in Slack’s history, which your organisation keeps. What you type in the form doesn’t.',
]
export const privacyPart = (shows: boolean): ReplyPart => ({
  kind: 'list',
  heading: 'Your privacy',
  items: [shows ? butShown : alone, ...privacyLines],
})
