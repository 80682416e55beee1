import { findNudge } from '../../store/nudges/find.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply } from '../answer.ts'
import type { Own } from '../person/me.ts'

/** The answer, after which a nudge's message is one line: the answer's own, unless another is given. */
export async function closed(
  own: Own,
  owner: Owner,
  nudgeId: string,
  answer: AskerReply,
  line?: string,
): Promise<AskerReply> {
  const nudge = await findNudge(own.vault.db, owner, nudgeId)
  if (!nudge?.message) return answer
  const { channel, ts } = nudge.message
  return {
    ...answer,
    closes: { nudgeId, channel, ts, line: line ?? answer.summary, alone: line === undefined },
  }
}
