import type { AskerAnswer, AskerReply, Reply } from '../../answer.ts'

/** The answer once more, to be looked at before everyone sees it. */
export const toShare = (answer: Reply): Reply => ({
  ...answer,
  summary: `Press “Post Here” to show this to everyone in this channel. ${answer.summary}`,
})

export const sharedAlreadyReply: AskerReply = {
  for: 'asker',
  summary: 'Everyone can already see what I answered in this thread.',
  parts: [],
}

/** Of a search, the words are not kept. */
export const notKeptReply: AskerReply = {
  for: 'asker',
  summary:
    'I don’t keep the words you searched for, so I can’t repeat the answer. Ask once more with /level in the channel, and press “Post Here”.',
  parts: [],
}

/** In a direct message there is nobody to share with. */
export const nobodyHereReply = (words: string): AskerReply => ({
  for: 'asker',
  summary: `Nobody else is in this conversation. In the channel where you want it, type “/level ${words}” and press “Post Here”. Or show it to one person:`,
  parts: [
    ...(words === ''
      ? []
      : [
          {
            kind: 'choices' as const,
            choices: [{ label: 'Show to Someone', asks: { kind: 'share.answer' as const, of: words } }],
          },
        ]),
  ],
})

/** Where a press on *Post Here* would be refused. */
export const notHereToShareReply = (sharing: 'open' | 'none'): AskerReply => ({
  for: 'asker',
  summary:
    sharing === 'none'
      ? 'I’m not in this group, so I can’t post here.'
      : 'People from other organisations may be in this channel, and that answer is for our own workspace only, so I can’t post it here.',
  parts: [],
})

/** What is one's own is not posted; a copy of it can be shown to one person. */
export const notSharedWithReply: AskerReply = {
  for: 'asker',
  summary:
    'Only you see your notes and ratings. You can show some notes to one person: you first see exactly what they’ll see, and you can take it back.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Show Notes to Someone', asks: { kind: 'share.pick', ids: [] } },
        { label: 'What Is Shared', asks: { kind: 'shared' } },
        { label: 'Export', asks: { kind: 'export' } },
      ],
    },
  ],
}

export const sharedReply: AskerAnswer = {
  for: 'asker',
  summary: 'Posted here, with your name.',
  parts: [],
}

/** The bot is not where it should post. */
export const inviteReply: AskerAnswer = {
  for: 'asker',
  summary:
    'I’m not in this conversation yet, so I can’t post here. Type “/invite @Level Guide”, then press “Post Here” again.',
  parts: [],
}

/** A group that the bot is not in: nobody can be invited into it later. */
export const notInGroupReply: AskerAnswer = {
  for: 'asker',
  summary: 'I’m not in this group, so I can’t post here.',
  parts: [],
}

const notShared = {
  twice: 'This answer was already posted. Ask again to post it again.',
  unsure: 'I was interrupted while posting this. If it isn’t here, ask again and post that answer.',
  other: 'Only the person who asked can post this answer.',
} as const
export const notSharedReply = (why: keyof typeof notShared): AskerAnswer => ({
  for: 'asker',
  summary: `${notShared[why]}`,
  parts: [],
})
