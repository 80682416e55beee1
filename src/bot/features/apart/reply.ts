import type { Waiting } from '../../../store/joining/apart.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { inWords } from '../../replies/phrases.ts'

const placesOf = (waiting: readonly Waiting[]): string => inWords(waiting.map(({ name }) => name))

const notes: Button = { label: 'Your Notes', asks: { kind: 'notes.list' } }
const together: Button = { label: 'Put Them Together', asks: { kind: 'apart', act: 'together' } }

/** Below a private answer, until it is answered. */
export const apartParts = (waiting: readonly Waiting[]): readonly ReplyPart[] => [
  {
    kind: 'text',
    text: `You kept notes in ${placesOf(waiting)} before it joined your organization, and you have others here. Put them together? Until you do, those stay where they are, and nobody sees them.`,
  },
  {
    kind: 'choices',
    choices: [together, { label: 'Not Now', asks: { kind: 'apart', act: 'later' } }],
  },
]

export const togetherReply = (waiting: readonly Waiting[]): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Done: what you kept in ${placesOf(waiting)} is here now. Only you can see this.`,
  parts: [
    {
      kind: 'text',
      text: 'Your profile, your nudges and an open case for the same level are as you had them here. A case that was open there is among your closed ones.',
    },
    { kind: 'choices', choices: [notes] },
  ],
})

export const keptApartReply = (waiting: readonly Waiting[]): AskerReply => ({
  for: 'asker',
  summary: `OK. What you kept in ${placesOf(waiting)} stays apart, and I’ll ask again in a month. To have it here earlier, type “put together”. Only you can see this.`,
  parts: [{ kind: 'choices', choices: [together] }],
})

export const noRoomReply = (waiting: readonly Waiting[]): AskerReply => ({
  for: 'asker',
  summary: `There’s no room for all of what you kept in ${placesOf(waiting)}. It stays apart, and nothing is lost.`,
  parts: [
    {
      kind: 'text',
      text: 'Delete notes, reminders or closed cases that you don’t need any more, and type “put together” again.',
    },
    { kind: 'choices', choices: [notes, { label: 'Try Again', asks: { kind: 'apart', act: 'together' } }] },
  ],
})

export const nothingApartReply: AskerReply = {
  for: 'asker',
  summary: 'All that you keep is in one place already. Only you can see this.',
  parts: [{ kind: 'choices', choices: [notes] }],
}
