import type { AskerReply, Reply } from '../answer.ts'
import { askedApart } from './apart.ts'
import { consented } from './consent.ts'
import { counted } from './counted.ts'
import { introduced } from './introduced.ts'
import { withNews } from './news.ts'
import { offered } from './offer.ts'
import type { Decorator, Told } from './told.ts'
import { undoable } from './undo.ts'

/** All that may stand beside an answer, in this order, for texts and forms alike. */
const decorators: readonly Decorator[] = [
  undoable,
  offered,
  introduced,
  withNews,
  askedApart,
  counted,
  consented,
]

export async function decorated(told: Told, first: AskerReply): Promise<AskerReply>
export async function decorated(told: Told, first: Reply): Promise<Reply>
export async function decorated(told: Told, first: Reply): Promise<Reply> {
  let answer = first
  for (const decorate of decorators) answer = await decorate(told, answer, first)
  return answer
}
