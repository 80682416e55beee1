import * as read from '../../../reading/kinds/recap.ts'
import type { Period } from '../../../reading/times/period.ts'
import type { Spec } from '../feature.ts'

export const show: Spec<typeof read.show.schema> = {
  schema: read.show.schema,
  verb: {
    verb: 'recap',
    usage: 'recap [this quarter]',
    help: 'what you noted, by dimension, and one gap; “recap monthly” or “recap quarterly” sends it by itself',
    example: 'recap',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofRole: true,
  words({ period, days }) {
    if (days) return `recap ${days.since} ${days.until}`
    if (!period) return 'recap'
    const isWhole = period.kind === 'this' || (period.kind === 'last' && period.count === 1)
    return isWhole ? `recap ${period.kind} ${period.unit}` : undefined
  },
  parse({ plain }) {
    if (plain === 'recap') return { kind: 'recap' }
    const [, since, until] = /^recap (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)$/.exec(plain) ?? []
    if (since && until) return read.show.schema.safeParse({ kind: 'recap', days: { since, until } }).data
    const [, when, unit] = /^recap (this|last) (day|week|month|quarter|year)$/.exec(plain) ?? []
    if (!when || !unit) return undefined
    return read.show.schema.safeParse({
      kind: 'recap',
      period: { kind: when, unit, ...(when === 'last' && { count: 1 }) },
    }).data
  },
  typed: ({ period }) => `recap${period ? said(period) : ''}`,
}

const said = (period: Period): string =>
  period.kind === 'this' || (period.kind === 'last' && period.count === 1)
    ? ` ${period.kind} ${period.unit}`
    : ''

export const set: Spec<typeof read.set.schema> = {
  schema: read.set.schema,
  mayAsk: 'member',
  seenBy: 'asker',
  change: {
    happens: ({ rhythm }) => rhythm !== undefined,
    isOrdered: (_, orders) => orders.has('recap.set'),
  },
  words: ({ rhythm }) => `recap ${rhythm ?? 'settings'}`,
  parse({ plain }) {
    const [, word] = /^recaps? (monthly|quarterly|off|settings|change)$/.exec(plain) ?? []
    const rhythm = read.rhythms.find((each) => each === word)
    return word ? { kind: 'recap.set', ...(rhythm && { rhythm }) } : undefined
  },
  typed: ({ rhythm }) => `recap ${rhythm ?? 'settings'}`,
}
