import type { Subject } from '../../domain/subject.ts'
import { saveSubject } from '../../store/conversations.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { openOffers, sealOffers } from '../../store/offers.ts'
import type { Reply } from '../answer.ts'
import { saidBy } from '../codec.ts'
import type { Own } from '../person/me.ts'
import type { Message } from '../question.ts'
import { type Background, exchangeOf } from './background.ts'

/** The words of what the bot has just offered, where a text agrees to that; before a room nothing is agreed to. */
export async function agreedTo(own: Own, message: Message, { kept }: Background): Promise<readonly string[]> {
  const exchange = exchangeOf(message)
  if (!exchange || kept?.offers === undefined || message.room === 'channel' || !agrees.test(message.text))
    return []
  return openOffers(own.vault, message.asker, exchange, kept.offers)
}

const yes =
  "(?:yes|yeah|yep|yup|yea|ya|sure(?: thing)?|of course|absolutely|definitely|certainly|gladly|do it|do (?:so|that)|go ahead|go for it|please do|why not|sounds good|that['’]?d be (?:great|good|nice)|(?:yes,? )?i['’]?d like (?:that|it)|i (?:do|would)|(?:yes,? )?that(?: one|['’]?s (?:it|right|the one|what i meant))?|exactly|correct|right)"
const polite = '(?:oh|ok|okay|please|pls|thanks|thank you|then|why)'
const agrees = new RegExp(`^\\W*(?:${polite}\\W+)*${yes}(?:\\W+(?:${yes}|${polite}))*\\W*$`, 'i')

/** Keeps what the next text can lean on, with what was offered now: what was offered before is over. */
export async function keepSubject(
  own: Own,
  message: Message,
  { kept }: Background,
  { subject, reply }: { readonly subject: Subject | undefined; readonly reply: Reply },
): Promise<void> {
  const exchange = exchangeOf(message)
  if (!exchange) return
  const { vault } = own
  const { asker, room } = message
  const now = own.now()
  const says = room === 'channel' ? [] : saidBy(reply.offers ?? [], own.library)
  const offers =
    says.length > 0 ? await unlessFull(sealOffers(vault, asker, exchange, says, now), undefined) : undefined
  if (!subject && offers === undefined && kept?.offers === undefined) return
  const { offers: _, ...rest } = subject ?? kept ?? nothing
  const fresh = { ...rest, ...(offers !== undefined && { offers }) }
  await unlessFull(saveSubject(vault.db, asker, exchange, fresh, now, vault.inHand), undefined)
}

const nothing: Subject = { kind: 'unclear', levels: [], dimensions: [], sections: [] }
