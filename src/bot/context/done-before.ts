import type { Order } from '../../store/events/order.ts'
import { listRatings } from '../../store/people/ratings.ts'
import { isAsLeft } from '../../store/undo/undo.ts'
import type { Owner } from '../../store/vault.ts'
import type { Intent } from '../features/features.ts'
import type { Own } from '../person/me.ts'
import type { Responded } from '../respond.ts'

/**
 * What an earlier attempt at the same order did may have been changed or taken back since: then what was meant to be said
 * is not so any more, and what is so by now is shown instead.
 */
export async function asItIsNow(
  own: Own,
  owner: Owner,
  responded: Responded,
  show: (intent: Intent) => Promise<Responded>,
): Promise<Responded> {
  const { order } = own.vault
  const shown = [...(order?.before ?? [])].flatMap((step) => shownAfter[step.split(' ')[0] ?? ''] ?? [])
  const [intent] = shown
  if (!order || !intent || (await stands(own, owner, order.id, order.before))) return responded
  const { reply } = await show(intent)
  return { ...responded, reply: { ...reply, summary: `${doneBefore} ${reply.summary}` } }
}

const doneBefore = 'I did that when you asked; this is how it is now.'

/** Where everything about it can be seen, by the first word of a step. */
const notes: Intent = { kind: 'notes.list', words: [], levels: [], dimensions: [] }
const settings: Intent = { kind: 'settings' }
const shownAfter: Readonly<Record<string, Intent>> = {
  edit: notes,
  delete: notes,
  restore: notes,
  bring: notes,
  import: notes,
  rate: { kind: 'ratings' },
  schedule: settings,
  newer: settings,
  profile: settings,
  agenda: { kind: 'agenda' },
  withdraw: { kind: 'shared' },
  case: { kind: 'case', levels: [], dimensions: [] },
}

/** A newer rating changes none, nor does a newer reminder: it stands beside it. Nor is what a file brought looked at note by note. */
async function stands(own: Own, owner: Owner, act: string, before: Order['before']): Promise<boolean> {
  const steps = [...(before ?? [])]
  if (steps.some((step) => /^(?:bring|import|newer)/.test(step))) return false
  const isRated = steps.some((step) => step.startsWith('rate '))
  if (isRated && (await listRatings(own.vault, owner))[0]?.id !== act) return false
  return isAsLeft(own.vault, owner, act, own.now())
}
