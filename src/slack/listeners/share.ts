import type { Answer } from '../../bot/answer.ts'
import type { Asker } from '../../bot/mind.ts'
import type { Block } from '../blocks/block.ts'
import { limits } from '../blocks/limits.ts'

const action = 'share'

/**
 * The share button of one answer, for its asker: of answers that tell facts, with their source,
 * and not in a direct message, where there is nobody to share with.
 */
export function shareButton(answer: Answer, asker: Asker, channel: string, id: string): Block[] {
  const words = answer.says ?? ''
  if (!isShareable(answer) || words === '' || words.length > limits.value || channel.startsWith('D'))
    return []
  return [
    {
      type: 'actions',
      block_id: [action, asker.personId, id].join('|'),
      elements: [
        {
          type: 'button',
          action_id: action,
          text: { type: 'plain_text', text: 'Share here', emoji: false },
          value: words,
        },
      ],
    },
  ]
}

/** What tells facts, with their source, to whoever reads it. */
export const isShareable = (answer: Answer): boolean =>
  answer.for === 'room' && answer.parts.some(({ kind }) => kind === 'source')

/** Whose button it is. */
export function sharerOf(blockId: string): string | undefined {
  const [kind, personId, id] = blockId.split('|')
  return kind === action && id ? personId : undefined
}
