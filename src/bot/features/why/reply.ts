import type { Dimension, Level } from '../../../domain/library/guideline.ts'
import { type ReplyPart, type RoomReply, strong, type Words } from '../../answer.ts'
import { type Guide, sourceOf } from '../../replies/phrases.ts'

/** Why an answer says what it says: whose words they are, and what the guideline says of itself. */
export function whyReply(
  { guideline }: Guide,
  levels: readonly Level[],
  dimensions: readonly Dimension[],
): RoomReply {
  const restated = guideline.wording === 'restated'
  const themes = levels.flatMap(({ short, theme }): Words[] =>
    theme ? [[strong(`${short}: `), { text: `the theme of the level is ${theme}.` }]] : [],
  )
  const aims = dimensions.flatMap(({ short, summary }): Words[] =>
    summary === short ? [] : [[strong(`${short}: `), { text: summary }]],
  )
  const note: ReplyPart[] = guideline.note ? [{ kind: 'quote', text: guideline.note }] : []
  return {
    for: 'room',
    summary: `That’s what the guideline says, ${restated ? 'in other words' : 'word for word'}. It gives no reason for each point, but it does say this:`,
    parts: [...listOf([...themes, ...aims]), ...note, sourceOf(guideline)],
  }
}

const listOf = (items: readonly Words[]): ReplyPart[] => (items.length > 0 ? [{ kind: 'list', items }] : [])
