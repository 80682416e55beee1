import { nameKey } from '../../library/naming-problems.ts'
import type { Block } from '../blocks.ts'
import { isCode } from './titles.ts'

/** The codes that a document gives a level outside the grid: beside its title in another table, or in brackets after it. */
export function codesOutside(title: string, blocks: readonly Block[]): string[] {
  const key = nameKey(title)
  const found = blocks.flatMap((block): string[] => {
    if (block.kind === 'table') {
      return block.rows.flatMap(({ cells }) => {
        const at = cells.findIndex(({ text }) => nameKey(text) === key)
        const beside =
          at < 0 ? undefined : [cells[at + 1], cells[at - 1]].find((cell) => cell && isCode(cell.text))
        return beside ? [beside.text.trim()] : []
      })
    }
    if (block.kind === 'rule') return []
    const text = 'label' in block && block.label !== undefined ? `${block.label}: ${block.text}` : block.text
    const at = text.toLowerCase().indexOf(`${title.toLowerCase()} (`)
    const code = at < 0 ? undefined : /^\(([^)]{1,8})\)/.exec(text.slice(at + title.length + 1))?.[1]
    return code !== undefined && isCode(code) && !/[\p{L}\p{N}]$/u.test(text.slice(0, at).trimEnd())
      ? [code]
      : []
  })
  return [...new Set(found)].slice(0, 3)
}
