import type { Answer } from '../../bot/answer.ts'
import type { Asker, Sharing } from '../../bot/question.ts'
import type { Deps } from '../deps.ts'
import type { Block } from '../views/block.ts'
import { limits } from '../views/limits.ts'

const action = 'share'

type Offer = { readonly asker: Asker; readonly sharing: Sharing }

/** The share button of one answer, for its asker: of answers that tell facts, with their source, where it will do. */
export function shareButton(
  { bot, newId }: Pick<Deps, 'bot' | 'newId'>,
  answer: Answer,
  { asker, sharing }: Offer,
): Block[] {
  const words = answer.says ?? ''
  if (!isShareable(answer) || words === '' || words.length > limits.value) return []
  if (sharing === 'none' || (sharing === 'open' && !bot.isOpen(words))) return []
  return [
    {
      type: 'actions',
      block_id: [action, asker.personId, newId()].join('|'),
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
