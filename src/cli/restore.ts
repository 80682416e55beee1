import { parseArgs } from 'node:util'
import { counted } from '../bot/replies/phrases.ts'
import { readConfig, UsageError } from '../config.ts'
import { fileOf } from '../store/database/db.ts'
import { restoreFile, restoreKeysFile } from '../store/database/restore.ts'
import { keysPath } from '../store/database/sqlite.ts'
import { readAndClose, tryRestore } from '../store/restore-trial.ts'
import { openVaultToRead } from '../store/vault.ts'
import type { Command } from './shell.ts'

/**
 * `restore [--keys] FILE`: a backup in the place of the database, or of people's keys when they are lost. With
 * `--dry-run FILE [KEYS]` all of it is opened, and nothing is put anywhere.
 */
export const restore: Command = async ({ args, env, now, out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { keys: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
  })
  const [from, keys] = positionals
  if (values['dry-run']) return dryRun({ env, now, out }, from, keys)
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

async function dryRun(
  { env, now, out }: Pick<Parameters<Command>[0], 'env' | 'now' | 'out'>,
  from: string | undefined,
  keys: string | undefined,
): Promise<number> {
  const { databaseUrl, key: source } = readConfig(env)
  const file = fileOf(databaseUrl)
  if (file !== undefined && !from)
    throw new UsageError(
      'Say which backup: npm run restore -- --dry-run FILE, with FILE of the keys after it.',
    )
  if (file === undefined && from) throw new UsageError(postgresTrial)
  const read =
    file !== undefined && from
      ? await tryRestore(from, file, { source, keys, now: now() })
      : { ...(await readAndClose(await openVaultToRead(databaseUrl, source), now())), removed: 0 }
  const { people, notes, ratings, cases, shares, unreadable, withoutTokens, removed } = read
  const kept = [
    counted(notes, 'note'),
    counted(ratings, 'rating'),
    counted(cases, 'case'),
    counted(shares, 'share'),
  ]
  out(`${people === 1 ? '1 person' : `${people} people`}, ${kept.join(', ')}.`)
  if (removed > 0) out(`${removed} people in it have since deleted everything: a restore removes them again.`)
  for (const { teamId, personId } of unreadable)
    out(`Not all that is kept for ${personId} in ${teamId} can be opened.`)
  for (const teamId of withoutTokens) out(`The tokens of workspace ${teamId} can’t be opened.`)
  out(unreadable.length > 0 ? notWhole : withoutTokens.length > 0 ? withoutAnyTokens : whole)
  return unreadable.length + withoutTokens.length === 0 ? 0 : 1
}

const whole = 'All of it could be opened. Nothing that runs was touched.'
const notWhole = 'This backup isn’t complete: use another one.'
const withoutAnyTokens =
  'What people keep could be opened, but the tokens couldn’t: make a backup after npm run rotate-key. With this one, each of ' +
  'these workspaces would have to add the bot again.'

const owedLines = (owed: number): readonly string[] => [
  `${owed} nudges, recaps and reminders were due since the backup. Those that were sent already are sent again when the bot`,
  'starts: weekly ones up to six hours after their moment, one-off reminders up to a day. Nothing here can tell which',
  'were sent. To send none of them twice, start the bot later; npm run nudges -- --dry-run says who would get what.',
]

const postgresTrial = [
  'The database is PostgreSQL: put both dumps into a database of their own with pg_restore, and name that one.',
  '  createdb trial && pg_restore --dbname=trial FILE && pg_restore --dbname=trial KEYS_FILE',
  '  DATABASE_URL=postgres://…/trial npm run restore -- --dry-run',
].join('\n')

const postgresRestore = [
  'The database is PostgreSQL: restore it with its own tools, with the bot stopped.',
  '  pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE',
  "This leaves people's keys (the schema keys) as they are. The next start removes again who has since",
  'deleted everything.',
].join('\n')
