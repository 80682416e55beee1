import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Answer } from '../../bot/answer.ts'
import type { Vote } from '../../bot/bot.ts'
import { failureReply } from '../../bot/failures.ts'
import { senderOf } from '../asker.ts'
import { reply } from '../deliver.ts'
import type { Deps } from '../deps.ts'
import { guarded } from '../guard.ts'
import { takenOf } from '../intake/taken.ts'
import { placeOf } from '../place.ts'
import type { Block } from '../views/block.ts'
import { limits } from '../views/limits.ts'

const action = 'feedback'

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
          action_id: action,
          positive_button: thumb('Helpful', 'This answer is helpful', wordsFor(true, id, says)),
          negative_button: thumb('Not helpful', 'This answer is not helpful', wordsFor(false, id, says)),
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
function voteOf(value: string): Vote | undefined {
  const [, kind, answer, says] = /^(helpful|unhelpful) (\S+) ([\s\S]+)$/.exec(value) ?? []
  return kind && answer && says ? { answer, helpful: kind === 'helpful', says } : undefined
}

/** A thumb is counted for who pressed it, and answered to them alone. */
export function onFeedback(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(action, async ({ ack, action, body, context, respond }) => {
    await ack()
    const vote = voteOf(action.value ?? '')
    if (!vote) return
    const thread = placeOf(body)?.thread
    const taken = takenOf(context)
    await guarded(
      deps,
      'feedback',
      async () => {
        const asker = await deps.people.identify(senderOf(body))
        const thanks = await deps.bot.vote(asker, vote, taken?.order)
        // It is counted: thanks that Slack does not take are worth no second try.
        await reply(respond, thanks, { thread }).catch((err: unknown) =>
          deps.log.warn({ err, door: 'feedback' }, 'counted, and not thanked for'),
        )
      },
      (reference, trouble) => reply(respond, failureReply(reference, '', trouble), { thread }),
      taken,
    )
  })
}
