import type { ReachMeans, Standing } from '../bot/person/reach.ts'
import type { Client } from './client.ts'
import { failureOf } from './failures.ts'
import { type Log, refusalOf } from './log.ts'
import { findSent, nudgeMetadata } from './nudges/lookup.ts'
import { toMessages } from './views/blocks.ts'
import { placeOfView } from './views/place.ts'
import { answerView, homeView } from './views/views.ts'
import { belongingIn, type Told, type Workspace } from './workspace.ts'

type Options = {
  /** One that never sends a call twice. */
  readonly client: Client
  /** One that neither waits nor repeats: people wait for what it answers. */
  readonly quick: Client
  readonly workspace: Workspace
  readonly log: Log
}

/** What Slack tells of somebody who was chosen; the types lack some of it. */
type Chosen = Told & { readonly id?: string; readonly deleted?: boolean; readonly is_bot?: boolean }

const slackbot = 'USLACKBOT'
/** Of those whom Slack shows us nothing of, it says that they are not here. */
const nobody = new Set(['user_not_found', 'user_not_visible'])

/** What Slack says of a view that was closed, or a message that was deleted, with its conversation or its people. */
const gone = new Set([
  'not_found',
  'message_not_found',
  'channel_not_found',
  'view_not_found',
  'user_not_found',
])

/** Slack, as the way to people who did not ask. */
export function reachOf({ client, quick, workspace, log }: Options): ReachMeans {
  const gate = <T>(_method: string, call: () => Promise<T>): Promise<T> => call()
  return {
    standingOf: async ({ personId }) => {
      try {
        const { user } = await quick.users.info({ user: personId })
        return user ? standingIn(user, workspace) : 'unknown'
      } catch (err) {
        if (nobody.has(refusalOf(err) ?? '')) return 'stranger'
        log.warn({ err }, 'not known who was chosen')
        return 'unknown'
      }
    },
    nameOf: async ({ personId }) => {
      try {
        const { user } = await quick.users.info({ user: personId })
        return user?.real_name ?? user?.profile?.real_name ?? user?.name
      } catch (err) {
        log.warn({ err }, 'no name')
        return undefined
      }
    },
    tell: async ({ again, ...posted }, answer) => {
      // Slack knows no key that would tell a repeated call.
      const before = again ? await findSent(client, gate, posted) : undefined
      if (before) return before
      const [message] = toMessages(answer)
      const { channel = '', ts = '' } = await client.chat.postMessage({
        channel: await directMessage(client, posted.personId),
        text: message?.text ?? '',
        blocks: message?.blocks ?? [],
        unfurl_links: false,
        metadata: nudgeMetadata(posted.id),
      })
      return { channel, ts }
    },
    find: (posted) => findSent(client, gate, posted),
    close: async ({ channel, ts }, id, line) => {
      const [message] = toMessages({ for: 'asker', summary: line, parts: [] })
      const { text = line, blocks = [] } = message ?? {}
      await client.chat.update({ channel, ts, text, blocks, metadata: nudgeMetadata(id) })
    },
    redraw: async (viewId, answer) => {
      await client.views.update({ ...placeOfView(viewId), view: answerView(answer) })
    },
    showHome: async ({ personId }, answer) => {
      await client.views.publish({ user_id: personId, view: homeView(answer) })
    },
    failureOf,
    isGone: (error) => gone.has(refusalOf(error) ?? ''),
    failed: (what, err) => log.warn({ err }, what),
  }
}

function standingIn(user: Chosen, workspace: Workspace): Standing {
  if (user.is_bot || user.id === slackbot) return 'bot'
  if (user.deleted) return 'gone'
  return belongingIn(user, workspace)
}

async function directMessage(client: Client, personId: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: personId })
  if (channel?.id === undefined) throw new Error('Slack opened no direct message.')
  return channel.id
}
