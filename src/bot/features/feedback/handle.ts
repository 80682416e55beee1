import type { Subject } from '../../../domain/subject.ts'
import { whileWanted } from '../../../store/events/order.ts'
import { saveReason, saveVote } from '../../../store/feedback.ts'
import { saveConsent } from '../../../store/unanswered.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import { type FormErrors, one, type Values } from '../../form.ts'
import type { Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import type { FeatureOf } from '../feature.ts'
import { noSuchVote, reasonForm, thanksForReason, votedReply, wordsReply } from './reply.ts'
import * as spec from './spec.ts'

export const feedback: FeatureOf<typeof spec.feedback> = {
  ...spec.feedback,
  handle: (_, { answer }) => formReply(reasonForm(answer), { kind: 'feedback', answer }),
  form: {
    id: 'feedback',
    submitFor: (own, owner, { keep, values }) => submitReason(own, owner, keep, values),
  },
}

export const words: FeatureOf<typeof spec.words> = {
  ...spec.words,
  handleOwn: (own, { owner }, { shared }) => shareWords(own, owner, shared),
}

/** What somebody pressed under an answer; `subject` is what the answer was about. */
type Pressed = { readonly answer: string; readonly helpful: boolean; readonly subject: Subject }

export async function vote({ vault, now }: Own, owner: Owner, pressed: Pressed): Promise<AskerReply> {
  const at = vault.order?.begunAt ?? now()
  await whileWanted(vault, (db) => saveVote(db, owner, pressed, at))
  return votedReply(pressed)
}

async function submitReason(
  { vault, now }: Own,
  owner: Owner,
  keep: Readonly<Record<string, string>>,
  values: Values,
): Promise<AskerReply | FormErrors> {
  const reason = one(values, 'reason')?.trim()
  if (!reason) return { errors: { reason: 'Write what was missing, or close this.' } }
  const kept = await saveReason(vault, owner, keep.answer ?? '', reason, now())
  return kept ? thanksForReason : noSuchVote
}

async function shareWords({ vault, now }: Own, owner: Owner, shared: boolean): Promise<AskerReply> {
  const said = await saveConsent(
    vault.db,
    owner,
    shared ? 'yes' : 'no',
    shared ? (vault.order?.begunAt ?? now()) : now(),
    vault.order,
  )
  return wordsReply(said === 'yes')
}
