import { dayIn, readableDay } from '../../../domain/days.ts'
import { nameOf } from '../../../domain/published/published.ts'
import {
  changeDraft,
  draftsOf,
  findDraft,
  type KeptDraft,
  removeDraft,
} from '../../../store/published/drafts.ts'
import { findRelease, newest, releaseOfDraft } from '../../../store/published/published.ts'
import { publish } from '../../../store/published/publishing.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { formReply } from '../../replies/form-reply.ts'
import { settleForm } from './form.ts'
import { personName } from './people.ts'
import { besideNow, nextOf, type Who } from './placing.ts'
import { readDraft } from './reading.ts'
import { publishedBeforeReply, publishedReply } from './releases-reply.ts'
import { behindReply, discardedReply, goneReply, of, readingReply } from './reply.ts'
import type { DraftIntent } from './spec.ts'
import { alikeOf, preview, previewNow } from './standing.ts'

type Publisher = Who & { readonly zone: string }

/** What somebody does with a document that they dropped in. */
export async function withDraft(
  own: Own,
  publishing: Publishing,
  me: Me,
  { act, id, at }: DraftIntent,
): Promise<AskerReply> {
  const { owner } = me
  const kept = await findDraft(own.vault, owner, id, own.now())
  if (!kept) return publishedBefore(own, me, id, act)
  const all = { own, publishing, owner, zone: me.profile.zone }
  // What was shown may be of before a change.
  const isOld = at !== undefined && at !== kept.at.toISOString()
  if (isOld && act !== 'read' && act !== 'discard' && act !== 'show')
    return preview(own, publishing, owner, { kept, note: 'That preview is from before your changes.' })
  const newer = act === 'publish' ? await newerOf(own, owner, kept) : undefined
  if (newer) return preview(own, publishing, owner, { kept: newer, note: aNewerOne })
  switch (act) {
    case 'show':
      return preview(own, publishing, owner, { kept })
    case 'read':
      return readDraft(own, publishing, owner, kept)
    case 'settle':
      return formReply(settleForm(kept, own.library), of(kept, 'settle'))
    case 'publish':
      return publishDraft(all, kept)
    case 'rebase':
      return rebase(all, kept)
    case 'next':
    case 'new':
      return place(all, kept, act)
    case 'discard':
      await removeDraft(own.vault, owner, id)
      return { ...discardedReply, spent: 'Discarded.' }
  }
}

const aNewerOne =
  'Nothing was published: there’s a newer preview of the same document. To publish the older one, discard the newer one first.'

/** A newer preview of the same document: the one that was pressed is of before that. */
async function newerOf(own: Own, owner: Owner, kept: KeptDraft): Promise<KeptDraft | undefined> {
  const all = await draftsOf(own.vault, owner, own.now())
  const name = documentName(kept)
  if (name === undefined) return undefined
  // The newest come first.
  const place = all.findIndex(({ id }) => id === kept.id)
  return all.slice(0, place).find((each) => documentName(each) === name)
}

const documentName = ({ draft: { made } }: KeptDraft): string | undefined =>
  made.kind === 'understood' ? `${made.document.kind} ${made.document.value.id}` : undefined

/** A press that comes twice, or was cut off right after it published; or one of long ago, since when others hold. */
async function publishedBefore(
  { vault: { db } }: Own,
  { owner: { teamId }, profile: { zone } }: Me,
  id: string,
  act: DraftIntent['act'],
): Promise<AskerReply> {
  const found = await releaseOfDraft(db, teamId, id)
  if (!found) return goneReply
  const standing = await newest(db, teamId, nameOf(found.document))
  // The preview that was pressed may be of before a change.
  const spent = `This document was published as version ${found.release.version} on ${readableDay(dayIn(zone, found.release.at))}, from its newest preview.`
  return act === 'publish' ? replyTo(found, standing, spent) : publishedBeforeReply(found, standing, spent)
}

/** What was published holds, or others do since. */
function replyTo(found: Published, standing: Published | undefined, spent: string): AskerReply {
  return standing?.release.number === found.release.number
    ? { ...publishedReply(found), spent }
    : publishedBeforeReply(found, standing, spent)
}

async function publishDraft(
  { own, publishing, owner, zone }: Publisher,
  kept: KeptDraft,
): Promise<AskerReply> {
  const { made, base } = kept.draft
  if (made.kind !== 'understood' || alikeOf(own, kept)) return preview(own, publishing, owner, { kept })
  const { db } = own.vault
  const { document } = made
  const name = nameOf(document)
  const outcome = await publish(db, owner, document, { base, draftId: kept.id, now: own.now() })
  if (outcome.kind === 'behind') {
    const { standing } = outcome
    const before = base > 0 ? await findRelease(db, owner.teamId, { ...name, number: base }) : undefined
    const by = await personName(publishing, owner.teamId, standing?.release.by)
    return behindReply(kept, { standing, base: before?.document, by })
  }
  const { release, standing } = outcome
  publishing.told({ ...name, act: 'published', by: owner, number: release.number })
  await removeDraft(own.vault, owner, kept.id)
  const spent = `Published as version ${release.version} on ${readableDay(dayIn(zone, release.at))}.`
  return replyTo({ release, document }, standing, spent)
}

/** Whether it is the next version of what it is like: asked before it is published, for one of the two would be wrong. */
async function place({ own, publishing, owner }: Publisher, kept: KeptDraft, act: 'next' | 'new') {
  const { made, said } = kept.draft
  const like = alikeOf(own, kept)
  if (made.kind !== 'understood' || !like || made.document.kind !== 'guideline')
    return preview(own, publishing, owner, { kept })
  const { value } = made.document
  const draft =
    act === 'new'
      ? { ...kept.draft, said: { ...said, id: value.id } }
      : await nextOf({ own, publishing, owner }, kept.draft, { made, value, like })
  const next = await changeDraft(own.vault, owner, kept, { at: own.now(), draft })
  return next ? preview(own, publishing, owner, { kept: next }) : previewNow(own, publishing, owner, kept.id)
}

/** Goes on from what stands now, and with its names, which the preview then tells of. */
async function rebase({ own, publishing, owner }: Publisher, kept: KeptDraft): Promise<AskerReply> {
  const { made } = kept.draft
  if (made.kind !== 'understood') return readingReply(kept)
  const draft = await besideNow({ own, publishing, owner }, kept.draft, made)
  const next = await changeDraft(own.vault, owner, kept, { at: own.now(), draft })
  if (!next) return previewNow(own, publishing, owner, kept.id)
  return preview(own, publishing, owner, { kept: next, note: 'It’s now compared with the newest version.' })
}
