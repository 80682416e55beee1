import { readConfig, UsageError } from '../config.ts'
import { tellToReload } from './control.ts'
import type { Command } from './shell.ts'

/** `reload`: the bots that run on this machine read their data anew; exits 1 when one of them could not. */
export const reload: Command = async ({ env, out }) => {
  const answers = await tellToReload(readConfig(env).databaseUrl)
  if (answers.length === 0)
    throw new UsageError('No bot is running on this database here: npm start starts one.')
  for (const { lines } of answers) for (const line of lines) out(line)
  return answers.every(({ done }) => done) ? 0 : 1
}
