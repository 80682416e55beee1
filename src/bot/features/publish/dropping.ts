import { draftsOf, type KeptDraft, saveDraft } from '../../../store/published/drafts.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import type { Own } from '../../person/me.ts'
import type { Dropped } from '../../person/publishing.ts'
import { asPublisher } from './gate.ts'
import { readingReply, whichReply } from './reply.ts'

/**
 * Files that were dropped in: a draft for who may publish, which is then read, or after they said that it is one to
 * publish. The same files again are the same draft.
 */
export function dropIn(
  own: Own,
  owner: Owner,
  files: readonly Dropped[],
  isAsked = false,
): Promise<AskerReply> {
  return asPublisher(own, owner, async () => {
    const { vault, now, newId } = own
    const known = (await draftsOf(vault, owner, now())).find(({ draft }) => isOf(draft.files, files))
    const kept: KeptDraft = known ?? {
      id: newId(),
      at: now(),
      draft: { files: [...files], said: {}, base: 0, made: { kind: 'unread' } },
    }
    if (!known) await saveDraft(vault, owner, kept)
    return isAsked ? whichReply(kept) : readingReply(kept)
  })
}

const isOf = (one: readonly Dropped[], other: readonly Dropped[]): boolean =>
  one.length === other.length && one.every(({ id }, at) => id === other[at]?.id)
