import type { MutantResult } from '@stryker-mutator/api/core'
import { type Copy, sourceAt } from './code.ts'

/** What nothing noticed, by file and line, and the share noticed by folder. */
export function report(results: readonly MutantResult[], code: Copy): string {
  const unseen = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const refused = new Set(unseen.filter((mutant) => !code.compiles(mutant)))
  const left = unseen.filter((mutant) => !refused.has(mutant))
  const lines = left.map((mutant) => line(mutant, code.read(mutant.fileName)))
  return [...lines.sort(), '', ...shares(results, refused, new Set(left))].join('\n').trim()
}

/** `src/domain/compare.ts:12  EqualityOperator: a < b → a <= b` */
function line(
  { fileName, location, mutatorName, replacement, status }: MutantResult,
  source: string,
): string {
  const change = `${short(sourceAt(source, location))} → ${short(replacement ?? '')}`
  const alone = status === 'NoCoverage' ? ' (no test comes here)' : ''
  return `${fileName}:${location.start.line}  ${mutatorName}: ${change}${alone}`
}

function short(code: string): string {
  const plain = code.replace(/\s+/g, ' ').trim() || 'nothing'
  return plain.length > 90 ? `${plain.slice(0, 60)} … ${plain.slice(-25)}` : plain
}

function shares(
  results: readonly MutantResult[],
  refused: ReadonlySet<MutantResult>,
  left: ReadonlySet<MutantResult>,
): string[] {
  const folders = Map.groupBy(results, ({ fileName }) => fileName.split('/')[1] ?? '')
  const row = (name: string, of: readonly MutantResult[]) => {
    const count = (set: ReadonlySet<MutantResult>) => of.filter((mutant) => set.has(mutant)).length
    const noticed = of.length - count(left)
    const share = Math.round((100 * noticed) / of.length)
    return `${name}: ${noticed} of ${of.length} noticed (${share} %), ${count(refused)} of them by the compiler`
  }
  const rows = [...folders].map(([name, of]) => row(name, of)).sort()
  return rows.length > 1 ? [...rows, row('all', results)] : rows
}
