import { dayIn, readableDay } from '../../../domain/days.ts'
import { listPublished } from '../../../store/published/published.ts'
import type { AskerReply } from '../../answer.ts'
import type { Me, Own } from '../../person/me.ts'
import { originReply } from './asked-reply.ts'
import { calledBy, documentsIn } from './called.ts'
import { withBy } from './releases.ts'

/** When a document was published, for anyone; by whom, for who may publish themselves. */
export async function tellOrigin(own: Own, me: Me, name: string | undefined): Promise<AskerReply> {
  const { library, vault, publishing } = own
  const mayKnow = publishing && (await publishing.mayPublish(me.owner)) === 'yes' ? publishing : undefined
  const published = await listPublished(vault.db, me.owner.teamId)
  const all = documentsIn(library)
  const named = name === undefined ? [] : calledBy(all, name)
  const mine = all.filter(
    ({ kind, value }) => kind === 'guideline' && (me.isRoleOpen || value.id === me.guideline.id),
  )
  const origins = (named.length > 0 ? named : mine).map(async (document) => {
    const found = published.find(
      ({ release: { kind, id } }) => kind === document.kind && id === document.value.id,
    )
    if (!found) return { document, when: undefined }
    if (mayKnow) return { document, when: (await withBy(mayKnow, me, found)).when }
    return {
      document,
      when: `published on ${readableDay(dayIn(me.profile.zone, found.release.at))} by someone who may publish here`,
    }
  })
  return originReply(await Promise.all(origins), named.length > 0 ? undefined : name)
}
