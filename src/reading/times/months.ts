import { monthNumber, monthStart, plusDays } from '../../domain/days.ts'

export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const year = String.raw`(?:,? (?:of )?(?:\d{4}\b|(?:last|this) year\b))?`
/** A month and no day: "in March", "back in late March 2025", "last March". */
export const inMonth = String.raw`(?:(?:back )?(?:in|during) (?:early |mid[ -]|late )?|last )${month}\b\.?${year}(?! ?\d)`

const alone = new RegExp(`^${inMonth}$`, 'i')
const name = new RegExp(`\\b${month}\\b`, 'i')

/** The month that these words name without a day, as they write it. */
export const monthIn = (words: string): string | undefined =>
  alone.test(words) ? name.exec(words)?.[0] : undefined

/** The last day of the month that lies behind: what was done in it was done by then. Of this month it is today. */
export function endOfMonth(words: string, today: string): string | undefined {
  const at = monthOrder(name.exec(words)?.[0])
  const now = monthNumber(today)
  const thisYear = Number(today.slice(0, 4))
  const latest = [thisYear, thisYear - 1].map((each) => each * 12 + at).find((each) => each <= now) ?? now
  const [said] = /\d{4}/.exec(words) ?? []
  const found = said
    ? Number(said) * 12 + at
    : /\blast year\b/i.test(words)
      ? (thisYear - 1) * 12 + at
      : /^last\b/i.test(words) && latest === now
        ? latest - 12
        : latest
  return at < 0 ? undefined : endOfMonths(found, found, today)
}

export const monthOrder = (word = ''): number => monthNames.indexOf(word.slice(0, 3).toLowerCase())
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** By the numbers of its first and last month; a span that goes on ends today. */
export function endOfMonths(first: number, last: number, today: string): string | undefined {
  if (first > monthNumber(today)) return undefined
  const end = plusDays(monthStart(last + 1), -1)
  return end > today ? today : end
}
