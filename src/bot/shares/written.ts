import { dayIn, readableDay } from '../../domain/days.ts'
import type { Share, ShareComment } from '../../domain/shares/share.ts'
import type { ReplyPart, ReplyRow } from '../answer.ts'
import { firstLine } from '../replies/phrases.ts'
import type { Sides } from './parts.ts'

/** As many as leave room for what is shown; once one of them is taken back, an earlier one comes up. */
const most = 10

/** The newest comments of who looks, each with the way to take it back. */
export function writtenParts(
  { id }: Share,
  comments: readonly ShareComment[],
  { me, zone }: Sides,
): ReplyPart[] {
  const rows = comments
    .filter(({ by }) => by === me)
    .slice(-most)
    .map(
      (comment): ReplyRow => ({
        name: readableDay(dayIn(zone, comment.at)),
        text: firstLine(comment.text),
        open: {
          label: 'Take Comment Back',
          asks: { kind: 'share.one', act: 'unsay', id, page: 0, other: comment.id },
        },
      }),
    )
  return rows.length === 0
    ? []
    : [
        { kind: 'title', text: 'Your comments' },
        { kind: 'table', rows },
      ]
}
