import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CodedError } from '@slack/oauth'
import { LogLevel } from '@slack/web-api'
import { addMilliseconds } from '../../domain/dates.ts'
import { BeingDestroyed, type Installing, saveInstallation } from '../../store/installations/installations.ts'
import { beginState, spendState } from '../../store/installations/states.ts'
import type { Vault } from '../../store/vault.ts'
import { clientOf, clientOptionsOf, onceOnly } from '../client.ts'
import { boltLogger, type Log, refusalOf } from '../log.ts'
import { listMembers, unknownLine } from './members.ts'
import { type OAuth, toInstalling } from './oauth.ts'
import {
  addedPage,
  addedToAllPage,
  beingDestroyedPage,
  cancelledPage,
  failedPage,
  installPage,
  onceMorePage,
  sendPage,
  setPageHeaders,
  staleLinkPage,
  tooManyPage,
} from './pages.ts'
import { ErrorCode, InstallProvider, InvalidStateError } from './slack-oauth.ts'

export type InstallerParts = {
  readonly oauth: OAuth
  readonly vault: Vault
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  /** Told of each workspace that is installed, for the first time or anew. */
  readonly installed: (teamId: string) => void
}

/** Answers what a browser asks for on the way into Slack; false where it asks for something else. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** How long somebody may take on Slack's page, in milliseconds; as long as the cookie that Bolt's installer sets. */
const stateLife = 10 * 60_000
/** Each page that is shown is a row: of strangers that are too many, some wait. */
const mostAMinute = 120

export function installer({ oauth, vault, now, newId, log, installed }: InstallerParts): Pages {
  const { clientId, clientSecret, scopes, apiUrl } = oauth
  const { db } = vault
  const room = roomOf(now)
  const providerWith = (renderHtmlForInstallPath: (slackUrl: string) => string) =>
    new InstallProvider({
      renderHtmlForInstallPath,
      clientId,
      clientSecret,
      authorizationUrl: new URL('../oauth/v2/authorize', apiUrl ?? 'https://slack.com/api/').href,
      clientOptions: { ...clientOptionsOf(oauth), ...onceOnly },
      // What failed is told once, and of what strangers make up nothing is.
      logger: { ...boltLogger(log, LogLevel.INFO), error: () => {} },
      installUrlOptions: { scopes: [...scopes] },
      stateStore: {
        generateStateParam: () => beginState(db, addMilliseconds(now(), stateLife)),
        verifyStateParam: async (_, state) => {
          if (!(await spendState(db, state, now())))
            throw new InvalidStateError('It was used, or is too old.')
          return { scopes: [...scopes] }
        },
      },
      installationStore: {
        storeInstallation: async (given) => {
          const installing = toInstalling(given, now())
          if (!installing) throw new Error('It is no installation in a workspace or an organization.')
          const { teamId, installedBy } = installing
          const members = given.isEnterpriseInstall ? await membersFor(installing) : undefined
          await saveInstallation(vault, installing, now(), members)
          log.info({ team: teamId, by: installedBy }, 'installed')
          installed(teamId)
        },
        fetchInstallation: async () => {
          throw new Error('Tokens are read elsewhere.')
        },
      },
    })
  const provider = providerWith(installPage)
  const onceMore = providerWith(onceMorePage)

  const begin = async (by: typeof provider, request: IncomingMessage, response: ServerResponse) => {
    if (!room()) return sendPage(response, tooManyPage)
    setPageHeaders(response)
    await by.handleInstallPath(request, response)
  }

  const failure = (error: CodedError, response: ServerResponse) => {
    if (error instanceof BeingDestroyed) return sendPage(response, beingDestroyedPage)
    if (stale.has(error.code) || refusalOf(error) === 'invalid_code') return sendPage(response, staleLinkPage)
    const reference = newId().slice(-8)
    log.error({ err: error, reference }, 'not installed')
    sendPage(response, failedPage(reference))
  }

  /** Instead of a code. Strangers can make it up: what is no code of Slack's is not told, and not too often. */
  const refused = (code: string, response: ServerResponse) => {
    if (code === 'access_denied') return sendPage(response, cancelledPage)
    if (!room()) return sendPage(response, tooManyPage)
    const reference = newId().slice(-8)
    log.warn({ code: /^[a-z_]{1,60}$/.test(code) ? code : 'unknown', reference }, 'not installed')
    sendPage(response, failedPage(reference))
  }

  const finish = (request: IncomingMessage, response: ServerResponse) =>
    provider.handleCallback(request, response, {
      success: ({ team, enterprise, appId = '' }) => {
        const { name = 'Slack', id = '' } = team ?? enterprise ?? {}
        sendPage(
          response,
          team ? addedPage({ name, teamId: id, appId }) : addedToAllPage({ name, id, appId }),
        )
      },
      failure: (error) => failure(error, response),
    })

  /** Where Slack doesn't tell, they are found by and by. */
  const membersFor = ({ teamId, tokens }: Installing) =>
    listMembers(clientOf({ ...oauth, botToken: tokens.botToken }, log, onceOnly)).catch((err: unknown) => {
      log.warn({ err, team: teamId }, unknownLine)
      return undefined
    })

  return async (request, response) => {
    if (request.method !== 'GET') return false
    const [pathname, query] = (request.url ?? '').split('?')
    const searchParams = new URLSearchParams(query)
    if (pathname === '/slack/install') await begin(provider, request, response)
    else if (pathname !== '/slack/oauth_redirect') return false
    else if (searchParams.has('error')) refused(searchParams.get('error') ?? '', response)
    // Begun in Slack's admin pages, or sent by somebody who wants another one's workspace here: it begins anew.
    else if (!searchParams.get('state')) await begin(onceMore, request, response)
    else await finish(request, response)
    return true
  }
}

const stale = new Set<string>([
  ErrorCode.InvalidStateError,
  ErrorCode.MissingStateError,
  ErrorCode.MissingCodeError,
])

/** True as often as there is room for within a minute. */
function roomOf(now: () => Date): () => boolean {
  let minute = 0
  let count = 0
  return () => {
    const current = Math.floor(now().getTime() / 60_000)
    if (current !== minute) [minute, count] = [current, 0]
    count += 1
    return count <= mostAMinute
  }
}
