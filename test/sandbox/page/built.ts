import { globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildPage } from '../../../src/sandbox/page/build.ts'

const cwd = fileURLToPath(new URL('../../../', import.meta.url))

/** Builds the page where something changed since it was built: that takes longer than most tests of it. */
export async function upToDatePage(): Promise<void> {
  const changed = ['src/**', 'package-lock.json']
    .flatMap((pattern) => globSync(pattern, { cwd }))
    .map(writtenAt)
  if (Math.max(...changed) >= writtenAt('dist/page/index.html')) await buildPage()
}

/** 0 where there is no such file. */
function writtenAt(name: string): number {
  return statSync(new URL(name, `file://${cwd}`), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
