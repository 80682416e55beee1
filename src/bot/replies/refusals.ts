import type { AskerReply, RoomReply } from '../answer.ts'

export const strangerReply: AskerReply = {
  for: 'asker',
  summary:
    'I keep notes, ratings and reminders for members of my own workspace only, so I can’t do that for you. Only you can see this.',
  parts: [],
}

const facts: AskerReply['parts'] = [
  {
    kind: 'choices',
    choices: [
      { label: 'Compare Levels', asks: { kind: 'compare' } },
      { label: 'All Dimensions', asks: { kind: 'dimensions' } },
      { label: 'Help', asks: { kind: 'help' } },
    ],
  },
]

export const guestReply: AskerReply = {
  for: 'asker',
  summary:
    'I keep notes, ratings and reminders for full members of this workspace only, not for guests. I can show you what the levels ask. Only you can see this.',
  parts: facts,
}

/** Slack did not say whether they are a guest, and nothing is kept of them yet. */
export const unknownReply: AskerReply = {
  for: 'asker',
  summary:
    'Nothing was saved or changed: Slack can’t tell me right now whether you’re a full member of this workspace, and I keep notes, ratings and reminders for members only. Try again in a minute. I can show you what the levels ask. Only you can see this.',
  parts: facts,
}

/** Where other organisations read along, or Slack does not say that none does, about data that is not for them. */
export const closedReply: RoomReply = {
  for: 'room',
  summary:
    'People from other organisations may read this channel, and that’s for our own workspace only. Members can ask me in a direct message, or with /level.',
  parts: [],
}

/** Home of who may keep nothing here. */
export const homeOf = (refusal: AskerReply): AskerReply => ({
  ...(refusal === unknownReply ? { ...refusal, summary: unknownHome } : guestReply),
  title: 'Level Guide',
})

const unknownHome =
  'Slack can’t tell me right now whether you’re a full member of this workspace, and I keep notes, ratings and reminders for members only. Open this page again in a minute. I can show you what the levels ask.'

/** Asked where nobody's notes are kept: at a shell. */
export const notHereReply: AskerReply = {
  for: 'asker',
  summary:
    'I only keep notes and ratings where I know who you are: in Slack, or in the workspace that npm start opens. Nothing was saved.',
  parts: [],
}
