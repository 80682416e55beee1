import type { types } from '@slack/bolt'
import type { Answer } from '../../bot/answer.ts'
import type { Asker, Sharing } from '../../bot/question.ts'
import type { Deps } from '../deps.ts'
import type { Block } from './block.ts'
import { limits } from './limits.ts'

const action = 'share'

type Offer = { readonly asker: Asker; readonly sharing: Sharing }

/** The button that shares an answer with all, for its asker: under facts with a source, where the bot may post them. */
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
          text: { type: 'plain_text', text: 'Post Here', emoji: false },
          value: words,
        },
        ...showButton(words),
      ],
    },
  ]
}

/** Beside it, the way to show the answer to one person. */
const showButton = (words: string): types.Button[] => {
  const value = `show someone the answer to: ${words}`
  return value.length > limits.value
    ? []
    : [
        {
          type: 'button',
          action_id: 'say:show',
          text: { type: 'plain_text', text: 'Show to Someone', emoji: false },
          value,
        },
      ]
}

/** An answer with a source is the same for whoever reads it. */
export const isShareable = (answer: Answer): boolean =>
  answer.for === 'room' && answer.parts.some(({ kind }) => kind === 'source')

/** Whose button it is. */
export function sharerOf(blockId: string): string | undefined {
  const [kind, personId, id] = blockId.split('|')
  return kind === action && id ? personId : undefined
}
