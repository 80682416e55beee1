import type { ReplyPart } from '../answer.ts'

/** Said at first use. */
const alone =
  'Only you can see your notes and ratings: no manager, no colleague, no administrator. You alone can show a copy to somebody, and take it back.'
const butShown =
  'You show a copy to somebody now: they can read that copy until it ends or you take it back. All else of your notes and ratings you alone can see; no administrator can.'

const privacyLines: readonly string[] = [
  'They’re encrypted with your own key. “export” gives you everything; “forget me” deletes everything, the key too.',
  'What you type in a direct message also stays in Slack’s history, which your organisation keeps. What you type in the form doesn’t.',
]
export const privacyPart = (shows: boolean): ReplyPart => ({
  kind: 'list',
  heading: 'Your privacy',
  items: [shows ? butShown : alone, ...privacyLines],
})
