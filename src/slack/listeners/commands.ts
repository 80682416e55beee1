import type { App } from '@slack/bolt'
import { failureReply } from '../../bot/replies/failures.ts'
import type { Deps } from '../deps.ts'
import { guarded } from '../guard.ts'
import { giveInTime } from '../intake/in-time.ts'
import { hopeful } from '../intake/late.ts'
import { takenOf } from '../intake/taken.ts'
import { plainText } from '../text.ts'
import { askedLine } from '../views/blocks.ts'
import { shareButton } from '../views/share.ts'

/** `/level …`: acknowledged first, answered to the asker alone, with a button that shares it. */
export function onCommand(app: App, deps: Deps): void {
  app.command('/level', async ({ ack, command, client, context, respond }) => {
    await ack()
    const { botUserId } = context
    const taken = takenOf(context)
    const text = plainText(command.text, botUserId) || 'help'
    const asker = await deps.people.identify({ personId: command.user_id, home: command.team_id })
    const asking = { asker, client, trigger: command.trigger_id, way: { kind: 'respond', respond } } as const
    await guarded(
      deps,
      'command',
      async () => {
        hopeful(taken)
        const sharing = await deps.sharingIn({ id: command.channel_id, name: command.channel_name })
        const conversation = { channel: command.channel_id, thread: undefined, sharing }
        const answer = await deps.bot.ask(asker, text, 'command', conversation, taken?.order)
        const below = shareButton(deps, answer, { asker, sharing })
        await giveInTime(deps, taken, asking, answer, { above: askedLine(text), below })
      },
      (reference, trouble) => giveInTime(deps, taken, asking, failureReply(reference, text, trouble)),
      taken,
    )
  })
}
