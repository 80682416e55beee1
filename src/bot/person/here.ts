import { featureOf, type Intent } from '../features/features.ts'
import type { Mind } from '../mind.ts'
import type { Question, Room } from '../question.ts'
import { type Responded, respond } from '../respond.ts'
import { isForAll, openAnswer, refusalFor } from './outsiders.ts'

/** Whether people of other organisations read along. */
export const isReadByOthers = (here: { readonly shared?: boolean } | undefined, room: Room): boolean =>
  room === 'channel' && here?.shared === true

type Here = Question & { readonly shared: boolean }

/** Where other organisations read along, what is said to all is for anyone; guests have nothing of their own to look at. */
export async function answerHere(
  mind: Mind,
  intent: Intent,
  { shared, ...question }: Here,
): Promise<Responded> {
  if (shared && question.room === 'channel' && isForAll(intent)) return { reply: openAnswer(mind, intent) }
  const isMixed = isForAll(intent) && featureOf(intent).handleOwn !== undefined
  const isGuest =
    isMixed && mind.own !== undefined && (await refusalFor(mind.own, question.asker)) !== undefined
  return respond(isGuest ? { ...mind, own: undefined } : mind, intent, question)
}
