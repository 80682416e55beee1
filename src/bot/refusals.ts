import type { AskerReply, RoomReply } from './answer.ts'

export const strangerReply: AskerReply = {
  for: 'asker',
  summary:
    'I keep notes, ratings and reminders for members of my own workspace only, so I can’t do that for you. Only you can see this.',
  parts: [],
}

export const guestReply: AskerReply = {
  for: 'asker',
  summary:
    'I keep notes, ratings and reminders for full members of this workspace only, not for guests. What the levels ask, I can show you. Only you can see this.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Compare the levels', asks: { kind: 'compare' } },
        { label: 'All dimensions', asks: { kind: 'dimensions' } },
        { label: 'Help', asks: { kind: 'help' } },
      ],
    },
  ],
}

/** Where other organisations read along, or Slack does not say that none does, about data that is not for them. */
export const closedReply: RoomReply = {
  for: 'room',
  summary:
    'People of other organisations may read along here, and that is for our own workspace only. Members can ask me in a direct message, or with /level.',
  parts: [],
}

export const guestHome: AskerReply = { ...guestReply, title: 'Level Guide' }

/** Asked where nobody's notes are kept: at a shell. */
export const notHereReply: AskerReply = {
  for: 'asker',
  summary:
    'Notes and ratings are kept where you can be told apart from others: in Slack, or in the workspace that npm start opens. Nothing was saved.',
  parts: [],
}
