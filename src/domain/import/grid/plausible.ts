import { isOnScale } from '../levels/order.ts'
import { isBareNumber, isLevelTitle, levelness, levelTest } from '../levels/titles.ts'
import { brief, firstLine } from './cell-words.ts'
import type { Grid, TableOptions } from './model.ts'
import { isMark, statesNothing, whyNoStatements } from './nothing.ts'

/** Why a grid can't be a guideline; nothing where it can. What a person said of its levels is not asked again. */
export function whyNoGuideline(
  { levels, rows, isCalledLevels = false }: Grid,
  options: TableOptions = {},
): string | undefined {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  const why = whyNoStatements(texts)
  if (why !== undefined) return why
  const held = texts.filter((text) => !statesNothing(text))
  if (held.length > 3 && levelness(held) >= 0.6)
    return `its cells hold titles, like “${brief(held[0] ?? '')}”, and no statements`
  const marked = levels.find((_, at) => {
    const held = rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => !statesNothing(text))
    return held.length > 1 && held.filter(isMark).length * 3 > held.length * 2
  })
  if (marked) return `what stands under “${brief(marked.text)}” is marks, figures or links`
  const bare = levels.find(({ text }) => isBareNumber(text))
  if (bare)
    return `a level is called “${brief(bare.text)}”, a bare number. Write its title, like “Level ${bare.text.trim()}”`
  const [only, ...more] = levels
  if (only && more.length === 0)
    return `it has one level (“${brief(only.text)}”), and a guideline has several. Where each has a file of its own, import them together: npm run import -- FILE FILE …`
  // Titles that a person said, and that this table has none of, are another one's.
  const titles = levels.some(({ text }) => levelTest(options.levelTitles)(firstLine(text)))
  const said = options.levels ?? options.levelsAs ?? (titles ? options.levelTitles : undefined)
  return said === undefined && !isCalledLevels ? whyNoLevels(levels, rows) : undefined
}

/** Half of the titles at least should read like levels, or be a role beside a rank in it: `Baker`, `Master Baker`. */
function whyNoLevels(levels: Grid['levels'], rows: Grid['rows']): string | undefined {
  // The document gives each a code of its own.
  if (levels.every(({ codes = [] }) => codes.length > 0)) return undefined
  const titles = levels.map(({ text }) => firstLine(text))
  if (titles.every(isOnScale)) return undefined
  const alike = titles.filter(
    (title) => isLevelTitle(title) || titles.some((other) => isIn(title, other) || isIn(other, title)),
  )
  if (alike.length * 2 >= titles.length) return undefined
  const turned = levelness(rows.map(({ title }) => firstLine(title.text))) >= 0.6
  const names = titles.slice(0, 3).map((title) => `“${brief(title)}”`)
  return (
    `what should be its levels (${names.join(', ')}${titles.length > 3 ? ', …' : ''}) doesn’t read like levels. ` +
    (turned
      ? 'Its rows do: add --levels-as rows'
      : `If they are, say so, lowest first: --level-titles "${titles.map(brief).join('; ')}"`)
  )
}

const isIn = (role: string, title: string): boolean => {
  const [short, long] = [role.toLowerCase(), title.toLowerCase()]
  return short !== '' && (long.endsWith(` ${short}`) || long.startsWith(`${short} `))
}
