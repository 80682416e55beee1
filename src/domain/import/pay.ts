import type { Guideline } from '../library/guideline.ts'
import type { LeftOut, Remark } from './blocks.ts'
import { brief } from './grid/cell-words.ts'
import type { Grid, GridLevel, GridRow } from './grid/model.ts'
import { isMark, statesNothing } from './grid/nothing.ts'

const payNoun =
  '(?:salar(?:y|ies)|pay|compensation|comp|remuneration|wages?|earnings|ote|bonus(?:es)?|gehalt|gehälter|vergütung|salaires?|salarios?)'
const payWord = new RegExp(`(?<![\\p{L}\\p{N}])${payNoun}(?![\\p{L}\\p{N}])`, 'iu')

/** `Salary`, `Base pay (gross)`, `Compensation range`, `Pay band`, `Band`. */
const titles = new RegExp(
  `^(?:(?:base|annual|yearly|monthly|hourly|target|typical|total|gross|net|cash|expected|starting)\\s+)*(?:${payNoun}(?:\\s+(?:and|&|\\/)\\s+(?:${payNoun}|benefits|equity))?(?:\\s*[/-]?\\s*(?:bands?|ranges?|grades?|scales?|brackets?|levels?|figures?|steps?|package))?|bands?|(?:hourly|daily|day|wage|pay)\\s+rates?)\\s*(?:[(:,].*)?$`,
  'iu',
)

export const isPayTitle = (title: string): boolean => titles.test(title.trim())

const currency =
  '(?:\\p{Sc}|eur|euros?|usd|dollars?|gbp|pounds?|chf|czk|sek|nok|dkk|pln|huf|ron|inr|jpy|aud|cad|kč|kr|zł)'
const figure = "\\d[\\d.,'’\\s]*(?:\\s?(?:k|thousand|tsd|mio|m)\\b)?"
const amount = new RegExp(`(?:${currency}\\s?${figure}|${figure}\\s?${currency})|\\d[\\d.,]*\\s?k\\b`, 'iu')

/** Words that stand beside figures of pay, and say nothing of work. */
const beside =
  /(?<![\p{L}\p{N}])(?:base|basic|annual|yearly|monthly|hourly|target|total|gross|net|brutto|cash|equity|options?|ranges?|bands?|grades?|from|to|up|and|plus|between|min|max|minimum|maximum|starting|midpoint|about|per|a|an|at|is|of|the|in|year|years|yr|month|hour|annum|annually|p\.?a|fte|von|bis|pro|jahr|monat)(?![\p{L}\p{N}])/giu

const everyPayWord = new RegExp(payWord.source, 'giu')
const everyAmount = new RegExp(`${currency}?\\s?${figure}\\s?${currency}?`, 'giu')

/** An amount of money, or a figure that is called pay, and nothing else. */
function isPay(line: string): boolean {
  if (!amount.test(line) && !(payWord.test(line) && /\d{2}/.test(line))) return false
  const rest = line.replace(everyAmount, ' ').replace(everyPayWord, ' ').replace(beside, ' ')
  return !/\p{L}/u.test(rest)
}

/** Money that a level answers for is no pay: a row of it stays. */
const ofWork =
  /\b(?:budgets?|revenue|quotas?|spend(?:ing)?|sales|turnover|deals?|costs?|savings|p&l|scope|portfolio|fees?|impact)\b/i

const isShort = (line: string): boolean =>
  isMark(line) || (/\d|^.{1,6}$/.test(line) && line.split(/\s+/).length <= 6)

const why = 'pay figures, which answers never show'

/** A grid without its figures of pay: they are listed as left out, and would else stand in answers for all. */
export function withoutPay(grid: Grid): { readonly grid: Grid; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = []
  const without = (at: string, text: string, isFigure: (line: string) => boolean): string => {
    const lines = text.split('\n')
    const gone = lines.filter((line) => isFigure(line.trim()))
    if (gone.length === 0) return text
    leftOut.push(...gone.map((line) => ({ at, text: line.trim(), why })))
    return lines.filter((line) => !gone.includes(line)).join('\n')
  }
  const rowOf = (row: GridRow): GridRow[] => {
    const title = row.title.text.trim()
    const isTitled = isPayTitle(title)
    if (!isTitled && ofWork.test(title)) return [row]
    const isFigure = (line: string) =>
      line !== '' && (isPay(line) || (isTitled && !statesNothing(line) && isShort(line)))
    const cells = row.cells.map((cell) => ({ ...cell, text: without(cell.at, cell.text, isFigure) }))
    const isGone =
      cells.every(({ text }) => statesNothing(text)) && !row.cells.every(({ text }) => statesNothing(text))
    if (!isGone) return [{ ...row, cells }]
    leftOut.push({ at: row.title.at, text: title, why })
    return []
  }
  const levelOf = (level: GridLevel): GridLevel => ({
    ...level,
    text: level.text.replace(/(?<=\n)[\s\S]*/, (more) => without(level.at, more, isPay)),
    ...(level.description !== undefined && { description: without(level.at, level.description, isPay) }),
  })
  return {
    grid: {
      ...grid,
      levels: grid.levels.map(levelOf),
      themes: grid.themes.map((theme) => ({ ...theme, text: without(theme.at, theme.text, isPay) })),
      rows: grid.rows.flatMap(rowOf),
    },
    leftOut,
  }
}

/** What is left of pay in a guideline is asked about before anybody reads it. */
export function doubtsAboutPay({
  levels,
  dimensions,
  note = '',
}: Pick<Guideline, 'levels' | 'dimensions' | 'note'>): Remark[] {
  const titled = dimensions.filter(({ title }) => isPayTitle(title))
  const texts = [
    ...dimensions.flatMap(({ cells }) =>
      Object.values(cells).flatMap((points) => points.map(({ text }) => text)),
    ),
    ...levels.map(({ description = '' }) => description),
    note,
  ]
  const [said] = texts.filter((text) => payWord.test(text) && amount.test(text))
  return [
    ...titled.map(
      ({ title }): Remark => ({
        path: ['dimensions', dimensions.findIndex((each) => each.title === title)],
        text: `LOOK: “${title}” looks like pay, and everybody who may read the guideline will see it. If it is, remove it from the document, and import again.`,
        about: ['dimensions'],
      }),
    ),
    ...(said === undefined
      ? []
      : [
          {
            path: ['dimensions'],
            text: `LOOK: “${brief(said)}” mentions pay with a figure, and everybody who may read the guideline will see it. If they shouldn’t, remove it from the document, and import again.`,
            about: ['statements'] as const,
          },
        ]),
  ]
}
