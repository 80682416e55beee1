import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { loadLibrary } from '../src/library/load.ts'
import { scratchFolder } from './scratch.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** What a process needs in its environment so that it starts, and starts fast. */
export const bareEnv = { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }

/** A folder that holds these files until the test ends. */
export function folderOf(files: Files): string {
  const dir = madeFolder(files)
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

/** A folder that holds these files until it is removed. */
export function madeFolder(files: Files): string {
  const dir = scratchFolder('files')
  for (const [name, content] of Object.entries(files)) {
    const path = join(dir, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return dir
}

/** What is wrong with these data files, with their paths as given. */
export function problemsOf(files: Files): string[] {
  const dir = folderOf(files)
  return loadLibrary(dir).problems.map((line) => line.replace(`${dir}/`, ''))
}
