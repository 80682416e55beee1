import { dayIn, readableDay } from '../../domain/days.ts'
import type { Share } from '../../domain/shares/share.ts'
import type { ReplyRow } from '../answer.ts'
import { kindNames } from './reply.ts'

type By = { readonly zone: string; readonly nameOf: (personId: string) => string }

/** What is shown to somebody, a row each, without a word of what is in it. */
export const shownRows = (shown: readonly Share[], { zone, nameOf }: By): ReplyRow[] =>
  shown.map((share) => {
    const day = (at: Date) => readableDay(dayIn(zone, at))
    const fresh = share.openedAt ? '' : 'New: '
    return {
      name: nameOf(share.ownerId),
      text: `${fresh}${kindNames[share.kind]}, since ${day(share.at)}, until ${day(share.endsAt)}`,
      open: { label: 'Open', asks: { kind: 'share.one', act: 'open', id: share.id } },
    }
  })
