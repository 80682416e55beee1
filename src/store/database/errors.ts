/** Thrown for what whoever runs the program can mend; the message says how. */
export class StoreError extends Error {}

/** Thrown for a key that is missing or wrong. */
export class KeyError extends StoreError {}

/** The code that Node, SQLite or PostgreSQL gave an error; empty when there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
