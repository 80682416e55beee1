import { setTimeout } from 'node:timers/promises'
import { assistantsOf, type Consulted } from './app/assistants.ts'
import { healthOf } from './app/health.ts'
import { keepingGuidelines } from './app/kept-guidelines.ts'
import { outdatedWatch } from './app/outdated.ts'
import type { App, Parts } from './app/parts.ts'
import { usageOf } from './app/usage.ts'
import { workspaceBot } from './app/workspace.ts'
import { oneAtATime } from './domain/in-turn.ts'
import { handsOf } from './nudges/hands.ts'
import { startNudges } from './nudges/nudges.ts'
import { clientOf, inLine, onceOnly, usualTimeout, waitingClientOf, whoAmI } from './slack/client.ts'
import { connect, doorOf, patience } from './slack/connect.ts'
import { usualKeeping } from './slack/intake/settings.ts'
import { inLines } from './slack/lines.ts'
import { hearRefusals, type TokenWatch, watchToken } from './slack/token.ts'
import { type Ways, waysToSlack } from './slack/ways.ts'
import { keepData } from './store/installations/organisations.ts'
import { prune } from './store/pruning.ts'

export type { App, Parts } from './app/parts.ts'
export { breathe } from './app/workspace.ts'

/** The running app: it answers until it is stopped, and finishes what it began before `stop` resolves. */
export async function startApp(parts: Parts): Promise<App> {
  const { slack, log, vault, now, metrics } = parts
  const { ways = waysToSlack() } = parts
  const health = parts.health ?? healthOf({ db: vault.db, now, ways, many: false })
  ways.say('token', false, 'not asked yet')
  if (slack.kind === 'http') ways.say('http', false, 'not open yet')
  const token = watchToken(clientOf(slack, log, onceOnly), log, ways.say)
  const answering = Promise.withResolvers<Consulted>()
  const pages =
    slack.kind === 'http' ? assistantsOf({ ...parts, ...slack, find: () => answering.promise }) : undefined
  const door = doorOf(slack, log, { health: health.open, metrics: metrics?.slack, pages })
  // Slack may be away: that the process runs can be asked meanwhile.
  await door?.open()
  try {
    return await startBehind(parts, { token, door, ways, answering: answering.resolve })
  } catch (error) {
    token.stop()
    await door?.stop()
    throw error
  }
}

async function startBehind(parts: Parts, { token, door, ways, answering }: Before): Promise<App> {
  const { slack, vault, now, log } = parts
  const { db } = vault
  const metrics = parts.metrics?.slack
  const heard = hearRefusals(token.doubt, metrics)
  const fetch = inLines({ fetch: heard, timeout: usualTimeout, waiting: metrics?.waiting })
  const identity = await whoAmI(waitingClientOf(slack, log, inLine(fetch)))
  ways.say('token', true, 'ok')
  const { workspace } = identity
  // It may have been installed another way, and taken out there: it is here now.
  await keepData(db, workspace.id)
  const renew = await keepingGuidelines(parts)
  const { usage, record } = usageOf(parts)
  const outdated = outdatedWatch(parts)
  const place = { access: slack, identity, heard, fetch }
  const { bot, deps, nudging, use, consulted } = await workspaceBot(
    { ...parts, inTurn: oneAtATime(), usage },
    place,
  )
  answering({ consulted })
  const keeping = { ...usualKeeping, ...parts.keeping }
  const connected = await connect(slack, { identity, fetch, token, door, ways }, deps, keeping)
  const hands = handsOf(nudging)
  const sending = startNudges({ ...nudging, handsIn: async () => hands })
  const tidy = async () => {
    await record()
    await outdated.look()
    await prune(db, now(), workspace.id).catch((err) => log.error({ err }, 'pruning failed'))
    await bot.tend(workspace.id).catch((err) => log.error({ err }, 'what is shown was not tended'))
  }
  const timer = setInterval(tidy, minute)
  await tidy()
  return {
    ...connected,
    lost: Promise.race([connected.lost, outdated.lost]),
    use: (next) => renew(next, use),
    stop: async () => {
      clearInterval(timer)
      token.stop()
      // A nudge under way is found again by whoever starts next.
      await Promise.all([
        connected.stop(),
        Promise.race([sending.stop().then(hands.stop), setTimeout(patience)]),
      ])
      await record()
    },
  }
}

/** What is there before Slack has answered. */
type Before = {
  readonly token: TokenWatch
  readonly door: ReturnType<typeof doorOf>
  readonly ways: Ways
  /** Told of what answers, once it's there. */
  readonly answering: (consulted: Consulted) => void
}

const minute = 60_000
