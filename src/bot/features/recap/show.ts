import type { z } from 'zod'
import { dayIn, plusDays, readableDay, toldIn } from '../../../domain/days.ts'
import { monthsBefore, notedIn, type Span } from '../../../domain/own/recap.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { show } from '../../../reading/kinds/recap.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import { daysOf } from '../../notes/period.ts'
import { dimensionNames } from '../../notes/words.ts'
import { type Me, meOf, namesIn, type Own } from '../../person/me.ts'
import { standings } from '../../readiness/standings.ts'
import { schedulesOf } from '../../schedules/kept.ts'
import { monthsOf } from '../../schedules/recap.ts'
import { type Recap, sentReply, shownReply } from './reply.ts'

type Asked = Omit<z.infer<typeof show.schema>, 'kind'>

/** What was noted in a time, or this month; at the beginning of a month that is empty still, in the one before. */
export async function showRecap(own: Own, me: Me, { period, days }: Asked): Promise<AskerReply> {
  const { recap: kept } = await schedulesOf(own, me.owner)
  const isOn = kept !== undefined
  if (days) return shownReply(await recapOf(own, me, days), { said: spanName(days), isOn })
  const { said, since, until = me.today } = daysOf(period ?? { kind: 'this', unit: 'month' }, me.today)
  const recap = await recapOf(own, me, { since, until })
  if (recap.noted.notes > 0 || period) return shownReply(recap, { said, period, isOn })
  const last = { kind: 'last', unit: 'month', count: 1 } as const
  const before = daysOf(last, me.today)
  const earlier = await recapOf(own, me, { since: before.since, until: before.until ?? me.today })
  return earlier.noted.notes > 0
    ? shownReply(earlier, { said: before.said, period: last, isOn, isEmptySince: true })
    : shownReply(recap, { said, isOn })
}

/** What comes by itself, for the moment that it was due at: the months before that, whenever it gets through. */
export async function sentRecap(
  own: Own,
  owner: Owner,
  schedule: Schedule,
  dueAt: Date,
): Promise<AskerReply> {
  const me = await meOf(own, owner)
  const span = monthsBefore(dayIn(schedule.zone, dueAt), monthsOf(schedule))
  return sentReply(await recapOf(own, me, span), nameOf(span))
}

async function recapOf(own: Own, me: Me, span: Span): Promise<Recap> {
  const names = namesIn(own.library)
  const { notes, untagged, standings: rows } = await standings(own, me)
  const noted = notedIn(notes, span, (note) =>
    dimensionNames({ ...note, guessed: undefined }, names(note.guideline)),
  )
  // Which dimensions count is not known of whoever has not said which role is theirs.
  const [gap] = me.isRoleOpen ? [] : rows
  const inGuideline = new Set(me.guideline.dimensions.map(({ short }) => short))
  return {
    noted,
    gap,
    untagged,
    span,
    of: me.isRoleOpen
      ? undefined
      : { touched: noted.named.filter(([name]) => inGuideline.has(name)).length, all: inGuideline.size },
  }
}

/** "October 2026", "July to September 2026". */
function nameOf({ since, until }: Span): string {
  const [first, last] = [since, until].map((day) => toldIn('UTC', new Date(`${day}T12:00:00Z`), 'MMMM'))
  const year = until.slice(0, 4)
  return first === last ? `${first} ${year}` : `${first} to ${last} ${year}`
}

const spanName = (span: Span): string =>
  span.since.endsWith('-01') && plusDays(span.until, 1).endsWith('-01')
    ? nameOf(span)
    : `From ${readableDay(span.since)} to ${readableDay(span.until)}`
