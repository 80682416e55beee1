import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Config, readConfig, UsageError } from '../config.ts'
import type { Command } from './shell.ts'

/** `health [--live]`: what the bot that runs here says of itself, in a line; exits 1 where it is not ready. */
export const health: Command = async ({ args, env, out }) => {
  const { values } = parseArgs({ args: [...args], options: { live: { type: 'boolean', default: false } } })
  const at = addressOf(readConfig(env))
  const url = `${at}/${values.live ? 'livez' : 'readyz'}`
  const said = await Promise.race([
    fetch(url).then(
      async (response) => ({ ok: response.ok, text: (await response.text()).trim() }),
      () => ({ ok: false, text: 'nobody answers: the bot does not run, or listens elsewhere.' }),
    ),
    setTimeout(patience, { ok: false, text: 'no answer in time.' }, { ref: false }),
  ])
  out(`${url}: ${said.text}`)
  return said.ok ? 0 : 1
}

/** Whoever asks for a container's health often gives up after five seconds. */
const patience = 4_000

/** At the port for those who watch; without one, at Slack's way in. */
function addressOf({ health: own, slack }: Config): string {
  if (own) return at(own.host, own.port)
  if (slack.kind === 'http' || slack.kind === 'oauth') return at(slack.host, slack.port)
  throw new UsageError('Nothing listens to be asked: set HEALTH_PORT, for the bot and for this command.')
}

/** One that listens at all addresses is asked at this machine's own. */
function at(host: string | undefined, port: number): string {
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
