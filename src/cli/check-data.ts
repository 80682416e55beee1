import { parseArgs } from 'node:util'
import { counted } from '../bot/replies/phrases.ts'
import { readConfig } from '../config.ts'
import { dirsOf, loadLibrary } from '../library/load.ts'
import { readAsked, reviewLines } from './reviewing.ts'
import type { Command } from './shell.ts'

/**
 * `check-data [--review] [DIR]`: every problem of every file, one a line; exits 1 when there is one. `DIR` stands for
 * DATA_DIR. With `--review`, advice for who owns a guideline follows, which is never an error.
 */
export const checkData: Command = async ({ args, env, now, out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { review: { type: 'boolean', default: false } },
  })
  const [own] = positionals
  const config = readConfig(own === undefined ? env : { ...env, DATA_DIR: own })
  const dirs = dirsOf(config.data)
  const loaded = loadLibrary(...dirs)
  const { library, problems, replaced } = loaded
  for (const line of [...problems, ...replaced]) out(line)
  const { guidelines, postings } = library
  const counts = `${counted(guidelines.length, 'guideline')}, ${counted(postings.length, 'posting')}`
  out(
    problems.length > 0
      ? `${counted(problems.length, 'problem')} in ${dirs[0]}.`
      : `${dirs.join(' and ')}: ${counts}, no problems.`,
  )
  if (problems.length > 0) return 1
  if (values.review) {
    const asked = await readAsked(config, loaded, now())
    const advice = [...reviewLines(loaded), ...asked.advice]
    for (const line of [...advice, asked.note]) out(line)
    out(advice.length > 0 ? `Advice: ${counted(advice.length, 'line')}, and no error.` : 'No advice.')
  }
  return 0
}
