import { readableDay } from '../../domain/days.ts'
import type { Posting } from '../../domain/library/posting.ts'
import type { ReplyRow, RoomReply } from '../answer.ts'
import { counted } from './phrases.ts'

/** Until when people can apply, where the posting says so. */
export function untilText({ posting: { closes }, today }: AskedPosting): string {
  if (!closes) return ''
  return closes < today ? `Closed on ${readableDay(closes)}.` : `Open until ${readableDay(closes)}.`
}

/** A posting, and the day on which somebody asks for it. */
export type AskedPosting = { readonly posting: Posting; readonly today: string }

/** All postings, those that are closed last. */
export function postingsReply(postings: readonly Posting[], today: string): RoomReply {
  const isClosed = ({ closes }: Posting) => closes !== undefined && closes < today
  const rows = [...postings]
    .sort((a, b) => Number(isClosed(a)) - Number(isClosed(b)))
    .map(
      (posting): ReplyRow => ({
        name: posting.title,
        text: [`${posting.short}.`, untilText({ posting, today })].filter(Boolean).join(' '),
        open: { label: 'Open', asks: { kind: 'posting', posting: posting.id } },
      }),
    )
  const closed = postings.filter(isClosed).length
  return {
    for: 'room',
    summary:
      rows.length === 0
        ? 'No posting is loaded here.'
        : `${rows.length === 1 ? 'There’s one posting' : `There are ${counted(rows.length, 'posting')}`} here${closed > 0 ? `, ${closed} closed` : ''}.`,
    parts: [{ kind: 'table', rows }],
  }
}

/** Asked about a posting, and none or several would do. */
export function whichPosting(postings: readonly Posting[], today: string): RoomReply {
  const all = postingsReply(postings, today)
  return postings.length > 0 ? { ...all, summary: 'Which posting do you mean?' } : all
}
