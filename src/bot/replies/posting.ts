import type { Item, Posting, Section } from '../../domain/posting.ts'
import { type Choice, type Part, type RoomAnswer, strong, type Words } from '../answer.ts'
import { counted, sourceOf } from './phrases.ts'

/** The sections asked for; without any, what the posting is about and a button for each section. */
export function postingReply(posting: Posting, sections: readonly Section[]): RoomAnswer {
  return sections.length === 0 ? overview(posting) : inSections(posting, sections)
}

function overview(posting: Posting): RoomAnswer {
  const first = posting.sections.find(({ id }) => id === 'overview') ?? posting.sections[0]
  const choices = posting.sections.map(
    ({ id, title }): Choice => ({ label: title, says: words(posting, id) }),
  )
  return {
    for: 'room',
    title: posting.title,
    summary: `${posting.title}: ${counted(posting.sections.length, 'section')}.`,
    parts: [...(first ? sectionParts(first) : []), { kind: 'choices', choices }, sourceOf(posting)],
  }
}

function inSections(posting: Posting, sections: readonly Section[]): RoomAnswer {
  const names = sections.map(({ title }) => title).join(', ')
  return {
    for: 'room',
    summary: `${posting.title}: ${names}.`,
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

export function whichPosting(postings: readonly Posting[]): RoomAnswer {
  const rows = postings.map(({ id, title, short }) => ({
    name: title,
    text: short,
    open: { label: 'Open', says: `posting ${id}` },
  }))
  return {
    for: 'room',
    summary: rows.length > 0 ? 'Which posting do you mean?' : 'No posting is loaded here.',
    parts: [{ kind: 'table', rows }],
  }
}
