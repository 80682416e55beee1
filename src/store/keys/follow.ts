import { KeyError } from '../database/errors.ts'

type Following<Row> = {
  /** With which application key it is sealed. */
  readonly keyIdOf: (row: Row) => string | null | undefined
  /** What was read already. */
  readonly first?: Row
}

/**
 * Opens what was read. The key may be changed, and the old one forgotten, between reading and opening: then it is read
 * again. Throws a KeyError only when it is sealed with the same key still.
 */
export async function followingKey<Row, T>(
  read: () => Promise<Row>,
  open: (row: Row) => T,
  { keyIdOf, first }: Following<Row>,
): Promise<T> {
  let row = first ?? (await read())
  for (let tries = 1; ; tries += 1) {
    try {
      return open(row)
    } catch (error) {
      if (!(error instanceof KeyError) || tries === mostTries) throw error
      const again = await read()
      if (keyIdOf(again) === keyIdOf(row)) throw error
      row = again
    }
  }
}

const mostTries = 5
