import { parseArgs } from 'node:util'
import { counted } from '../bot/replies/phrases.ts'
import { readConfig } from '../config.ts'
import { dirsOf, loadLibrary } from '../data.ts'
import type { Command } from './shell.ts'

/** `check-data [DIR]`: every problem of every file, one a line; exits 1 when there is one. `DIR` stands for DATA_DIR. */
export const checkData: Command = async ({ args, env, out }) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
  const [own] = positionals
  const dirs = dirsOf(readConfig(own === undefined ? env : { ...env, DATA_DIR: own }).data)
  const { library, problems, replaced } = loadLibrary(...dirs)
  for (const line of [...problems, ...replaced]) out(line)
  const { guidelines, postings } = library
  const counts = `${counted(guidelines.length, 'guideline')}, ${counted(postings.length, 'posting')}`
  out(
    problems.length > 0
      ? `${counted(problems.length, 'problem')} in ${dirs[0]}.`
      : `${dirs.join(' and ')}: ${counts}, no problems.`,
  )
  return problems.length === 0 ? 0 : 1
}
