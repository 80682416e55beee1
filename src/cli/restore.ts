import { parseArgs } from 'node:util'
import { readConfig, UsageError } from '../config.ts'
import { fileOf } from '../store/database/db.ts'
import { restoreFile, restoreKeysFile } from '../store/database/restore.ts'
import { keysPath } from '../store/database/sqlite.ts'
import type { Command } from './shell.ts'

/** `restore [--keys] FILE`: a backup in the place of the database, or of people's keys when they are lost. */
export const restore: Command = async ({ args, env, now, out }) => {
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
  const { aside, removed, owed } = await restoreFile(from, file, now())
  out(`${file}: restored.${aside ? ` What was there before is in ${aside}.` : ''}`)
  if (removed > 0) out(`${removed} people in it had since deleted everything: removed again.`)
  if (owed > 0) for (const line of owedLines(owed)) out(line)
  return 0
}

const owedLines = (owed: number): readonly string[] => [
  `${owed} nudges, recaps and reminders were due since the backup. Those that were sent already are sent again when the bot`,
  'starts: weekly ones up to six hours after their moment, one-off reminders up to a day. Nothing here can tell which',
  'were sent. To send none of them twice, start the bot later; npm run nudges -- --dry-run says who would get what.',
]

const postgresRestore = [
  'The database is PostgreSQL: restore it with its own tools, with the bot stopped.',
  '  pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE',
  "This leaves people's keys (the schema keys) as they are. The next start removes again who has since",
  'deleted everything.',
].join('\n')
