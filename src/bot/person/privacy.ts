import type { ReplyPart } from '../answer.ts'

const alone = 'You can show somebody a copy, and take it back.'
const butShown = 'You’re showing somebody a copy. They can read it until it ends or you take it back.'

const encrypted =
  'Your notes are encrypted with your own key. To get everything, type “export”; to delete everything, and the key, type “forget me”.'
const inSlack =
  'What you type in a direct message also stays in Slack’s history, which your organisation keeps. What you type in the form doesn’t.'

/** The two lines that most who ask want to know. */
export const briefPrivacy =
  'They’re encrypted with your own key. What you type in a direct message also stays in Slack’s history, which your organisation keeps; what you type in a form doesn’t.'

export const privacyPart = (shows: boolean): ReplyPart => ({
  kind: 'list',
  heading: 'Your privacy',
  items: [shows ? butShown : alone, encrypted, inSlack],
})
