import { nameOf } from '../../../domain/published/published.ts'
import { draftsOf } from '../../../store/published/drafts.ts'
import { listPublished, versionsOf } from '../../../store/published/published.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { backQuestion, hideQuestion } from './asked-reply.ts'
import { calledBy, documentsIn } from './called.ts'
import { overview, withRelease } from './releases.ts'
import type { PublishIntent } from './spec.ts'
import { preview, standingOf } from './standing.ts'

/** What who may publish asks about documents in words. */
export async function said(
  own: Own,
  publishing: Publishing,
  me: Me,
  of: PublishIntent['of'],
): Promise<AskerReply> {
  switch (of?.kind) {
    case 'waiting': {
      const [kept, more] = await draftsOf(own.vault, me.owner, own.now())
      // What is shown is held against the document before it is published.
      return kept && !more
        ? preview(own, publishing, me.owner, { kept, note: 'This one isn’t published yet.' })
        : overview(own, publishing, me)
    }
    case 'named':
      return toTakeBack(own, publishing, me, of.name)
    case 'who':
      return overview(own, publishing, me, youMay)
    case 'release':
    case undefined:
      return overview(own, publishing, me)
  }
}

const youMay =
  'Admins and owners of this workspace can publish, and people named by whoever runs me. You’re one of them.'

/** What is published is taken back, and what is loaded from a file is hidden; either is asked first. */
async function toTakeBack(own: Own, publishing: Publishing, me: Me, name: string | undefined) {
  const { owner } = me
  const { db } = own.vault
  const published = await listPublished(db, owner.teamId)
  const documents = documentsIn(publishing.files).filter(
    ({ kind, value }) => !published.some(({ release }) => release.kind === kind && release.id === value.id),
  )
  const all = [...published.map(({ document }) => document), ...documents]
  const found = name === undefined ? all.filter(({ kind }) => kind === 'guideline') : calledBy(all, name)
  const [only, more] = found
  if (!only || more)
    return overview(
      own,
      publishing,
      me,
      only ? 'Which one do you mean?' : `I know no document called “${name}” here.`,
    )
  const standing = published.find(({ document }) => document === only)
  if (!standing) return hideQuestion(only)
  const { release, document } = standing
  const { kind, id, number } = release
  if (document.hidden)
    return withRelease(own, publishing, me, { kind: 'published', act: 'show', of: kind, id, number })
  const [, before] = await versionsOf(db, owner.teamId, nameOf(only), 2)
  const { file } = await standingOf(own, publishing, owner, nameOf(only))
  return backQuestion(release, before, file)
}
