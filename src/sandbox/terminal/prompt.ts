import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Seen } from '../people/see.ts'
import type { Workspace } from '../workspace.ts'
import { drawMessage, type Pressable } from './draw.ts'

type Place = { user: string; channel: string }
type Button = Pressable & { readonly user: string; readonly channel: string; readonly ts: string }

export type Terminal = { readonly input: Readable; readonly output: Writable }

const help = [
  'Type as a person would in Slack:',
  '  /level compare ops-excellence      a slash command',
  '  @Level Guide what are the levels?  a mention in a channel',
  '  1                                  presses the button numbered 1',
  'and, about the prompt itself:',
  '  :as NAME      speak as somebody else        :in PLACE    go to #leveling, #general or dm',
  '  :invite       bring the app in here         :people      who is there',
  '  :next         jumps to what the app does next by itself, and says what came of it',
  '  :help         this                          :quit        ends',
]

/** A prompt at which a person speaks as one of the workspace's people; resolves at `:quit` or Ctrl-C. */
export function runPrompt(workspace: Workspace, { input, output }: Terminal): Promise<void> {
  const place: Place = { user: 'lena', channel: '#leveling' }
  const shown = new Set<string>()
  const buttons: Button[] = []
  const lines = createInterface({ input, output, terminal: isTerminal(output) })
  const print = (text: readonly string[]) => output.write(`\r${text.join('\n')}\n`)
  let open = true
  let ended = false
  const prompt = () => {
    if (!open) return
    lines.setPrompt(`${place.user} in ${place.channel}> `)
    lines.prompt(true)
  }
  const number = (message: Seen) => (button: Pressable) =>
    buttons.push({ ...button, user: place.user, channel: message.channel, ts: message.ts })
  const refresh = () => {
    const fresh = visible(workspace, place).filter((message) => !shown.has(keyOf(message)))
    const form = workspace.modals(place.user).at(-1)?.view.id
    const isNewForm = typeof form === 'string' && !shown.has(form)
    if (fresh.length === 0 && !isNewForm) return
    if (isNewForm) {
      shown.add(form)
      print([`(a form is open for ${place.user}: fill it in on the page, ${workspace.url})`])
    }
    for (const message of fresh) {
      shown.add(keyOf(message))
      if (message.user === workspace.botUserId)
        print(['', ...drawMessage(message, number(message)).map((line) => withNames(workspace, line))])
    }
    prompt()
  }
  let stop = workspace.onChange(place.user, refresh)
  const follow = () => {
    stop()
    stop = workspace.onChange(place.user, refresh)
    refresh()
  }
  print(help)
  prompt()
  return new Promise((resolve) => {
    const end = () => {
      open = false
      ended = true
      stop()
      lines.close()
      resolve()
    }
    lines.on('line', (line) => {
      if (line.trim() === ':quit') return end()
      const said =
        line.trim() === ':next' ? jump(workspace, print) : act(workspace, place, buttons, line.trim())
      said
        // What is still under way at the end breaks, and is nobody's matter.
        .catch((error: unknown) => (ended ? [] : [error instanceof Error ? error.message : String(error)]))
        .then((told) => {
          if (told.length > 0) print(told)
          if (!ended) follow()
          prompt()
        })
    })
    lines.on('SIGINT', end)
    // The end of piped input is not the end of the workspace: the page goes on.
    lines.on('close', () => {
      open = false
      if (isTerminal(input)) end()
    })
  })
}

const isTerminal = (stream: object): boolean => 'isTTY' in stream && stream.isTTY === true

/** People by their names, as Slack shows them: `@U07LENA4BR7` -> `@lena`. */
function withNames(workspace: Workspace, line: string): string {
  const named = (mention: string, id: string) => {
    const person = workspace.people().find((one) => one.id === id)
    return person === undefined ? mention : `@${person.name}`
  }
  return line.replace(/@([A-Z0-9]{9,})/g, named)
}

/** Everything that this person sees here, replies in threads included. */
function visible(workspace: Workspace, { user, channel }: Place): Seen[] {
  const top = workspace.messages(user, channel)
  return top.flatMap((message) => [
    message,
    ...workspace.messages(user, channel, message.ts).filter(({ ts }) => ts !== message.ts),
  ])
}

const keyOf = (message: Seen): string => `${message.channel} ${message.ts} ${message.edited}`

async function act(
  workspace: Workspace,
  place: Place,
  buttons: readonly Button[],
  line: string,
): Promise<string[]> {
  if (line === '') return []
  if (line.startsWith(':')) return about(workspace, place, line.slice(1).split(/\s+/))
  if (line.startsWith('/')) {
    const [name = '', ...rest] = line.split(' ')
    const acted = await workspace.command(place.user, place.channel, name, rest.join(' '))
    return acted.kind === 'failed' ? [acted.notice] : []
  }
  if (/^\d+$/.test(line)) return press(workspace, place, buttons[Number(line) - 1])
  workspace.say(place.user, place.channel, line.replaceAll(/@Level ?Guide/gi, `<@${workspace.botUserId}>`))
  return []
}

/** The workspace's clock goes to the moment for which the app has something to do; then it is told what became of it. */
async function jump(
  { clock, nextMoment }: Workspace,
  print: (lines: readonly string[]) => void,
): Promise<string[]> {
  const next = await nextMoment()
  if (!next) return ['The app will do nothing by itself.']
  clock.set(next.at)
  print([`It is ${next.at.toISOString()} now, the time of ${next.what}.`])
  return (await next.became?.()) ?? []
}

async function press(workspace: Workspace, place: Place, button: Button | undefined): Promise<string[]> {
  if (!button) return ['There is no button with that number.']
  if (button.user !== place.user)
    return [`That button was shown to ${button.user}: type ":as ${button.user}" first.`]
  const { channel, ts, actionId, blockId, label, choice } = button
  const acted = await workspace.press(
    place.user,
    { channel, ts },
    { action_id: actionId, block_id: blockId, ...(choice !== undefined && { choice }) },
  )
  return acted.kind === 'failed' ? [acted.notice] : [`(pressed “${label}”)`]
}

function about(workspace: Workspace, place: Place, [word = '', ...rest]: readonly string[]): string[] {
  const name = rest.join(' ')
  switch (word) {
    case 'as':
      workspace.messages(name, 'dm')
      place.user = name
      return []
    case 'in':
      workspace.messages(place.user, name)
      place.channel = name
      return []
    case 'invite':
      workspace.invite(place.user, place.channel)
      return [`The app is in ${place.channel} now.`]
    case 'people':
      return workspace.people().map(({ name, realName, title, tz, guest, deleted }) => {
        const marks = [guest && ' · guest', deleted && ' · deactivated'].filter(Boolean).join('')
        return `  ${name}: ${realName}, ${title} (${tz})${marks}`
      })
    default:
      return help
  }
}
