import type { ReceiverEvent } from '@slack/bolt'
import { LogLevel } from '@slack/web-api'
import { findInstallation, readTokens, revive } from '../../store/installations/installations.ts'
import { servedBy } from '../../store/installations/organisations.ts'
import { bringFirst } from '../../store/joining/joining.ts'
import type { Owner } from '../../store/vault.ts'
import { clientOf, onceOnly } from '../client.ts'
import { type HttpOptions, httpReceiver } from '../http/receiver.ts'
import { counting } from '../intake/counting.ts'
import { boltLogger, refusalOf } from '../log.ts'
import { personIn, workspaceIn } from '../payload.ts'
import { isLost } from '../token.ts'
import { type InstallerParts, installer } from './installer.ts'
import { leavingIn, left } from './leaving.ts'
import { accessIn, type Members } from './members.ts'
import type { SpeakingFor } from './refreshing.ts'

/** What answers in one workspace. */
type Answering = { readonly receive: (event: ReceiverEvent) => Promise<void> }

type Options = Omit<InstallerParts, 'installed'> & {
  readonly signingSecret: string
  readonly port: number
  readonly host?: string | undefined
  /** Undefined where the bot is not installed, or has no token that works. */
  readonly find: (teamId: string) => Promise<Answering | undefined>
  readonly members: Members
  readonly speakingFor: SpeakingFor
  /** An installation changed: it is to be looked up anew. */
  readonly changed: (teamId: string) => void
  /** Answers what assistants ask; false for what is none of it. */
  readonly assistants: HttpOptions['pages']
} & Pick<HttpOptions, 'health' | 'metrics'>

/** So often somebody whose workspace is quiet may have Slack asked whether it takes the token again, in milliseconds. */
const betweenLooks = 60_000
/** How long Slack may take for that. */
const longestLook = 2_000

/** Slack's requests for all workspaces, each brought to the one that it is for, and the pages that add one. */
export function wayIn(options: Options) {
  const {
    signingSecret,
    port,
    host,
    find,
    changed,
    members,
    speakingFor,
    health,
    metrics,
    assistants,
    ...parts
  } = options
  const { oauth, vault, now, log } = parts
  const { db } = vault
  const { counted, idle } = counting()
  /** When Slack said last that it takes no token of a workspace. */
  const refusedAt = new Map<string, number>()
  const coming = new Map<string, Promise<Answering | undefined>>()

  const works = async (teamId: string): Promise<boolean | undefined> => {
    const installation = await findInstallation(db, teamId)
    // A token whose time is over says nothing of the installation.
    const speaking = installation && (await speakingFor(installation).catch(() => 'unknown' as const))
    if (speaking === 'unknown') return undefined
    const tokens = speaking?.tokens ?? (await readTokens(vault, teamId))
    if (!tokens) return false
    const client = clientOf({ ...oauth, botToken: tokens.botToken }, log, {
      ...onceOnly,
      timeout: longestLook,
    })
    return client.auth.test().then(
      () => true,
      (error) => (isLost(refusalOf(error)) ? false : undefined),
    )
  }

  /** Slack sends nothing from where the app is not: what it said before may be over. */
  const comeBack = async (teamId: string): Promise<Answering | undefined> => {
    const at = now().getTime()
    if (Math.abs(at - (refusedAt.get(teamId) ?? 0)) < betweenLooks) return undefined
    const installation = await findInstallation(db, teamId)
    if (installation?.state !== 'quiet' && installation?.state !== 'removed') return undefined
    const isGood = await works(teamId)
    // Slack sends it again.
    if (isGood === undefined) throw new Error('Not known whether Slack takes the token.')
    if (!isGood) {
      refusedAt.set(teamId, at)
      return undefined
    }
    if (await revive(db, installation, now()))
      log.info({ team: teamId }, 'Slack accepts the token of a workspace again')
    return find(teamId)
  }

  /** What comes meanwhile waits for the same look. */
  const comingBack = (teamId: string): Promise<Answering | undefined> => {
    const back = coming.get(teamId) ?? comeBack(teamId).finally(() => coming.delete(teamId))
    coming.set(teamId, back)
    return back
  }

  const receive = async (event: ReceiverEvent): Promise<void> => {
    const named = workspaceIn(event.body)
    const organisationId = accessIn(event.body)
    if (organisationId !== undefined) return access(event, organisationId)
    const teamId = named && (await servedBy(db, named))
    const leaving = leavingIn(event.body)
    if (teamId && leaving) {
      await left({ db, now, log, works }, teamId, leaving)
      changed(teamId)
      return named !== teamId ? access(event, teamId) : event.ack()
    }
    const workspace = teamId && ((await find(teamId)) ?? (await comingBack(teamId)))
    const personId = personIn(event.body)
    if (workspace && personId !== undefined) await brought({ teamId, personId })
    // Where the bot is not installed, nothing is said, and nothing is kept.
    return workspace ? workspace.receive(event) : event.ack()
  }

  /** What they kept in a workspace that joined comes along, before they do something else. */
  const brought = async (owner: Owner): Promise<void> => {
    // Only organisations have workspaces.
    if (owner.teamId.startsWith('E'))
      await bringFirst(vault, owner, now()).catch((err: unknown) =>
        log.error({ err, team: owner.teamId }, 'what a person kept was not brought over: tried again'),
      )
  }

  /** The workspaces of an organisation are others now. */
  const access = async (event: ReceiverEvent, organisationId: string): Promise<void> => {
    const installation = await findInstallation(db, organisationId)
    if (installation?.state === 'live') {
      await members.look(organisationId)
      changed(organisationId)
    }
    return event.ack()
  }

  const pages = installer({ ...parts, installed: changed })
  const door = httpReceiver({
    signingSecret,
    port,
    host,
    log,
    logger: boltLogger(log, LogLevel.INFO),
    health,
    metrics,
    pages: async (request, response) =>
      (await assistants?.(request, response)) === true || pages(request, response),
  })
  door.init({ processEvent: (event) => counted(() => receive(event)) })
  return { start: door.start, stop: door.stop, idle }
}
