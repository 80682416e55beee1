import type { Share } from '../../domain/shares/share.ts'
import type { Owner } from '../../store/vault.ts'
import type { Own } from '../person/me.ts'

/** The name that a person is known by; where the chat product does not tell it, a colleague. */
export const nameOf = async ({ reach }: Own, owner: Owner): Promise<string> =>
  (await reach?.nameOf(owner)) ?? 'a colleague'

/** The other one of the two that a share is between. */
export const otherSide = ({ teamId, ownerId, readerId }: Share, { personId }: Owner): Owner => ({
  teamId,
  personId: personId === ownerId ? readerId : ownerId,
})
