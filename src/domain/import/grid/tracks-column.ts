import type { Row } from '../blocks.ts'
import { cellAt, isEmpty } from './cell-words.ts'
import type { GridLevel } from './model.ts'

const ofTracks = /^((career|job) )?(tracks?|paths?|pathways?|streams?|ladders?|famil(y|ies))$/i

type Tracked = {
  readonly rows: readonly Row[]
  /** The levels with the name of the track that stands in their row. */
  readonly named: (levels: readonly GridLevel[]) => GridLevel[]
}

/** Without a first column that names the track of each level, once or over several rows. */
export function withoutTracks(rows: readonly Row[]): Tracked | undefined {
  const [head, ...body] = rows
  if (!head || head.cells.length < 4 || !ofTracks.test(cellAt(head, 0).text.trim())) return undefined
  const tracks = new Map<string, string>()
  let name = ''
  for (const row of body) {
    if (!isEmpty(cellAt(row, 0))) name = cellAt(row, 0).text.trim()
    for (const { at } of row.cells.slice(1)) if (name !== '') tracks.set(at, name)
  }
  if (new Set(tracks.values()).size < 2) return undefined
  return {
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(1) })),
    named: (levels) =>
      levels.map((level) => {
        const over = tracks.get(level.at)
        return over === undefined ? level : { ...level, over }
      }),
  }
}
