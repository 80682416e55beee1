import { parseArgs } from 'node:util'
import { readConfig, UsageError } from '../config.ts'
import { fileOf } from '../store/database/db.ts'
import { restoreFile, restoreKeysFile } from '../store/database/restore.ts'
import { keysPath } from '../store/database/sqlite.ts'
import type { Command } from './shell.ts'

/** `restore [--keys] FILE`: a backup in the place of the database, or of people's keys when they are lost. */
export const restore: Command = async ({ args, env, out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { keys: { type: 'boolean', default: false } },
  })
  const [from] = positionals
  if (!from) throw new UsageError('Say what from: npm run restore -- FILE.')
  const file = fileOf(readConfig(env).databaseUrl)
  if (file === undefined) throw new UsageError(postgresRestore)
  if (values.keys) {
    await restoreKeysFile(from, file)
    out(`${keysPath(file)}: restored.`)
    return 0
  }
  const { aside, removed } = await restoreFile(from, file)
  out(`${file}: restored.${aside ? ` What was there before is in ${aside}.` : ''}`)
  if (removed > 0) out(`${removed} people in it had since deleted everything: removed again.`)
  return 0
}

const postgresRestore = [
  'The database is PostgreSQL: restore it with its own tools, with the bot stopped.',
  '  pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE',
  "This leaves people's keys (the schema keys) as they are. The next start removes again who has since",
  'deleted everything.',
].join('\n')
