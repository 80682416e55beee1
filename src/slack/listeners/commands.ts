import type { App } from '@slack/bolt'
import { failureReply } from '../../bot/replies/talk/courtesy.ts'
import { askedLine } from '../blocks/blocks.ts'
import { reply } from '../deliver.ts'
import type { Deps } from '../deps.ts'
import { give } from '../give.ts'
import { guarded } from '../guard.ts'
import { plainText } from '../text.ts'
import { shareButton } from './share.ts'

/** `/level …`: acknowledged first, answered to the asker alone, with a button that shares it. */
export function onCommand(app: App, deps: Deps): void {
  app.command('/level', async ({ ack, command, client, context: { botUserId }, respond }) => {
    await ack()
    const text = plainText(command.text, botUserId) || 'help'
    const asker = await deps.people.identify({ personId: command.user_id, home: command.team_id })
    const way = { kind: 'respond', respond } as const
    await guarded(
      deps,
      'command',
      async () => {
        const sharing = await deps.sharingIn({ id: command.channel_id, name: command.channel_name })
        const conversation = { channel: command.channel_id, thread: undefined, sharing }
        const answer = await deps.bot.ask(asker, text, 'command', conversation)
        const below = shareButton(deps, answer, { asker, sharing })
        await give(deps, { asker, client, way, trigger: command.trigger_id }, answer, {
          above: askedLine(text),
          below,
        })
      },
      (reference, trouble) => reply(respond, failureReply(reference, text, trouble), {}),
    )
  })
}
