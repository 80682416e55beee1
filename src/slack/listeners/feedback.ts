import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import { failureReply } from '../../bot/replies/failures.ts'
import { senderOf } from '../asker.ts'
import { reply } from '../deliver.ts'
import type { Deps } from '../deps.ts'
import { guarded } from '../guard.ts'
import { takenOf } from '../intake/taken.ts'
import { placeOf } from '../place.ts'
import { feedbackAction, voteOf } from '../views/feedback.ts'

/** A thumb is counted for who pressed it, and answered to them alone. */
export function onFeedback(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(feedbackAction, async ({ ack, action, body, context, respond }) => {
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
        // The vote is saved by now; if Slack refuses our thanks, that is not worth a second try.
        await reply(respond, thanks, { thread }).catch((err: unknown) =>
          deps.log.warn({ err, door: 'feedback' }, 'counted, and not thanked for'),
        )
      },
      (reference, trouble) => reply(respond, failureReply(reference, '', trouble), { thread }),
      taken,
    )
  })
}
