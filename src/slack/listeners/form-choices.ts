import type { App, BlockAction } from '@slack/bolt'
import { LRUCache } from 'lru-cache'
import { senderOf } from '../asker.ts'
import type { Deps } from '../deps.ts'
import { guarded } from '../guard.ts'
import { refusalOf } from '../log.ts'
import { fieldAction, submissionOf, viewOf } from '../views/forms.ts'

/** Forms that are open at one time, of which the newest version is known. */
const mostOpen = 1_000

/**
 * Something is chosen that other fields hang on: the form is drawn anew. Slack keeps what is filled in where a field
 * keeps its name. One after the other for each form, and by its `hash` only where nothing else took its place.
 */
export function onFormChoice(app: App, deps: Deps): void {
  const drawn = new LRUCache<string, Promise<string | undefined>>({ max: mostOpen })
  app.action<BlockAction>(fieldAction, async ({ ack, body, client }) => {
    await ack()
    const { view } = body
    if (view?.type !== 'modal') return
    const draw = async (hash: string): Promise<string | undefined> => {
      const asker = await deps.people.identify(senderOf(body))
      const form = await deps.bot.redraw(asker, submissionOf(view))
      if (!form) return undefined
      const updated = await client.views
        .update({ view_id: view.id, hash, view: viewOf(form) })
        .catch(unlessGone)
      return updated?.view?.hash
    }
    const before = drawn.get(view.id) ?? Promise.resolve(undefined)
    const now = before.catch(() => undefined).then((hash) => draw(hash ?? view.hash))
    drawn.set(view.id, now)
    await guarded(
      deps,
      'form',
      async () => void (await now),
      async () => {},
    )
  })
}

/** Submitted or closed meanwhile. */
function unlessGone(error: unknown): undefined {
  if (!gone.has(refusalOf(error) ?? '')) throw error
}
const gone = new Set(['hash_conflict', 'not_found'])
