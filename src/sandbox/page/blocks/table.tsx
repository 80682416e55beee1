import type { ReactNode } from 'react'
import { RichTextDrawn } from '../text/rich-text.tsx'
import type { BlockOf } from './kinds.ts'

export type Cell = BlockOf<'table'>['rows'][number][number]

/** The first row heads the others. */
export function TableDrawn({
  block: { rows, column_settings: settings = [] },
}: {
  block: BlockOf<'table'>
}): ReactNode {
  const [head = [], ...body] = rows
  const look = (column: number) => ({
    'data-align': settings[column]?.align ?? 'left',
    'data-wrapped': settings[column]?.is_wrapped ?? false,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-frame" aria-label="Table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no names, and a block is drawn as a whole
              <th key={column} scope="col" {...look(column)}>
                <CellDrawn cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and a block is drawn as a whole
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no names, and a block is drawn as a whole
                <td key={column} {...look(column)}>
                  <CellDrawn cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function CellDrawn({ cell }: { cell: Cell }): ReactNode {
  return cell.type === 'rich_text' ? <RichTextDrawn elements={cell.elements} /> : cell.text
}
