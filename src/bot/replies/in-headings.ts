import type { ReplyPart, RoomReply, Words } from '../answer.ts'
import type { Asks } from '../features/features.ts'

export const shortened = (
  summary: string,
  items: readonly Words[],
  asks: Asks,
  source: ReplyPart[],
): RoomReply => ({
  for: 'room',
  summary,
  parts: [{ kind: 'list', items }, { kind: 'choices', choices: [{ label: 'In Full', asks }] }, ...source],
})
