import { dayIn, readableDay } from '../../../domain/days.ts'
import type { DocumentName } from '../../../domain/published/published.ts'
import { draftsOf } from '../../../store/published/drafts.ts'
import { findRelease, listPublished, newest, versionsOf } from '../../../store/published/published.ts'
import { publish, takeBack } from '../../../store/published/publishing.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { hide } from './hiding.ts'
import { cardReply, overviewReply } from './overview.ts'
import { personName } from './people.ts'
import { fileReply, notStandingReply, publishedReply, takenBackReply } from './releases-reply.ts'
import type { PublishedIntent } from './spec.ts'
import { standingOf } from './standing.ts'

/** How to publish, what waits for it, and what is published. */
export async function overview(own: Own, publishing: Publishing, me: Me, note?: string): Promise<AskerReply> {
  const { owner } = me
  const [drafts, published] = await Promise.all([
    draftsOf(own.vault, owner, own.now()),
    listPublished(own.vault.db, owner.teamId),
  ])
  const told = await Promise.all(published.map((each) => withBy(publishing, me, each)))
  return overviewReply(drafts, told, { files: publishing.files, note })
}

/** Who published it and when, as a person reads it. */
export async function withBy(publishing: Publishing, { owner, profile }: Me, published: Published) {
  const by = await personName(publishing, owner.teamId, published.release.by)
  return {
    published,
    when: `${published.document.hidden ? 'hidden' : 'published'} by ${by} on ${readableDay(dayIn(profile.zone, published.release.at))}`,
  }
}

/** What somebody does with a version that was published. */
export async function withRelease(
  own: Own,
  publishing: Publishing,
  me: Me,
  { act, of: kind, id, number }: PublishedIntent,
): Promise<AskerReply> {
  const { owner } = me
  const { db, order } = own.vault
  const name: DocumentName = { kind, id }
  const found = await findRelease(db, owner.teamId, { ...name, number })
  if (!found) return notStandingReply(await newest(db, owner.teamId, name))
  switch (act) {
    case 'show': {
      const versions = await versionsOf(db, owner.teamId, name)
      return cardReply(found, await Promise.all(versions.map((each) => withBy(publishing, me, each))))
    }
    case 'file': {
      const { dataFile } = await import('../../../importing/yaml.ts')
      const { kind: what, value } = found.document
      const content = dataFile({ kind: what, value, remarks: [], from: `version ${value.version} in Slack` })
      return fileReply(value.title, `${id}.yaml`, content)
    }
    case 'back': {
      const outcome = await takeBack(db, owner, { ...name, number }, { now: own.now(), order })
      if (outcome.kind === 'behind') return notStandingReply(outcome.standing)
      publishing.told({ ...name, act: 'taken back', by: owner, number })
      const { file } = await standingOf(own, publishing, owner, name)
      return takenBackReply({ ...found, release: outcome.release }, outcome.standing, file)
    }
    case 'again': {
      const standing = await newest(db, owner.teamId, name)
      if (found.document.hidden) return hide(own, publishing, me, { kind: 'loaded', of: kind, id })
      if (standing?.release.number === number) return publishedReply(standing)
      // What comes twice publishes once.
      const draftId = order?.id ?? own.newId()
      const base = standing?.release.number ?? 0
      const outcome = await publish(db, owner, found.document, { base, draftId, now: own.now() })
      const { standing: now } = outcome
      if (outcome.kind === 'behind' || now?.release.number !== outcome.release.number)
        return notStandingReply(now)
      publishing.told({ ...name, act: 'published', by: owner, number: outcome.release.number })
      return publishedReply({ release: outcome.release, document: found.document })
    }
  }
}
