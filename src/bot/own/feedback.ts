import type { Subject } from '../../domain/subject.ts'
import type { Intent } from '../../reading/intent.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { saveReason, saveVote } from '../../store/feedback.ts'
import {
  claimAsking,
  countUnanswered,
  keepWords,
  readConsent,
  saveConsent,
  type Why,
} from '../../store/unanswered.ts'
import type { Owner } from '../../store/vault.ts'
import type { Answer, AskerAnswer } from '../answer.ts'
import { type FormErrors, one, type Values } from '../form.ts'
import { formReply } from '../replies/form.ts'
import {
  consentQuestion,
  noSuchVote,
  reasonForm,
  thanksForReason,
  votedReply,
  wordsReply,
} from '../replies/talk/feedback.ts'
import type { Own } from './me.ts'

/** What somebody pressed under an answer; `subject` is what the answer was about. */
export type Pressed = { readonly answer: string; readonly helpful: boolean; readonly subject: Subject }

export async function vote({ vault, now }: Own, owner: Owner, pressed: Pressed): Promise<AskerAnswer> {
  await saveVote(vault.db, owner, pressed, now())
  return votedReply(pressed)
}

export const askReason = (answer: string): AskerAnswer => formReply(reasonForm(answer), `feedback ${answer}`)

export async function submitReason(
  { vault, now }: Own,
  owner: Owner,
  keep: Readonly<Record<string, string>>,
  values: Values,
): Promise<AskerAnswer | FormErrors> {
  const reason = one(values, 'reason')?.trim()
  if (!reason) return { errors: { reason: 'Write what was missing, or close this.' } }
  const kept = await saveReason(vault, owner, keep.answer ?? '', reason, now())
  return kept ? thanksForReason : noSuchVote
}

export async function shareWords({ vault, now }: Own, owner: Owner, shared: boolean): Promise<AskerAnswer> {
  await saveConsent(vault.db, owner, shared ? 'yes' : 'no', now())
  return wordsReply(shared)
}

type Asked = { readonly text: string; readonly alone: boolean; readonly intent: Intent }

/**
 * Counts a question that got no answer, and keeps its words if the asker agreed to that; who was never asked is asked
 * once, and in private.
 */
export async function noteUnanswered(
  { vault, now, newId }: Own,
  owner: Owner,
  { text, alone, intent }: Asked,
  answer: Answer,
): Promise<Answer> {
  const why = whyOf(intent, answer)
  if (!why) return answer
  await unlessFull(countUnanswered(vault.db, owner.teamId, why, now()), undefined)
  if (why === 'adrift' || why === 'out-of-scope') return answer
  const consent = await readConsent(vault.db, owner)
  if (consent === 'yes') {
    await unlessFull(keepWords(vault, owner, { id: newId(), words: text, now: now() }), undefined)
  }
  const asks =
    consent === undefined && alone && (await unlessFull(claimAsking(vault.db, owner, now()), false))
  return asks ? { ...answer, for: 'asker', parts: [...answer.parts, ...consentQuestion] } : answer
}

function whyOf(intent: Intent, answer: Answer): Why | undefined {
  switch (intent.kind) {
    case 'unclear':
      // What is offered was understood.
      if (intent.undone) return undefined
      return intent.adrift ? 'adrift' : 'unclear'
    case 'unknown':
      return 'out-of-scope'
    case 'search':
    case 'explain':
      return answer.parts.some(({ kind }) => kind === 'source') ? undefined : 'nothing-found'
    default:
      return undefined
  }
}
