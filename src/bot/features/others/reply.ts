import type { RoomReply } from '../../answer.ts'

/** The same for whoever asks, whatever they say they may see. */
export const othersReply: RoomReply = {
  for: 'room',
  summary:
    'I only show you your own notes, ratings and gaps, and nobody else’s. To see someone’s notes, ask them.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Your Notes', asks: { kind: 'notes.list' } },
        { label: 'Your Readiness', asks: { kind: 'readiness' } },
      ],
    },
  ],
}
