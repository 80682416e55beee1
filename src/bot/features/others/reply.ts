import type { RoomReply } from '../../answer.ts'

/** The same for whoever asks, whatever they say they may see. */
export const othersReply: RoomReply = {
  for: 'room',
  summary:
    'I show nobody’s notes but your own: not their ratings, gaps or readiness either, whoever asks. Ask the person to share with you what they want you to see.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Your notes', asks: { kind: 'notes.list' } },
        { label: 'My own readiness', asks: { kind: 'readiness' } },
      ],
    },
  ],
}
