import type { Posting } from '../../../domain/library/posting.ts'
import type { RoomReply } from '../../answer.ts'
import { counted, sourceOf } from '../../replies/phrases.ts'

/** The principles that a posting names: its section of that id. */
export function principlesReply(posting: Posting): RoomReply {
  const section = posting.sections.find(({ id }) => id === 'principles')
  const names = section?.items.map(({ text }) => text) ?? []
  return {
    for: 'room',
    title: section?.title ?? 'Leadership principles',
    summary: `The ${posting.short} posting names ${counted(names.length, 'leadership principle')}.`,
    parts: [{ kind: 'list', items: names, ordered: true }, sourceOf(posting)],
  }
}
