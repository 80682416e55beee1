import { unlessFull } from '../../store/database/errors.ts'
import { whileWanted } from '../../store/events/order.ts'
import { claimAsking, countUnanswered, keepWords, readConsent } from '../../store/unanswered.ts'
import type { Button, ReplyPart } from '../answer.ts'
import { featureOf } from '../features/features.ts'
import type { Decorator } from './told.ts'

/**
 * Counts a question that got no answer, and keeps its words if the asker agreed to that; who was never asked is asked
 * once, and in private.
 */
export const consented: Decorator = async ({ own, owner, said }, answer, first) => {
  const why = said && featureOf(said.intent).unanswered?.(said.intent, answer)
  if (!why) return answer
  const { vault, now, newId } = own
  await unlessFull(countUnanswered(vault, owner.teamId, why, now()), undefined)
  if (why === 'adrift' || why === 'out-of-scope') return answer
  const consent = await readConsent(vault.db, owner)
  if (consent === 'yes') {
    const id = vault.order?.id ?? newId()
    await unlessFull(keepWords(vault, owner, { id, words: said.text, now: now() }), undefined)
  }
  // One thing at a time: who is welcomed is not asked for something.
  const mayAsk = consent === undefined && said.room !== 'channel' && answer === first
  const claim = () => whileWanted(vault, (db) => claimAsking(db, owner, now()))
  const asks = mayAsk && (await unlessFull(claim(), false))
  if (!asks) return answer
  const offers = [...(answer.offers ?? []), shareThem]
  return { ...answer, for: 'asker', parts: [...answer.parts, ...consentQuestion], offers }
}

const shareThem: Button = { label: 'Share Them', asks: { kind: 'words', shared: true } }

/** Asked once, after the first question that was not understood. */
const consentQuestion: readonly ReplyPart[] = [
  {
    kind: 'text',
    text: 'Help me improve? If you agree, whoever runs me can read questions I don’t understand from now on, without your name. To end that, type “share words off”.',
  },
  {
    kind: 'choices',
    choices: [shareThem, { label: 'No', asks: { kind: 'words', shared: false } }],
  },
]
