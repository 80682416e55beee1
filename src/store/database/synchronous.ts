import type { Database } from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'

/** A statement whose commit need not be on the disk when it returns. */
type Relaxed<Row> = CompiledQuery<Row> & { readonly relaxed: true }

export const relaxed = <Row>(query: CompiledQuery<Row>): Relaxed<Row> => ({ ...query, relaxed: true })

const isRelaxed = (query: CompiledQuery): boolean => 'relaxed' in query

/**
 * Before each statement, lets its commit wait for the disk, or not. Switched where the last one that writes was of the
 * other kind: of what comes in nothing waits, and switching twice for each takes as long as writing it.
 */
export function synchronizing(database: Database): (query: CompiledQuery) => void {
  let waits = true
  return (query) => {
    const wanted = !isRelaxed(query)
    if (wanted === waits || isSelect(query) || database.inTransaction) return
    database.pragma(`main.synchronous = ${wanted ? 'full' : 'normal'}`)
    waits = wanted
  }
}

const isSelect = ({ sql }: CompiledQuery): boolean => sql.startsWith('select ')
