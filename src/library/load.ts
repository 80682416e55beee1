import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  danglingGuidelines,
  guidelineProblems,
  matchProblems,
  postingProblems,
} from '../domain/library/check.ts'
import { type Guideline, guidelineSchema } from '../domain/library/guideline.ts'
import type { Library } from '../domain/library/library.ts'
import { type Posting, postingSchema } from '../domain/library/posting.ts'
import { type File, type Known, readAhead, readFiles } from './files.ts'

export type Loaded = {
  /** Fit for use only when there are no problems. */
  readonly library: Library
  /** Each reads `file:line:column what is wrong, and the fix`. */
  readonly problems: readonly string[]
  /** Files whose id an earlier folder has too, and which therefore do not count. */
  readonly replaced: readonly string[]
  /** What was read of which file, for the next time. */
  readonly known: { readonly guidelines: Known<Guideline>; readonly postings: Known<Posting> }
}

/** The organisation's own folder, and whether the files that come with the program count beside it. */
export type DataFolders = { readonly own: string | undefined; readonly shipped: boolean }

const nothing = { guidelines: new Map(), postings: new Map() }

/** The folder that comes with the program, as seen from where it runs. */
export const shippedDir = relative('', fileURLToPath(new URL('../../data', import.meta.url))) || '.'

/** None, where everything is published in Slack. The organisation's own folder comes first: its guideline is the usual one, and wins over a shipped one of its id. */
export function dirsOf({ own, shipped }: DataFolders): string[] {
  if (own === undefined) return shipped ? [shippedDir] : []
  return shipped && resolve(own) !== resolve(shippedDir) ? [own, shippedDir] : [own]
}

/** Reads every YAML file of `guidelines/` and `postings/` in these folders. */
export const loadLibrary = (...dirs: readonly string[]): Loaded => load(dirs, nothing)

/** The same beside other work: a file with the text that it had `before` is not read again, and it pauses after each. */
export async function reloadLibrary(
  dirs: readonly string[],
  before: Loaded,
  pause: () => Promise<unknown>,
): Promise<Loaded> {
  return load(dirs, {
    guidelines: await readAhead(dirs, kinds.guidelines, before.known.guidelines, pause),
    postings: await readAhead(dirs, kinds.postings, before.known.postings, pause),
  })
}

const kinds = {
  guidelines: { folder: 'guidelines', schema: guidelineSchema, check: guidelineProblems },
  postings: { folder: 'postings', schema: postingSchema, check: postingProblems },
}

function load(dirs: readonly string[], known: Loaded['known']): Loaded {
  const guidelines = readFiles(dirs, kinds.guidelines, known.guidelines)
  const postings = readFiles(dirs, kinds.postings, known.postings)
  const kept = { guidelines: firstOnes(guidelines), postings: firstOnes(postings) }
  const library = { guidelines: kept.guidelines.flatMap(whole), postings: kept.postings.flatMap(whole) }
  const problems = [
    ...[...guidelines, ...postings].flatMap((file) => file.problems),
    ...emptyFolders(dirs, guidelines, postings),
    ...repeatedDocuments('guideline', guidelines),
    ...repeatedDocuments('posting', postings),
    ...kept.postings.flatMap(({ value, dir, report }) =>
      // While a guideline cannot be read, a posting that refers to it is not reported.
      value && guidelines.every((file) => file.value)
        ? [
            ...danglingGuidelines(value, library.guidelines),
            ...matchProblems(value, [...wholeOf(guidelines, dir), ...library.guidelines]),
          ].map(report)
        : [],
    ),
  ]
  return {
    library: Object.freeze({
      guidelines: Object.freeze(library.guidelines),
      postings: Object.freeze(library.postings),
    }),
    problems,
    replaced: [...replacedIn(guidelines), ...replacedIn(postings)],
    known: { guidelines: byPath(guidelines), postings: byPath(postings) },
  }
}

const whole = <T>({ value }: File<T>): T[] => (value === undefined ? [] : [value])

/** A posting knows the guidelines of its own folder first, also where another folder's win over them. */
const wholeOf = <T>(files: readonly File<T>[], dir: string): T[] =>
  files.filter((file) => file.dir === dir).flatMap(whole)

const byPath = <T>(files: readonly File<T>[]): Known<T> =>
  new Map(files.map(({ path, digest, value }) => [path, { digest, value }]))

/** There must be a guideline to answer from; and a folder without any file is probably a mistyped name. */
function emptyFolders(
  dirs: readonly string[],
  guidelines: readonly File<unknown>[],
  postings: readonly File<unknown>[],
): string[] {
  const used = guidelines.length === 0 ? [] : [...guidelines, ...postings].map(({ dir }) => dir)
  return dirs
    .filter((dir) => !used.includes(dir))
    .map((dir) => `${join(dir, 'guidelines')}:1:1 No guideline here: add a .yaml file.`)
}

type Named = { readonly id: string }

const sameId =
  <T extends Named>({ value }: File<T>) =>
  (other: File<T>): boolean =>
    value !== undefined && other.value?.id === value.id

/** Without the files whose id an earlier folder has. */
function firstOnes<T extends Named>(files: readonly File<T>[]): File<T>[] {
  const dirOf = new Map<string, string>()
  return files.filter(({ value, dir }) => {
    if (!value) return false
    const first = dirOf.get(value.id)
    if (first === undefined) dirOf.set(value.id, dir)
    return first === undefined || first === dir
  })
}

function replacedIn<T extends Named>(files: readonly File<T>[]): string[] {
  const counted = new Set(firstOnes(files))
  return files.flatMap((file) =>
    counted.has(file) || !file.value
      ? []
      : [`${file.path} does not count: ${files.find(sameId(file))?.path} has the same id.`],
  )
}

/** Two files of one folder with one id: answers could not say which they mean. */
function repeatedDocuments<T extends Named>(what: string, files: readonly File<T>[]): string[] {
  const seen = new Set<string>()
  return files.flatMap(({ value, dir, report }) => {
    if (!value) return []
    const key = `${dir}/${value.id}`
    if (!seen.has(key)) return seen.add(key) && []
    return [report({ path: ['id'], message: `Duplicate ${what} id "${value.id}": give each file its own.` })]
  })
}
