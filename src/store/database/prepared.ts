import { type Compilable, type CompiledQuery, type DialectAdapter, type RawBuilder, sql } from 'kysely'
import type { Db } from './db.ts'

/** Stands in a query for a value that differs each time. */
export type Value<Values> = <Name extends keyof Values>(name: Name) => RawBuilder<Values[Name]>

type Prepared<Values, Row> = (values: Values) => CompiledQuery<Row>

/**
 * A query that everything which comes in is kept by: built and compiled once for each database, which takes Kysely
 * about as long as SQLite takes to execute it.
 */
export function prepared<Values, Row>(
  build: (db: Db, value: Value<Values>) => Compilable<Row>,
): (db: Db, values: Values) => CompiledQuery<Row> {
  const known = new WeakMap<DialectAdapter, Prepared<Values, Row>>()
  return (db, values) => {
    const { adapter } = db.getExecutor()
    const query = known.get(adapter) ?? compile(db, build)
    known.set(adapter, query)
    return query(values)
  }
}

function compile<Values, Row>(
  db: Db,
  build: (db: Db, value: Value<Values>) => Compilable<Row>,
): Prepared<Values, Row> {
  const slots = new Map<unknown, keyof Values>()
  const query = build(db, (name) => {
    const slot = {}
    slots.set(slot, name)
    return sql`${slot}`
  }).compile()
  return (values) => ({
    ...query,
    parameters: query.parameters.map((parameter) => {
      const name = slots.get(parameter)
      return name === undefined ? parameter : values[name]
    }),
  })
}
