import type { App, BlockAction } from '@slack/bolt'
import { LRUCache } from 'lru-cache'
import { senderOf } from '../asker.ts'
import type { Deps } from '../deps.ts'
import { guarded } from '../guard.ts'
import { refusalOf } from '../log.ts'
import { fieldAction, submissionOf, viewOf } from '../views/forms.ts'

/** Forms that are open at one time, of which the newest version is known. */
const mostOpen = 1_000

/** What a form looks like now, and what it was before: a choice made meanwhile tells of an older look. */
type Drawn = { readonly hash: string; readonly before: readonly string[] }

/**
 * Something is chosen that other fields hang on: the form is drawn anew. Slack keeps what is filled in where a field
 * keeps its name. One after the other for each form, and by its `hash` only where nothing else took its place.
 */
export function onFormChoice(app: App, deps: Deps): void {
  const drawn = new LRUCache<string, Promise<Drawn | undefined>>({ max: mostOpen })
  app.action<BlockAction>(fieldAction, async ({ ack, action, body, client }) => {
    await ack()
    const { view } = body
    if (view?.type !== 'modal') return
    const draw = async (last: Drawn | undefined): Promise<Drawn | undefined> => {
      const known = last?.before.includes(view.hash) ? last : { hash: view.hash, before: [] }
      const asker = await deps.people.identify(senderOf(body))
      const { values, ...filled } = submissionOf(view)
      const pressed = action.type === 'button' ? { [action.block_id]: 'yes' } : {}
      const form = await deps.bot.redraw(asker, { ...filled, values: { ...values, ...pressed } })
      if (!form) return undefined
      const updated = await client.views
        .update({ view_id: view.id, hash: known.hash, view: viewOf(form) })
        .catch(unlessGone)
      const hash = updated?.view?.hash
      return hash === undefined ? undefined : { hash, before: [...known.before, known.hash] }
    }
    const before = drawn.get(view.id) ?? Promise.resolve(undefined)
    const now = before.catch(() => undefined).then(draw)
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
