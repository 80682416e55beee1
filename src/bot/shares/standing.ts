import type { Share } from '../../domain/shares/share.ts'
import { endShare } from '../../store/shares/ending.ts'
import type { AskerReply } from '../answer.ts'
import type { Own } from '../person/me.ts'
import type { Reach, Standing } from '../person/reach.ts'
import { notThereReply, tryLaterReply } from './reply.ts'
import { tendShares } from './tending.ts'

/** Why somebody can't be shown anything; undefined for members. */
export async function refusalOf(
  reach: Reach,
  reader: { readonly teamId: string; readonly personId: string },
  me: string,
): Promise<string | undefined> {
  if (reader.personId === me) return 'That’s you. Choose somebody else.'
  return refusals[await reach.standingOf(reader)]
}

const refusals: Readonly<Record<Standing, string | undefined>> = {
  member: undefined,
  guest: 'They’re a guest here. Choose a full member of this workspace.',
  stranger: 'They’re from another organisation. Choose a member of this workspace.',
  bot: 'That’s an app. Choose a person.',
  gone: 'They’ve left this workspace. Choose somebody else.',
  unknown: 'Slack can’t tell me right now who they are. Try again in a minute.',
}

/**
 * Whether both sides are members as the chat product says right now; else what the reader is told. Where one of them
 * isn't any more the share ends; where that is not known nothing is shown.
 */
export async function whyNotOpen(own: Own, share: Share): Promise<AskerReply | undefined> {
  const { reach } = own
  if (!reach) return undefined
  const { teamId, ownerId, readerId } = share
  const sides = [ownerId, readerId].map((personId) => reach.standingOf({ teamId, personId }))
  const standings = await Promise.all(sides)
  if (standings.every((standing) => standing === 'member')) return undefined
  if (standings.every((standing) => standing === 'member' || standing === 'unknown')) return tryLaterReply
  await endShare(own.vault, { teamId, personId: ownerId }, share.id)
  await tendShares(own, teamId)
  return notThereReply
}

/** Whether who was chosen is a member still, when it is sent; a draft for who is none is of no use. */
export async function whyNotSend(own: Own, share: Share): Promise<string | undefined> {
  const { reach } = own
  if (!reach) return undefined
  const reader = { teamId: share.teamId, personId: share.readerId }
  const standing = await reach.standingOf(reader)
  if (standing !== 'member' && standing !== 'unknown')
    await endShare(own.vault, { teamId: share.teamId, personId: share.ownerId }, share.id)
  return refusals[standing]
}
