import { execFileSync } from 'node:child_process'

/** Lines by file. */
export type Lines = ReadonlyMap<string, ReadonlySet<number>>

/** Which lines of src differ from a revision, files that Git does not know yet included. */
export function changedLines(revision: string): Lines {
  const diff = git('diff', '--unified=0', '--no-ext-diff', '--no-prefix', revision, '--', 'src')
  const fresh = git('ls-files', '--others', '--exclude-standard', '--', 'src').split('\n').filter(Boolean)
  return new Map([...linesOf(diff), ...fresh.map((file) => [file, everyLine] as const)])
}

const everyLine: ReadonlySet<number> = new Set(Array.from({ length: 10_000 }, (_, at) => at + 1))

/** From a diff with neither context nor prefixes. */
export function linesOf(diff: string): Lines {
  const lines = new Map<string, Set<number>>()
  let file = ''
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = line.slice('+++ '.length)
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const [first, count] = [Number(hunk[1]), Number(hunk[2] ?? 1)]
    const known = lines.get(file) ?? new Set()
    for (let at = first; at < first + count; at += 1) known.add(at)
    lines.set(file, known)
  }
  return lines
}

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 })
