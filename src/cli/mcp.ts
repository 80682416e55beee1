import { mindOf } from '../bot/mind.ts'
import { readConfig } from '../config.ts'
import { servePipe } from '../mcp/stdio.ts'
import { openLibrary } from './library.ts'
import { shippedModel } from './model.ts'
import { packageVersion } from './package-version.ts'
import type { Command } from './shell.ts'

/** `mcp`: answers an assistant on this machine from the loaded data; it opens no database. */
export const mcp: Command = async (shell) => {
  const library = openLibrary(readConfig(shell.env).data)
  const mind = mindOf({ library, learned: shippedModel(), now: shell.now })
  await servePipe(packageVersion(), mind, { input: shell.input, output: shell.output }, shell.ended)
  return 0
}
