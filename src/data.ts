import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { danglingGuidelines, guidelineProblems, type Problem, postingProblems } from './domain/check.ts'
import { guidelineSchema } from './domain/guideline.ts'
import type { Library } from './domain/library.ts'
import { postingSchema } from './domain/posting.ts'
import { parseYaml } from './yaml.ts'

/** The library is fit for use only when `problems` is empty; each one reads `file:line:column what is wrong, and the fix`. */
export type Loaded = { readonly library: Library; readonly problems: readonly string[] }

type File<T> = { readonly value: T | undefined; readonly report: (problem: Problem) => string }

/** Reads every YAML file of `dir/guidelines` and `dir/postings`. */
export function loadLibrary(dir: string): Loaded {
  const problems: string[] = []
  const readAll = <T>(kind: string, schema: z.ZodType<T>, check: (value: T) => Problem[]): File<T>[] =>
    listFiles(join(dir, kind)).map((path) => readFile(path, schema, check, problems))
  const guidelines = readAll('guidelines', guidelineSchema, guidelineProblems)
  const postings = readAll('postings', postingSchema, postingProblems)
  const library = { guidelines: guidelines.flatMap(whole), postings: postings.flatMap(whole) }
  if (guidelines.length === 0)
    problems.push(`${join(dir, 'guidelines')}:1:1 No guideline here: add a .yaml file.`)
  problems.push(
    ...repeatedDocuments('guideline', guidelines),
    ...repeatedDocuments('posting', postings),
    ...postings.flatMap(({ value, report }) =>
      // A guideline that could not be read has its own problems; who refers to it is right.
      value && library.guidelines.length === guidelines.length
        ? danglingGuidelines(value, library.guidelines).map(report)
        : [],
    ),
  )
  return { library: freeze(library), problems }
}

function listFiles(dir: string): string[] {
  if (!existsSync(dir)) return []
  const names = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name))
  return names.sort().map((name) => join(dir, name))
}

function readFile<T>(
  path: string,
  schema: z.ZodType<T>,
  check: (value: T) => Problem[],
  problems: string[],
): File<T> {
  const { value, broken, locate } = parseYaml(readFileSync(path, 'utf8'), schema)
  const report = (problem: Problem) => {
    const { line, col } = locate(problem.path)
    return `${path}:${line}:${col} ${problem.message}`
  }
  problems.push(...broken.map(({ line, col, message }) => `${path}:${line}:${col} ${message}`))
  if (value !== undefined) problems.push(...check(value).map(report))
  return { value, report }
}

const whole = <T>({ value }: File<T>): T[] => (value === undefined ? [] : [value])

/** Two files with one id: answers could not say which they mean. */
function repeatedDocuments(what: string, files: readonly File<{ id: string }>[]): string[] {
  const seen = new Set<string>()
  return files.flatMap(({ value, report }) => {
    if (!value) return []
    if (!seen.has(value.id)) return seen.add(value.id) && []
    return [report({ path: ['id'], message: `Duplicate ${what} id "${value.id}": give each file its own.` })]
  })
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) freeze(part)
  return Object.freeze(value)
}
