import { parseArgs } from 'node:util'
import { readConfig, UsageError } from '../config.ts'
import { addDays } from '../domain/dates.ts'
import { removalDays } from '../slack/installing/leaving.ts'
import { findInstallation, listInstallations, markRemoved } from '../store/installations/installations.ts'
import { keepData, membersOf } from '../store/installations/organisations.ts'
import type { Installation } from '../store/installations/rows.ts'
import { openVault } from '../store/vault.ts'
import { manifestScopes } from './manifest.ts'
import type { Command } from './shell.ts'

/**
 * `workspaces`: where the bot is installed, and what became of it. `workspaces --keep ID`: its data is not destroyed.
 * `workspaces --remove ID`: of one that is quiet it is, as if Slack had told that the app was taken out there.
 */
export const workspaces: Command = async ({ args, env, now, out }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { keep: { type: 'string' }, remove: { type: 'string' } },
  })
  const { databaseUrl, key, slack } = readConfig(env)
  const { vault } = await openVault(databaseUrl, key)
  try {
    if (values.keep !== undefined) {
      if (!(await keepData(vault.db, values.keep)))
        throw new UsageError(
          `Nothing of ${values.keep} is to be destroyed: npm run workspaces lists them all.`,
        )
      out(`The data of ${values.keep} stays.`)
      return 0
    }
    if (values.remove !== undefined) {
      const destroyAt = addDays(now(), removalDays)
      const installation = await findInstallation(vault.db, values.remove)
      // The next thing that somebody says there would bring it back.
      if (installation?.state === 'live')
        throw new UsageError(
          `The bot is at work in ${values.remove}: uninstall it in Slack, and its data is destroyed ${removalDays} days later.`,
        )
      if (!installation || !(await markRemoved(vault.db, installation, { now: now(), destroyAt })))
        throw new UsageError(
          `${values.remove} is no workspace with the bot: npm run workspaces lists them all.`,
        )
      out(`Nothing goes to ${values.remove} any more. Its data is destroyed ${day(destroyAt)}.`)
      return 0
    }
    const all = await listInstallations(vault.db)
    if (all.length === 0) out(slack.kind === 'oauth' ? nobody : ofMany)
    for (const each of all) {
      const members = each.isOrganisation ? await membersOf(vault.db, each.teamId) : []
      const ids = members.map(({ teamId }) => teamId)
      out(`${lineOf(each)}${ids.length > 0 ? `; in ${ids.join(', ')}` : ''}`)
    }
    return 0
  } finally {
    await vault.db.destroy()
  }
}

const nobody = 'Nobody has added the bot to a workspace yet.'
const ofMany =
  'This command is for a bot that many workspaces add by themselves (SLACK_CLIENT_ID in .env); yours is for one workspace.'

function lineOf(installation: Installation): string {
  const { teamId, state, stateAt, installedAt, installedBy, reason, destroyAt, scopes } = installation
  const lacking = manifestScopes().filter((scope) => !scopes.includes(scope))
  const without = lacking.length > 0 ? `, without ${lacking.join(', ')}` : ''
  const since = `since ${day(stateAt)}`
  const told = {
    live: `live: installed ${day(installedAt)}${installedBy && ` by ${installedBy}`}${without}`,
    quiet: `quiet ${since}: Slack said ${reason}; somebody has to add the bot again at /slack/install`,
    removed: destroyAt
      ? `removed ${since}: its data is destroyed ${day(destroyAt)}; to keep it: npm run workspaces -- --keep ${teamId}`
      : `removed ${since}: its data stays`,
    destroying: 'its data is being destroyed',
  }
  return `${teamId}  ${told[state]}`
}

const day = (at: Date): string => at.toISOString().slice(0, 10)
