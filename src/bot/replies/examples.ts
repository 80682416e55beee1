import type { Dimension } from '../../domain/guideline.ts'
import type { RoomAnswer } from '../answer.ts'
import type { Guide } from './phrases.ts'

/** The guideline tells no stories: where examples are to be had is said instead. */
export function examplesReply({ say }: Guide, dimensions: readonly Dimension[]): RoomAnswer {
  const ids = dimensions.map(({ id }) => id)
  const what = dimensions.map(({ short }) => short).join(', ')
  return {
    for: 'room',
    summary: `The guideline says what is expected${what ? ` in ${what}` : ''}, and gives no examples.`,
    parts: [{ kind: 'choices', choices: [{ label: 'Your own notes', says: say('notes', ...ids) }] }],
  }
}
