import type { Subject } from '../domain/subject.ts'
import type { Owner } from '../store/vault.ts'
import type { Reply } from './answer.ts'
import { wordsOf } from './codec.ts'
import { intentOf } from './context/subject.ts'
import type { Told } from './decorators/told.ts'
import { actIn } from './decorators/undo.ts'
import { featureOf, type Intent } from './features/features.ts'
import { type Again, shareLast } from './features/share/handle.ts'
import { guidance } from './guidance.ts'
import type { Mind } from './mind.ts'
import { lacksGuideline, noGuidelineReply } from './no-guideline.ts'
import { meOf, type Own } from './person/me.ts'
import { isOpen } from './person/outsiders.ts'
import type { Question } from './question.ts'
import { notHereReply } from './replies/refusals.ts'
import { guideFor } from './sources.ts'

/** The answer, and whose own it is: what may stand beside it goes by that. */
export type Responded = { readonly reply: Reply } & Pick<Told, 'me' | 'act' | 'quiet' | 'offersNudges'>

/** Answered by the intent's feature: from data alone before a room, and else with what is the asker's own. */
export async function respond(mind: Mind, intent: Intent, question: Question): Promise<Responded> {
  if (lacksGuideline(mind.library, intent)) return { reply: noGuidelineReply }
  const again = intent.kind === 'share.last' ? againOf(mind, intent.of) : undefined
  if (again) return { reply: shareLast(again, question) }
  const { handle, handleOwn, seenBy, from } = featureOf(intent)
  if (handleOwn && !(handle && question.room === 'channel')) {
    if (!mind.own && seenBy === 'asker') return { reply: notHereReply }
    const theirs = mind.own && (await respondOwn(mind, mind.own, intent, question.asker))
    if (theirs) return theirs
  }
  const asksHistory = from?.includes('versions') === true
  const versions = asksHistory
    ? await mind.history(guideFor(mind, 'guideline' in intent ? intent : {}).guideline)
    : []
  return { reply: guidance(mind, intent, versions) }
}

async function respondOwn(
  mind: Mind,
  own: Own,
  intent: Intent,
  owner: Owner,
): Promise<Responded | undefined> {
  const feature = featureOf(intent)
  const me = await meOf(own, owner)
  const data = { ...mind, versions: [] }
  if (feature.seenBy === 'room') {
    const reply = await feature.handleOwn?.(own, me, intent, data)
    return reply && { reply }
  }
  const { acting, act } = await actIn(own, owner)
  const reply = await feature.handleOwn?.(acting, me, intent, data)
  const { quiet, offersNudges } = feature
  return reply && { reply, me, act, quiet, offersNudges }
}

function againOf(mind: Mind, of: Subject): Again | undefined {
  const intent = intentOf(of)
  return (
    intent && {
      seenBy: featureOf(intent).seenBy,
      words: wordsOf(intent, mind.library),
      isOpen: () => isOpen(mind, intent),
      answer: () => guidance(mind, intent),
    }
  )
}
