import type { App } from '@slack/bolt'
import { post } from '../deliver.ts'
import type { Deps } from '../deps.ts'
import { guarded } from '../guard.ts'
import { isShared } from '../shared.ts'

/** Invited to a channel, the bot says there, and only there, once what it is for; also when Slack tells it twice. */
export function onInvited(app: App, deps: Deps): void {
  app.event('member_joined_channel', async ({ event, body, client, context: { botUserId } }) => {
    if (event.user !== botUserId) return
    await guarded(
      deps,
      'invited',
      async () => {
        const shared = body.is_ext_shared_channel ?? (await isShared(client, event.channel)) !== 'no'
        await post(client, { channel: event.channel }, deps.bot.introduce(shared))
      },
      async () => {},
    )
  })
}
