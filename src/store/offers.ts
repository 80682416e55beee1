import { offersSchema } from '../domain/subject.ts'
import type { Conversation } from './conversations.ts'
import { additionalData, seal, unseal } from './keys/seal.ts'
import { type Owner, openOwner, type Vault, withNewOwner } from './people/owner.ts'

/** What the bot has just offered a person, in the words of its buttons: they may hold the person's own. */
export function sealOffers(
  vault: Vault,
  owner: Owner,
  conversation: Conversation,
  offers: readonly string[],
  now: Date,
): Promise<string> {
  const additional = additionalDataOfOffers(owner, conversation)
  const sealed = (key: Parameters<typeof seal>[0]) =>
    seal(key, JSON.stringify(offersSchema.parse(offers)), additional).toString('base64url')
  return withNewOwner(vault, owner, now, async (_, { key }) => sealed(key), { repeatable: true })
}

/** The same, opened; none for one whose key was destroyed meanwhile. */
export async function openOffers(
  vault: Vault,
  owner: Owner,
  conversation: Conversation,
  sealed: string,
): Promise<string[]> {
  const opened = await openOwner(vault, owner)
  if (!opened) return []
  const bytes = Buffer.from(sealed, 'base64url')
  const text = unseal(opened.key, bytes, additionalDataOfOffers(owner, conversation)).toString()
  return offersSchema.parse(JSON.parse(text))
}

const additionalDataOfOffers = ({ teamId, personId }: Owner, { channel, thread }: Conversation): string =>
  additionalData('offers', teamId, personId, channel, thread ?? '')
