import { deliver } from '../delivery/delivery.ts'
import { messageInAck, respond } from '../delivery/response-url.ts'
import { issueResponseUrl, issueTrigger } from '../delivery/triggers.ts'
import { Refusal } from '../server/refusal.ts'
import type { Person } from '../state/state.ts'
import type { World } from '../world.ts'
import { actor, channelFields, notice, placeOf, type Where } from './presence.ts'
import { absentCommand, slackCommand } from './slack-commands.ts'
import { asSent, escaped } from './typed.ts'

/** How an action went for the person: `notice` is what Slack itself told them, or told them instead. */
export type Acted =
  | { readonly kind: 'acked'; readonly notice?: string }
  | { readonly kind: 'failed'; readonly notice: string }

type Typed = Where & { readonly command: string; readonly text?: string; readonly thread_ts?: string }

/** A slash command, as typed into a channel's message field; `command` has its slash. */
export async function command(
  world: World,
  { user, channel, command: name, text = '', thread_ts }: Typed,
): Promise<Acted> {
  const person = actor(world, user)
  const place = placeOf(world, person, channel)
  const fail = (told: string): Acted => ({ kind: 'failed', notice: notice(world, person, place.id, told) })
  const known = knownCommand(world, name) ?? slackCommand(name)
  if (known === undefined) return fail(absentCommand(world, name) ?? notValid(name))
  if (thread_ts !== undefined) return fail(`${name} is not supported in threads. Sorry!`)
  if ('run' in known)
    return {
      kind: 'acked',
      notice: notice(world, person, place.id, known.run(world, person, place, text), true),
    }
  const url = issueResponseUrl(world, { user: person.id, channel: place.id })
  const outcome = await deliver(world, 'slash_commands', {
    ...sender(world, person),
    channel_id: place.id,
    channel_name: channelFields(place).name,
    command: name,
    text: known.should_escape ? asSent(world, text) : escaped(text),
    response_url: url,
    trigger_id: issueTrigger(world, person.id),
  })
  if (outcome.kind === 'failed') {
    const reason = outcome.reason.endsWith('timeout') ? 'operation_timeout' : 'dispatch_failed'
    return fail(`${name} failed with the error "${reason}"`)
  }
  try {
    answerFromAck(world, url, outcome.answer)
    return { kind: 'acked' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return fail(`${name} failed with the error "${error.code}"`)
  }
}

function knownCommand({ app, state }: World, name: string) {
  const installed = state.installed && app.scopes.includes('commands')
  return installed ? app.commands.find((one) => one.command === name) : undefined
}

function notValid(name: string): string {
  const rule = 'In Slack, all messages that start with the "/" character are interpreted as commands.'
  return `${name} is not a valid command. ${rule}`
}

function sender({ state, tokens }: World, person: Person) {
  return {
    token: tokens.verification,
    team_id: person.home?.id ?? state.team.id,
    team_domain: state.team.domain,
    ...(state.enterprise && { enterprise_id: state.enterprise.id, enterprise_name: state.enterprise.name }),
    user_id: person.id,
    user_name: person.name,
    api_app_id: state.app.id,
    is_enterprise_install: String(state.enterprise?.everywhere ?? false),
  }
}

function answerFromAck(world: World, url: string, body: unknown): void {
  const message = messageInAck(body)
  const target = world.state.responseUrls.get(new URL(url).pathname)
  if (message !== undefined && target !== undefined) respond(world, target, message)
}
