import type { RoomReply } from '../../answer.ts'

/** The same for whoever asks, whatever they say they may see. */
export const othersReply = (rated = false): RoomReply => ({
  for: 'room',
  summary: rated
    ? 'I only keep your ratings of yourself, not of anyone else. Nothing was saved.'
    : 'I only show you your own notes, ratings and gaps, and nobody else’s. To see someone’s notes, ask them.',
  parts: [
    ...(rated
      ? [
          {
            kind: 'text',
            text: 'If they show you notes, you rate what you’re shown. Ask them to type “share”.',
          } as const,
        ]
      : []),
    {
      kind: 'choices',
      choices: rated
        ? [
            { label: 'Rate Yourself', asks: { kind: 'rate' } },
            { label: 'Your Ratings', asks: { kind: 'ratings' } },
          ]
        : [
            { label: 'Your Notes', asks: { kind: 'notes.list' } },
            { label: 'Your Readiness', asks: { kind: 'readiness' } },
          ],
    },
  ],
})
