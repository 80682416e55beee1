import type { RootContent } from 'mdast'

type Parse = (text: string) => RootContent[]

/** Rows of a Markdown table that a blank line parts from it belong to it still: all of their lines are set between bars. */
export function withWholeTables(nodes: readonly RootContent[], text: string, parse: Parse): RootContent[] {
  const made: RootContent[] = []
  for (const node of nodes) {
    const table = made.at(-1)
    const rows = table?.type === 'table' ? rowsIn(node, text, parse) : []
    if (table?.type === 'table' && rows.length > 0)
      made[made.length - 1] = { ...table, children: [...table.children, ...rows] }
    else made.push(node)
  }
  return made
}

function rowsIn(node: RootContent, text: string, parse: Parse) {
  const { start, end } = node.position ?? {}
  if (node.type !== 'paragraph' || !start || !end) return []
  const lines = text.slice(start.offset, end.offset).split('\n')
  if (!lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) return []
  // As a table of its own, on the lines where it stands.
  const columns = Math.max(...lines.map((line) => line.split('|').length - 2))
  const [head, rule] = ['|', '|'].map((bar, at) => bar + (at === 0 ? ' |' : ' --- |').repeat(columns))
  const above = '\n'.repeat(Math.max(0, start.line - 3))
  const [table] = parse([`${above}${head}`, rule, ...lines].join('\n'))
  return table?.type === 'table' ? table.children.slice(1) : []
}
