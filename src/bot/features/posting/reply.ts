import type { Item, Section } from '../../../domain/library/posting.ts'
import { type ReplyPart, type RoomReply, strong, type Words } from '../../answer.ts'
import { fewButtons } from '../../replies/few-buttons.ts'
import { counted, sourceOf } from '../../replies/phrases.ts'
import { type AskedPosting, untilText } from '../../replies/postings.ts'
import type { Asks } from '../features.ts'

/** The sections asked for; without any, what the posting is about and a way to each other section. */
export function postingReply(asked: AskedPosting, sections: readonly Section[]): RoomReply {
  return sections.length === 0 ? overview(asked) : inSections(asked, sections)
}

/** A line of a section, by its label or its text, or by its place. */
type Line = { readonly fact: string | undefined; readonly point: number | undefined }

/** One fact first, and a button for the section that it is from. */
export function factReply(asked: AskedPosting, ids: readonly string[], line: Line): RoomReply | undefined {
  const { posting } = asked
  const isLine = ({ label, text }: Item, at: number) => (label ?? text) === line.fact || at + 1 === line.point
  const section = posting.sections.find(({ id, items }) => ids.includes(id) && items.some(isLine))
  const item = section?.items.find(isLine)
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
  const choices = posting.sections
    .filter(({ id }) => id !== first?.id)
    .map((section) => ({
      label: section.title,
      asks: { kind: 'posting', posting: posting.id, sections: [section.id] } satisfies Asks,
    }))
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
    parts: [...(first ? sectionParts(first) : []), fewButtons(choices), sourceOf(posting)],
    listed: choices.map(({ asks }) => asks),
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
    listed: listedIn(asked, sections),
  }
}

/** The lines of one section, or the sections. */
function listedIn({ posting }: AskedPosting, sections: readonly Section[]): Asks[] {
  const [only] = sections.length === 1 ? sections : []
  if (!only) return sections.map(({ id }) => ({ kind: 'posting', posting: posting.id, sections: [id] }))
  return only.items.map((_, at) => ({
    kind: 'posting',
    posting: posting.id,
    sections: [only.id],
    point: at + 1,
  }))
}

function sectionParts({ intro, items, ordered }: Section): ReplyPart[] {
  const text: ReplyPart[] = intro ? [{ kind: 'text', text: intro }] : []
  const list: ReplyPart[] = items.length > 0 ? [{ kind: 'list', items: items.map(itemWords), ordered }] : []
  return [...text, ...list]
}

const itemWords = ({ label, text }: Item): Words => (label ? [strong(`${label}: `), { text }] : text)
