import { type Document, type DocumentName, nameOf } from '../../../domain/published/published.ts'
import { newest } from '../../../store/published/published.ts'
import { publish } from '../../../store/published/publishing.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { hiddenReply, notStandingReply } from './releases-reply.ts'
import type { LoadedIntent } from './spec.ts'
import { standingOf } from './standing.ts'

/** What is loaded from a file counts in this workspace no more: a version that hides it stands in its place. */
export async function hide(
  own: Own,
  publishing: Publishing,
  { owner }: Me,
  { of: kind, id }: LoadedIntent,
): Promise<AskerReply> {
  const { db, order } = own.vault
  const name: DocumentName = { kind, id }
  const { file, published } = await standingOf(own, publishing, owner, name)
  if (!file || (published && !published.document.hidden)) return notStandingReply(published)
  if (published) return hiddenReply(published.release, isLast(own, file))
  const document: Document = { ...file, hidden: true }
  // What comes twice hides once.
  const draftId = order?.id ?? own.newId()
  const outcome = await publish(db, owner, document, { base: 0, draftId, now: own.now() })
  if (outcome.kind === 'behind') return notStandingReply(await newest(db, owner.teamId, name))
  publishing.told({ ...nameOf(document), act: 'hidden', by: owner, number: outcome.release.number })
  return hiddenReply(outcome.release, isLast(own, file))
}

/** Whether nothing is left then to answer from. */
const isLast = ({ library: { guidelines } }: Own, { kind, value }: Document): boolean =>
  kind === 'guideline' && guidelines.every(({ id }) => id === value.id)
