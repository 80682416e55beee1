import { parseArgs } from 'node:util'
import { counted } from '../bot/replies/phrases.ts'
import { readConfig } from '../config.ts'
import { loadLibrary } from '../data.ts'
import type { Command } from './shell.ts'

/** `check-data [DIR]`: every problem of every file, one a line; exits 1 when there is one. */
export const checkData: Command = async ({ args, env, out }) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
  const dir = positionals[0] ?? readConfig(env).dataDir
  const { library, problems } = loadLibrary(dir)
  for (const problem of problems) out(problem)
  const { guidelines, postings } = library
  const counts = `${counted(guidelines.length, 'guideline')}, ${counted(postings.length, 'posting')}`
  out(
    problems.length > 0
      ? `${counted(problems.length, 'problem')} in ${dir}.`
      : `${dir}: ${counts}, no problems.`,
  )
  return problems.length === 0 ? 0 : 1
}
