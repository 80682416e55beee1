import { parseArgs } from 'node:util'
import { readConfig, UsageError } from '../config.ts'
import { backupFile, backupKeys } from '../store/database/backup.ts'
import { fileOf } from '../store/database/db.ts'
import { keysPath } from '../store/database/sqlite.ts'
import type { Command } from './shell.ts'

/** `backup [--keys] FILE`: a checked copy of the database, or of people's keys, while the bot runs. */
export const backup: Command = async ({ args, env, out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { keys: { type: 'boolean', default: false } },
  })
  const [to] = positionals
  if (!to) throw new UsageError('Say where to: npm run backup -- FILE, or npm run backup -- --keys FILE.')
  const file = fileOf(readConfig(env).databaseUrl)
  if (file === undefined) throw new UsageError(postgresBackup)
  await (values.keys ? backupKeys(keysPath(file), to) : backupFile(file, to))
  out(values.keys ? keysMade(to) : made(to))
  return 0
}

const made = (to: string): string =>
  `${to}: checked and complete. It’s encrypted: reading it takes people’s keys (backup --keys FILE, kept elsewhere) ` +
  'and the application key.'

const keysMade = (to: string): string =>
  `${to}: checked and complete. Keep it apart from the backups of the database, and only the newest: ` +
  'an old one still holds the keys of people who have since deleted everything.'

const postgresBackup = [
  'The database is PostgreSQL: back it up with its own tools.',
  '  pg_dump --format=custom --exclude-schema=keys --exclude-table-data=seen_event --exclude-table-data=usage_open --file=FILE "$DATABASE_URL"',
  "People's keys, to keep elsewhere, and only the newest:",
  '  pg_dump --format=custom --schema=keys --exclude-table-data=keys.usage_key --file=KEYS_FILE "$DATABASE_URL"',
].join('\n')
