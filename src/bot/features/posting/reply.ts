import type { Item, Section } from '../../../domain/library/posting.ts'
import { type Button, type ReplyPart, type RoomReply, strong, type Words } from '../../answer.ts'
import { counted, sourceOf } from '../../replies/phrases.ts'
import { type AskedPosting, untilText } from '../../replies/postings.ts'

/** The sections asked for; without any, what the posting is about and a button for each section. */
export function postingReply(asked: AskedPosting, sections: readonly Section[]): RoomReply {
  return sections.length === 0 ? overview(asked) : inSections(asked, sections)
}

/** One fact first, and a button for the section that it is from. */
export function factReply(asked: AskedPosting, ids: readonly string[], fact: string): RoomReply | undefined {
  const { posting } = asked
  const section = posting.sections.find(({ id }) => ids.includes(id))
  const item = section?.items.find(({ label, text }) => (label ?? text) === fact)
  if (!section || !item) return undefined
  return {
    for: 'room',
    summary: withUntil(item.label === undefined ? item.text : `${item.label}: ${item.text}`, asked),
    parts: [
      {
        kind: 'choices',
        choices: [
          { label: section.title, asks: { kind: 'posting', posting: posting.id, sections: [section.id] } },
          { label: 'All Sections', asks: { kind: 'posting', posting: posting.id } },
        ],
      },
      sourceOf(posting),
    ],
  }
}

const withUntil = (summary: string, asked: AskedPosting): string =>
  [summary, untilText(asked)].filter(Boolean).join(' ')

function overview({ posting, today }: AskedPosting): RoomReply {
  const first = posting.sections.find(({ id }) => id === 'overview') ?? posting.sections[0]
  const choices = posting.sections.map(
    ({ id, title }): Button => ({
      label: title,
      asks: { kind: 'posting', posting: posting.id, sections: [id] },
    }),
  )
  return {
    for: 'room',
    title: posting.title,
    summary: withUntil(
      `${posting.title}: ${counted(posting.sections.length, 'section')}. Open one, or ask about it.`,
      {
        posting,
        today,
      },
    ),
    parts: [...(first ? sectionParts(first) : []), { kind: 'choices', choices }, sourceOf(posting)],
  }
}

function inSections(asked: AskedPosting, sections: readonly Section[]): RoomReply {
  const { posting } = asked
  const names = sections.map(({ title }) => title).join(', ')
  return {
    for: 'room',
    summary: withUntil(`${posting.title}: ${names}.`, asked),
    parts: [
      ...sections.flatMap((section): ReplyPart[] => [
        { kind: 'title', text: section.title },
        ...sectionParts(section),
      ]),
      {
        kind: 'choices',
        choices: [{ label: 'All Sections', asks: { kind: 'posting', posting: posting.id } }],
      },
      sourceOf(posting),
    ],
  }
}

function sectionParts({ intro, items, ordered }: Section): ReplyPart[] {
  const text: ReplyPart[] = intro ? [{ kind: 'text', text: intro }] : []
  const list: ReplyPart[] = items.length > 0 ? [{ kind: 'list', items: items.map(itemWords), ordered }] : []
  return [...text, ...list]
}

const itemWords = ({ label, text }: Item): Words => (label ? [strong(`${label}: `), { text }] : text)
