import type { ReplyPart } from '../answer.ts'

/** Said at first use. */
const privacyLines: readonly string[] = [
  'Only you can see your notes and ratings: no manager, no colleague, no administrator. You alone can show a copy to somebody, and take it back.',
  'They’re encrypted with your own key. “export” gives you everything; “forget me” deletes everything, the key too.',
  'What you type in a direct message also stays in Slack’s history, which your organisation keeps. What you type in the form doesn’t.',
]
export const privacyPart: ReplyPart = {
  kind: 'list',
  heading: 'Your privacy',
  items: privacyLines,
}
