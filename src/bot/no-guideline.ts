import type { Library } from '../domain/library/library.ts'
import type { RoomReply } from './answer.ts'
import { featureOf, type Intent } from './features/features.ts'

/** Whether an intent asks for what only a guideline can tell, and there is none. */
export function lacksGuideline({ guidelines }: Library, intent: Intent): boolean {
  if (guidelines.length > 0) return false
  const { from, ofRole, ofGuideline } = featureOf(intent)
  const isOf = from?.includes('guideline') || ofRole === true || ofGuideline === true
  return isOf || intent.kind === 'unknown'
}

export const noGuidelineText =
  'No guideline has been published here yet, so I can’t tell what any level asks. An admin or owner of this workspace can publish yours: they drop the document into their direct message with me, or type /level publish.'

export const noGuidelineReply: RoomReply = {
  for: 'room',
  summary: `${noGuidelineText} Meanwhile I keep your notes, which only you can see.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } },
        { label: 'Privacy', asks: { kind: 'privacy' } },
        { label: 'Help', asks: { kind: 'help' } },
      ],
    },
  ],
}
