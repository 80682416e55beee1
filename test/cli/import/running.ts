import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importBy, importFile } from '../../../src/cli/import.ts'
import type { Command } from '../../../src/cli/shell.ts'
import { UsageError } from '../../../src/config.ts'
import { understood } from '../../../src/importing/understand.ts'
import { folderOf } from '../../files.ts'
import { shell } from '../../shell.ts'

export type Imported = {
  /** What was told, and at the end what was refused. */
  readonly said: string
  readonly refused: boolean
  /** The files of the data folder and their text; without the schemas. */
  readonly files: Readonly<Record<string, string>>
  readonly dir: string
}

/** Imports a file of this name and content into a folder of its own, or into `dir`. */
export async function imported(
  name: string,
  content: string | Uint8Array,
  args: readonly string[] = [],
  dir = folderOf({}),
  command = inThisThread,
): Promise<Imported> {
  const path = join(folderOf({ [name]: content }), name)
  return importing(path, args, dir, command)
}

/** All of the command but the process for the document, which takes longer to start than most documents to read. */
const inThisThread: Command = (shell) => importBy(understood, shell)

/** As a shell does it, whatever the command is. */
export async function importing(
  path: string,
  args: readonly string[],
  dir: string,
  command: Command = importFile,
): Promise<Imported> {
  const lines: string[] = []
  const told = (refused: boolean): Imported => ({
    said: lines
      .join('\n')
      .replaceAll(`${dirname(path)}/`, '')
      .replaceAll(dir, 'DIR'),
    refused,
    files: filesIn(dir),
    dir,
  })
  try {
    await command({
      ...shell,
      args: [path, ...args],
      env: { DATA_DIR: dir },
      out: (line) => void lines.push(line),
    })
    return told(false)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    lines.push(error.message)
    return told(true)
  }
}

function filesIn(dir: string): Record<string, string> {
  if (!existsSync(dir)) return {}
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.\w+$/.test(name) && !name.startsWith('schema'),
  )
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(dir, name), 'utf8')]))
}

export const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
