import { readableDay } from '../../domain/days.ts'
import type { Item, Posting, Section } from '../../domain/library/posting.ts'
import { type Choice, type Part, type RoomAnswer, strong, type Words } from '../answer.ts'
import { counted, sourceOf } from './talk/phrases.ts'

/** The sections asked for; without any, what the posting is about and a button for each section. */
export function postingReply(asked: AskedPosting, sections: readonly Section[]): RoomAnswer {
  return sections.length === 0 ? overview(asked) : inSections(asked, sections)
}

/** A posting, and the day on which somebody asks for it. */
export type AskedPosting = { readonly posting: Posting; readonly today: string }

/** Until when people can apply, where the posting says so. */
export function untilText({ posting: { closes }, today }: AskedPosting): string {
  if (!closes) return ''
  return closes < today ? `Closed on ${readableDay(closes)}.` : `Open until ${readableDay(closes)}.`
}

const withUntil = (summary: string, asked: AskedPosting): string =>
  [summary, untilText(asked)].filter(Boolean).join(' ')

function overview({ posting, today }: AskedPosting): RoomAnswer {
  const first = posting.sections.find(({ id }) => id === 'overview') ?? posting.sections[0]
  const choices = posting.sections.map(
    ({ id, title }): Choice => ({ label: title, says: words(posting, id) }),
  )
  return {
    for: 'room',
    title: posting.title,
    summary: withUntil(`${posting.title}: ${counted(posting.sections.length, 'section')}.`, {
      posting,
      today,
    }),
    parts: [...(first ? sectionParts(first) : []), { kind: 'choices', choices }, sourceOf(posting)],
  }
}

function inSections(asked: AskedPosting, sections: readonly Section[]): RoomAnswer {
  const { posting } = asked
  const names = sections.map(({ title }) => title).join(', ')
  return {
    for: 'room',
    summary: withUntil(`${posting.title}: ${names}.`, asked),
    parts: [
      ...sections.flatMap((section): Part[] => [
        { kind: 'title', text: section.title },
        ...sectionParts(section),
      ]),
      { kind: 'choices', choices: [{ label: 'All sections', says: `posting ${posting.id}` }] },
      sourceOf(posting),
    ],
  }
}

function sectionParts({ intro, items, ordered }: Section): Part[] {
  const text: Part[] = intro ? [{ kind: 'text', text: intro }] : []
  const list: Part[] = items.length > 0 ? [{ kind: 'list', items: items.map(itemWords), ordered }] : []
  return [...text, ...list]
}

const itemWords = ({ label, text }: Item): Words => (label ? [strong(`${label}: `), { text }] : text)

const words = (posting: Posting, section: string) => `posting ${posting.id} ${section}`

/** Asked about a posting, and none or several would do. */
export function whichPosting(postings: readonly Posting[], today: string): RoomAnswer {
  const all = postingsReply(postings, today)
  return postings.length > 0 ? { ...all, summary: 'Which posting do you mean?' } : all
}

/** All postings, those that are closed last. */
export function postingsReply(postings: readonly Posting[], today: string): RoomAnswer {
  const isClosed = ({ closes }: Posting) => closes !== undefined && closes < today
  const rows = [...postings]
    .sort((a, b) => Number(isClosed(a)) - Number(isClosed(b)))
    .map((posting) => ({
      name: posting.title,
      text: [`${posting.short}.`, untilText({ posting, today })].filter(Boolean).join(' '),
      open: { label: 'Open', says: `posting ${posting.id}` },
    }))
  const closed = postings.filter(isClosed).length
  return {
    for: 'room',
    summary:
      rows.length === 0
        ? 'No posting is loaded here.'
        : `There ${rows.length === 1 ? 'is' : 'are'} ${counted(rows.length, 'posting')} here${closed > 0 ? `, ${closed} closed` : ''}.`,
    parts: [{ kind: 'table', rows }],
  }
}
