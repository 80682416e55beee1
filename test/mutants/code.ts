import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'

/** The code as it is now: a run takes minutes, in which people go on writing. */
export type Copy = {
  readonly read: (file: string) => string
  /** Whether the compiler takes it with this change. */
  readonly compiles: (mutant: MutantResult) => boolean
  readonly remove: () => void
}

export function copyCode(): Copy {
  mkdirSync('test-results', { recursive: true })
  const folder = mkdtempSync('test-results/code-')
  cpSync('src', join(folder, 'src'), { recursive: true })
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { tsBuildInfoFile: 'info' },
    include: ['src'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return {
    read,
    compiles: (mutant) => {
      const source = read(mutant.fileName)
      const file = join(folder, mutant.fileName)
      writeFileSync(file, withChange(source, mutant))
      const taken = compiles(folder)
      writeFileSync(file, source)
      return taken
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function withChange(source: string, { location, replacement }: MutantResult): string {
  const [from, to] = span(source, location)
  return source.slice(0, from) + (replacement ?? '') + source.slice(to)
}

export const sourceAt = (source: string, location: MutantResult['location']): string =>
  source.slice(...span(source, location))

/** Lines and columns are counted from 1 in a result. */
function span(source: string, { start, end }: MutantResult['location']): [from: number, to: number] {
  const lines = source.split('\n')
  const offset = ({ line, column }: typeof start) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1)
  return [offset(start), offset(end)]
}

function compiles(folder: string): boolean {
  try {
    execFileSync('npx', ['tsc', '-p', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
