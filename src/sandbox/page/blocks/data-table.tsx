import { type ReactNode, useState } from 'react'
import { Icon } from '../controls/icon.tsx'
import type { BlockOf } from './kinds.ts'
import { nextOrder, type Order, sorted } from './sorting.ts'
import { type Cell, CellDrawn } from './table.tsx'

const usualPage = 10

/** A table that sorts by its headings and turns its pages. */
export function DataTableDrawn({ block }: { block: BlockOf<'data_table'> }): ReactNode {
  const { caption, page_size: size = usualPage, row_header_column_index: heading } = block
  const [head, ...body]: readonly (readonly Cell[])[] = block.rows
  const [order, setOrder] = useState<Order>()
  const [page, setPage] = useState(0)
  const rows = sorted(body, order)
  const pages = Math.ceil(rows.length / size)
  const shown = rows.slice(page * size, (page + 1) * size)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame data" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head?.map((cell, column) => (
                <SortHeading
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names, and keep their places
                  key={column}
                  cell={cell}
                  numeric={body[0]?.[column]?.type === 'raw_number'}
                  order={order?.column === column ? order : undefined}
                  sort={() => {
                    setOrder(nextOrder(order, column))
                    setPage(0)
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells) => (
              <tr key={body.indexOf(cells)}>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names, and keep their places
                  <DataCell key={column} cell={cell} heads={column === heading} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && <Pages page={page} pages={pages} rows={rows.length} turn={setPage} />}
    </>
  )
}

const signs = { none: 'sort', ascending: 'up', descending: 'down' } as const

function SortHeading({
  cell,
  numeric,
  order,
  sort,
}: {
  cell: Cell
  numeric: boolean
  order: Order | undefined
  sort: () => void
}): ReactNode {
  const direction = order === undefined ? 'none' : order.down ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction} data-align={numeric ? 'right' : 'left'}>
      <button type="button" className="sort" onClick={sort}>
        <CellDrawn cell={cell} />
        <Icon name={signs[direction]} />
      </button>
    </th>
  )
}

function DataCell({ cell, heads }: { cell: Cell; heads: boolean }): ReactNode {
  const align = cell.type === 'raw_number' ? 'right' : 'left'
  const words = <CellDrawn cell={cell} />
  if (!heads) return <td data-align={align}>{words}</td>
  return (
    <th scope="row" data-align={align}>
      {words}
    </th>
  )
}

function Pages({
  page,
  pages,
  rows,
  turn,
}: {
  page: number
  pages: number
  rows: number
  turn: (page: number) => void
}): ReactNode {
  return (
    <nav className="pages" aria-label="Pages of the table">
      <button type="button" className="button small" disabled={page === 0} onClick={() => turn(page - 1)}>
        Previous
      </button>
      <span role="status">
        Page {page + 1} of {pages} · {rows} rows
      </span>
      <button
        type="button"
        className="button small"
        disabled={page === pages - 1}
        onClick={() => turn(page + 1)}
      >
        Next
      </button>
    </nav>
  )
}
