import type { Dimension } from '../../../domain/library/guideline.ts'
import type { Matched } from '../../../domain/library/match.ts'
import type { Posting } from '../../../domain/library/posting.ts'
import { type ReplyPart, type RoomReply, strong, type Words } from '../../answer.ts'
import { type Guide, sourceOf } from '../../replies/phrases.ts'

type Lines = { readonly posting: Posting; readonly lines: readonly Matched[] }

/** The guideline tells no stories: what comes nearest is what a posting asks for under the same dimension. */
export function examplesReply(
  { place }: Guide,
  dimensions: readonly Dimension[],
  matched: readonly Lines[],
): RoomReply {
  const ids = dimensions.map(({ id }) => id)
  const what = dimensions.map(({ short }) => short).join(', ')
  const said = `The guideline says what is expected${what ? ` in ${what}` : ''}, but gives no examples.`
  const nearest = matched.length > 0 ? ' These lines from a job posting come closest:' : ''
  return {
    for: 'room',
    summary: `${said}${nearest || ' Your own notes are the best examples.'}`,
    parts: [
      ...matched.map(listOf),
      {
        kind: 'choices',
        choices: [{ label: 'Your Notes', asks: { kind: 'notes.list', ...place, dimensions: ids } }],
      },
      ...matched.map(({ posting }) => sourceOf(posting)),
    ],
  }
}

const listOf = ({ posting, lines }: Lines): ReplyPart => ({
  kind: 'list',
  heading: posting.short,
  items: lines.map(({ label, text }): Words => (label ? [strong(`${label}: `), { text }] : text)),
})
