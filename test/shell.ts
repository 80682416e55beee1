import { PassThrough } from 'node:stream'
import type { Command, Shell } from '../src/cli/shell.ts'

/** A shell in which nothing is typed, no time passes, and nobody asks the program to end. */
export const shell: Omit<Shell, 'args' | 'env' | 'out'> = {
  now: () => new Date(0),
  newId: () => 'id',
  random: () => 0,
  err: () => undefined,
  input: new PassThrough(),
  output: new PassThrough(),
  onReload: () => undefined,
  onStray: () => undefined,
  settingsChanged: () => false,
  ended: new Promise(() => undefined),
}

export type Ended = {
  readonly code: number | string | null | undefined
  readonly out: string
  readonly err: string
}

/** Runs a command in the test's own process, which takes a fifth of the time. */
export async function ended(
  command: Command,
  args: readonly string[],
  env: Shell['env'] = {},
  input: Shell['input'] = shell.input,
): Promise<Ended> {
  const [out, err]: string[][] = [[], []]
  const code = await command({
    ...shell,
    args,
    env,
    input,
    out: (line) => void out?.push(`${line}\n`),
    err: (line) => void err?.push(`${line}\n`),
  })
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' }
}
