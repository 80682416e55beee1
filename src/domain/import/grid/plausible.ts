import { isBareNumber } from '../levels/titles.ts'
import { brief } from './cell-words.ts'
import type { Grid } from './model.ts'
import { isMark, statesNothing, whyNoStatements } from './nothing.ts'

/** Why a grid can't be a guideline; nothing where it can. */
export function whyNoGuideline({ levels, rows }: Grid): string | undefined {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  const why = whyNoStatements(texts)
  if (why !== undefined) return why
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
  return undefined
}
