import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../domain/library/naming-problems.ts'
import { parseYaml } from './yaml.ts'

/** What files of one kind hold, and how that is checked. */
export type Sort<T> = {
  /** The folder they lie in: `guidelines`. */
  readonly folder: string
  readonly schema: z.ZodType<T>
  readonly check: (value: T) => Problem[]
}

export type File<T> = {
  readonly path: string
  /** The data folder that it is from. */
  readonly dir: string
  readonly value: T | undefined
  readonly digest: string
  readonly problems: readonly string[]
  /** A problem as `file:line:column what is wrong, and the fix`. */
  readonly report: (problem: Problem) => string
}

/** What was read of files before, by their paths: one that has the same text is not read again. */
export type Known<T> = ReadonlyMap<string, Pick<File<T>, 'digest' | 'value'>>

/** Reads every YAML file of one kind. */
export const readFiles = <T>(dirs: readonly string[], sort: Sort<T>, known: Known<T>): File<T>[] =>
  dirs.flatMap((dir) =>
    listFiles(join(dir, sort.folder)).map((path) => readFile(dir, path, sort, known.get(path))),
  )

/** Reads every file ahead, with a pause after each, so that `readFiles` finds them known. */
export async function readAhead<T>(
  dirs: readonly string[],
  sort: Sort<T>,
  known: Known<T>,
  pause: () => Promise<unknown>,
): Promise<Known<T>> {
  const now = new Map(known)
  for (const dir of dirs) {
    for (const path of listFiles(join(dir, sort.folder))) {
      now.set(path, readFile(dir, path, sort, known.get(path)))
      await pause()
    }
  }
  return now
}

function listFiles(dir: string): string[] {
  if (!existsSync(dir)) return []
  const names = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name))
  return names.sort().map((name) => join(dir, name))
}

function readFile<T>(
  dir: string,
  path: string,
  { schema, check }: Sort<T>,
  known: Pick<File<T>, 'digest' | 'value'> | undefined,
): File<T> {
  const text = textOf(path)
  if (typeof text !== 'string') {
    return { path, dir, value: undefined, digest: '', problems: [text.problem], report: () => text.problem }
  }
  const digest = createHash('sha256').update(text).digest('base64')
  const at = ({ line, col }: { line: number; col: number }, message: string) =>
    `${path}:${line}:${col} ${message}`
  const reported =
    (locate: ReturnType<typeof parseYaml<T>>['locate']) =>
    ({ path: place, message }: Problem) =>
      at(locate(place), message)
  if (known?.digest === digest && known.value !== undefined) {
    const report = (problem: Problem) => reported(parseYaml(text, schema).locate)(problem)
    return { path, dir, value: known.value, digest, problems: [], report }
  }
  const { value, broken, locate } = parseYaml(text, schema)
  const report = reported(locate)
  const problems = [
    ...broken.map((fault) => at(fault, fault.message)),
    ...(value === undefined ? [] : check(value).map(report)),
  ]
  return { path, dir, value: freeze(value), digest, problems, report }
}

/** The text of a file, or why it cannot be read, which is reported like any other problem of the file. */
function textOf(path: string): string | { readonly problem: string } {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === undefined) throw error
    return { problem: `${path}:1:1 The file can’t be read (${code}): fix its permissions, or remove it.` }
  }
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) freeze(part)
  return Object.freeze(value)
}
