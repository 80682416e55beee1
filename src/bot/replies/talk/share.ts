import type { AskerAnswer, RoomAnswer } from '../../answer.ts'

/** The answer once more, to be looked at before everyone sees it. */
export const toShare = (answer: RoomAnswer): RoomAnswer => ({
  ...answer,
  summary: `Press “Share here”, and everyone in this channel sees this. ${answer.summary}`,
})

export const sharedAlreadyReply: AskerAnswer = {
  for: 'asker',
  summary: 'What I answered in this thread is there for everyone to see already. Only you can see this line.',
  parts: [],
}

/** Of a search, the words are not kept. */
export const notKeptReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I don’t keep the words that you searched for, so I can’t say it again. Ask once more with /level in the channel, and press “Share here”.',
  parts: [],
}

/** In a direct message there is nobody to share with. */
export const nobodyHereReply = (words: string): AskerAnswer => ({
  for: 'asker',
  summary: `Nobody but you is here. In the channel where you want it, type “/level ${words}” and press “Share here”.`,
  parts: [],
})

/** Where a press on *Share here* would be refused. */
export const notHereToShareReply = (sharing: 'open' | 'none'): AskerAnswer => ({
  for: 'asker',
  summary:
    sharing === 'none'
      ? 'I’m not in this group, so I can’t post here. Only you can see this.'
      : 'People of other organisations may read along here, and that is for our own workspace only, so I can’t share it here. Only you can see this.',
  parts: [],
})
