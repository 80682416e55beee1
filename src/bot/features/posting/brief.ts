import type { Section } from '../../../domain/library/posting.ts'
import { type RoomReply, strong, type Words } from '../../answer.ts'
import { shortened } from '../../replies/in-headings.ts'
import { firstLine, sourceOf } from '../../replies/phrases.ts'
import { type AskedPosting, untilText } from '../../replies/postings.ts'
import type { Asks } from '../features.ts'

/** A posting's sections in the labels of their lines, or in the beginnings of those without one. */
export function briefPosting(asked: AskedPosting, sections: readonly Section[]): RoomReply {
  const { posting } = asked
  const shown = sections.length > 0 ? sections : posting.sections
  const items = shown.map(({ title, intro, items }): Words => {
    const labels = items.map(({ label, text }) => label ?? text.replace(/\.$/, ''))
    return [strong(`${title}: `), { text: labels.join(', ') || firstLine(intro ?? '') }]
  })
  const asks: Asks = { kind: 'posting', posting: posting.id, sections: sections.map(({ id }) => id) }
  return shortened([untilText(asked), `${posting.title}, in short:`].filter(Boolean).join(' '), items, asks, [
    sourceOf(posting),
  ])
}
