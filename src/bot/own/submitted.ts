import type { Owner } from '../../store/vault.ts'
import type { AskerAnswer } from '../answer.ts'
import type { Form, FormErrors, Values } from '../form.ts'
import { offered } from '../nudges/offer.ts'
import { submitNudge, submitPause } from '../nudges/submitted.ts'
import { answeredBy } from '../nudges/taps.ts'
import { submitErase } from './data.ts'
import { submitReason } from './feedback.ts'
import { type Me, meOf, type Own } from './me.ts'
import { withNews } from './news.ts'
import { submitNote } from './notes.ts'
import { submitMe, welcomed } from './profile.ts'
import { submitRating } from './ratings.ts'
import { undoable } from './undo.ts'

/** Messages for fields that can't be taken, by field name. */
type Refused = { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
export type Submitted = Refused | { readonly kind: 'taken'; readonly answer: AskerAnswer }

export async function submitForm(own: Own, owner: Owner, form: Filled): Promise<Submitted> {
  const result = await submit(own, owner, form)
  return 'errors' in result ? { kind: 'refused', errors: result.errors } : { kind: 'taken', answer: result }
}

/** A form as it comes back. */
export type Filled = Pick<Form, 'id' | 'keep'> & { readonly values: Values }

async function submit(
  own: Own,
  owner: Owner,
  { id, keep, values }: Filled,
): Promise<AskerAnswer | FormErrors> {
  // Deleting everything needs nothing of what is deleted, so that it works whatever state that is in.
  if (id === 'erase') return submitErase(own, owner, values)
  if (id === 'feedback') return submitReason(own, owner, keep, values)
  const me = await meOf(own, owner)
  switch (id) {
    case 'note': {
      const result = await undoable(own, owner, (acting) => saveNote(acting, me, keep, values))
      return 'errors' in result ? result : withNews(own, me, await welcomed(own, me, result))
    }
    case 'rating': {
      const result = await undoable(own, owner, (acting) => submitRating(acting, me, keep, values))
      return 'errors' in result ? result : withNews(own, me, result)
    }
    case 'me':
      return undoable(own, owner, (acting) => submitMe(acting, me, values))
    case 'nudge': {
      const result = await undoable(own, owner, (acting) => submitNudge(acting, me, keep, values))
      return 'errors' in result ? result : welcomed(own, me, result)
    }
    case 'pause':
      return undoable(own, owner, (acting) => submitPause(acting, me, keep, values))
  }
}

async function saveNote(
  own: Own,
  me: Me,
  keep: Form['keep'],
  values: Values,
): Promise<AskerAnswer | FormErrors> {
  const result = await submitNote(own, me, keep, values)
  if ('errors' in result) return result
  return keep.nudge ? answeredBy(own, me, keep.nudge, result) : offered(own, me, result)
}
