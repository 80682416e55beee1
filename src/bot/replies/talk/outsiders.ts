import type { AskerAnswer, RoomAnswer } from '../../answer.ts'

export const strangerReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I keep notes, ratings and reminders for members of my own workspace only, so I can’t do that for you. Only you can see this.',
  parts: [],
}

export const guestReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I keep notes, ratings and reminders for full members of this workspace only, not for guests. What the levels ask, I can show you. Only you can see this.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Compare the levels', says: 'compare' },
        { label: 'All dimensions', says: 'dimensions' },
        { label: 'Help', says: 'help' },
      ],
    },
  ],
}

/** Where other organisations read along, or Slack does not say that none does, about data that is not for them. */
export const closedReply: RoomAnswer = {
  for: 'room',
  summary:
    'People of other organisations may read along here, and that is for our own workspace only. Members can ask me in a direct message, or with /level.',
  parts: [],
}

export const guestHome: AskerAnswer = { ...guestReply, title: 'Level Guide' }
