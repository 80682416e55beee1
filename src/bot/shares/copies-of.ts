import { dayIn, readableDay } from '../../domain/days.ts'
import { listMine } from '../../store/shares/shares.ts'
import type { ReplyRow } from '../answer.ts'
import type { Me, Own } from '../person/me.ts'
import { nameOf } from './sides.ts'

/** To whom a copy of a note is shown now, each with the way to take it back. */
export async function copiesOf(own: Own, { owner, profile }: Me, noteId: string): Promise<ReplyRow[]> {
  const mine = await listMine(own.vault, owner, own.now())
  const having = mine.filter(
    ({ share, open }) => share.kind === 'notes' && open?.shared.blocks.some(({ id }) => id === noteId),
  )
  return Promise.all(
    having.map(
      async ({ share: { id, readerId, endsAt } }): Promise<ReplyRow> => ({
        name: await nameOf(own, { teamId: owner.teamId, personId: readerId }),
        text: `until ${readableDay(dayIn(profile.zone, endsAt))}`,
        open: { label: 'Take Back', asks: { kind: 'share.one', act: 'back', id, page: 0 } },
      }),
    ),
  )
}
