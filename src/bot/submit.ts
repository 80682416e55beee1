import type { Owner } from '../store/vault.ts'
import type { AskerReply } from './answer.ts'
import { decorated } from './decorators/decorated.ts'
import { actIn } from './decorators/undo.ts'
import { featureOf, kinds } from './features/features.ts'
import { unlessForgotten } from './forgotten.ts'
import type { Filled, Form, FormErrors, FormId } from './form.ts'
import { meOf, type Own } from './person/me.ts'

/** Messages for fields that can't be taken, by field name. */
type Refused = { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
type Taken = { readonly kind: 'taken'; readonly reply: AskerReply }

/** The feature that a form belongs to. */
export function featureOfForm(id: FormId) {
  const kind = kinds.find((each) => featureOf({ kind: each }).form?.id === id)
  const found = kind && featureOf({ kind })
  if (!kind || !found?.form) throw new Error(`No feature takes the form “${id}”.`)
  return { ...found, kind, form: found.form }
}

export async function submitForm(own: Own, owner: Owner, filled: Filled): Promise<Refused | Taken> {
  const submitted = await unlessForgotten(submit(own, owner, filled))
  return 'for' in submitted ? { kind: 'taken', reply: submitted } : submitted
}

async function submit(own: Own, owner: Owner, filled: Filled): Promise<Refused | Taken> {
  const { form } = featureOfForm(filled.id)
  if (form.submitFor) return taken(await form.submitFor(own, owner, filled))
  const me = await meOf(own, owner)
  const { acting, act } = await actIn(own, owner)
  const result = await form.submit?.(acting, me, filled)
  if (!result || 'errors' in result) return { kind: 'refused', errors: result?.errors ?? {} }
  const told = { own, owner, me, act, quiet: form.quiet, offersNudges: form.offersNudges?.(filled) }
  return taken(await decorated(told, result))
}

/** The form anew after a choice in it; undefined where nothing hangs on one. */
export async function redrawForm(own: Own, owner: Owner, filled: Filled): Promise<Form | undefined> {
  const { form } = featureOfForm(filled.id)
  return form.redraw?.(own, await meOf(own, owner), filled)
}

const taken = (result: AskerReply | FormErrors): Refused | Taken =>
  'errors' in result ? { kind: 'refused', errors: result.errors } : { kind: 'taken', reply: result }
