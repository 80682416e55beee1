import type { Answer } from '../../bot/answer.ts'
import type { Vote } from '../../bot/doors.ts'
import type { Block } from './block.ts'
import { limits } from './limits.ts'

export const feedbackAction = 'feedback'

/** Two thumbs under an answer of facts; their values hold its id and the words that ask for it. */
export function feedbackRow(answer: Answer, newId: () => string): Block[] {
  const says = answer.says ?? ''
  const tells = answer.parts.some(({ kind }) => kind === 'source')
  if (!tells || says === '' || says.length > limits.value - 100) return []
  const id = newId()
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: feedbackAction,
          positive_button: thumb('Helpful', 'This answer is helpful', wordsFor(true, id, says)),
          negative_button: thumb('Not Helpful', 'This answer is not helpful', wordsFor(false, id, says)),
        },
      ],
    },
  ]
}

const thumb = (text: string, accessibility_label: string, value: string) => ({
  text: { type: 'plain_text' as const, text },
  accessibility_label,
  value,
})

const wordsFor = (helpful: boolean, id: string, says: string): string =>
  `${helpful ? 'helpful' : 'unhelpful'} ${id} ${says}`

/** The vote in a thumb's value; undefined for one that is not ours. */
export function voteOf(value: string): Vote | undefined {
  const [, kind, answer, says] = /^(helpful|unhelpful) (\S+) ([\s\S]+)$/.exec(value) ?? []
  return kind && answer && says ? { answer, helpful: kind === 'helpful', says } : undefined
}
