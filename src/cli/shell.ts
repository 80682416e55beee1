import type { Readable, Writable } from 'node:stream'

/** What a command may use of the outside: `main.ts` gives the real one. */
export type Shell = {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  readonly newId: () => string
  readonly random: () => number
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly input: Readable
  readonly output: Writable
  /** Calls back whenever the program is asked to read its data anew. */
  readonly onReload: (listen: () => void) => void
  /** From now on told of what went wrong where nobody looks; it would end the program otherwise. */
  readonly onStray: (listen: (error: unknown) => void) => void
  /** Whether `.env`, which is read at start only, has become another one since then. */
  readonly settingsChanged: () => boolean
  /** Resolves when the program is asked to end. */
  readonly ended: Promise<void>
}

/** Runs to the end and returns the exit code. */
export type Command = (shell: Shell) => Promise<number>
