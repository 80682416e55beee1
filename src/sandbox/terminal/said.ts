import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { Impossible } from '../server/refusal.ts'
import type { Workspace } from '../workspace.ts'
import type { Pressable } from './draw.ts'

/** Who speaks, and where. */
export type Place = { user: string; channel: string }
export type Button = Pressable & { readonly user: string; readonly channel: string; readonly ts: string }

export type Session = {
  readonly workspace: Workspace
  readonly place: Place
  /** By number, from 1. */
  readonly buttons: readonly Button[]
  /** How many of them are older than the last message. */
  readonly older: () => number
  readonly print: (lines: readonly string[]) => void
}

export const help = [
  'Type as a person would in Slack:',
  '  /level compare ops-excellence      a slash command',
  '  @Level Guide what are the levels?  a mention in a channel',
  '  1                                  presses the button numbered 1, where the last message has it',
  '  [1]                                presses it wherever it stands',
  '  /invite @Level Guide               brings the app into the channel you are in',
  'and, about the prompt itself:',
  '  :as NAME      speak as somebody else        :in PLACE    go to #leveling, #general or dm',
  '  :attach FILE  send a file                   :people      who is there',
  '  :next         jumps to what the app does next by itself, and says what came of it',
  '  :help         this                          :quit        ends',
]

/** Does what a line says, and returns what to print of it at once; what the app answers comes by itself. */
export async function doLine(session: Session, line: string): Promise<readonly string[]> {
  const { workspace, place } = session
  if (line === '') return []
  if (line.startsWith(':')) return doOwn(session, line)
  if (line.startsWith('/')) {
    const [, name = '', text] = /^(\S+)\s*(.*)$/.exec(line) ?? []
    await workspace.command(place.user, place.channel, name, text)
    return []
  }
  const [, pressed] = /^\[(\d+)\]$/.exec(line) ?? []
  if (pressed !== undefined) return press(session, session.buttons[Number(pressed) - 1])
  if (!/^\d+$/.test(line)) {
    workspace.say(place.user, place.channel, line)
    return []
  }
  return numbered(session, line)
}

/** A bare number is a button of the last message; any other may be an answer, and no old button is pressed by it. */
async function numbered(session: Session, line: string): Promise<readonly string[]> {
  const { workspace, place, buttons, older } = session
  const button = buttons[Number(line) - 1]
  if (button && Number(line) > older()) return press(session, button)
  workspace.say(place.user, place.channel, line)
  return button ? [`(said “${line}”; type [${line}] to press “${button.label}”)`] : []
}

async function press({ workspace, place }: Session, button: Button | undefined): Promise<readonly string[]> {
  if (!button) return ['There is no button with that number.']
  if (button.user !== place.user)
    return [`That button was shown to ${button.user}: type ":as ${button.user}" first.`]
  const { channel, ts, actionId, blockId, label, choice } = button
  const acted = await workspace.press(
    place.user,
    { channel, ts },
    { action_id: actionId, block_id: blockId, ...(choice !== undefined && { choice }) },
  )
  return acted.kind === 'failed' ? [] : [`(pressed “${label}”)`]
}

/** What begins with a colon is about the prompt itself. */
async function doOwn(session: Session, line: string): Promise<readonly string[]> {
  const { workspace, place } = session
  const [, word = '', name = ''] = /^:(\S*)\s*(.*)$/.exec(line) ?? []
  switch (word) {
    case 'as':
      return speakAs(session, name.toLowerCase())
    case 'in':
      place.channel = placeCalled(workspace, place.user, name)
      return []
    case 'invite':
      workspace.invite(place.user, place.channel)
      return [`The app is in ${place.channel} now.`]
    case 'attach':
      return attach(session, name)
    case 'next':
      return jump(session)
    case 'people':
      return workspace.people().map(({ name, realName, title, tz, guest, admin, deleted }) => {
        const marks = [guest && ' · guest', admin && ' · admin', deleted && ' · deactivated']
          .filter(Boolean)
          .join('')
        return `  ${name}: ${realName}, ${title} (${tz})${marks}`
      })
    default:
      return help
  }
}

/** Whoever is not in this channel speaks where they can; whoever can speak nowhere is not taken. */
function speakAs({ workspace, place }: Session, name: string): readonly string[] {
  const { name: user, realName, deleted } = workspace.person(name)
  if (deleted) throw new Impossible(`${realName} is deactivated.`)
  const { channel } = place
  const there = [channel, 'dm'].find((where) => isThere(workspace, user, where))
  if (there === undefined)
    throw new Impossible(`${realName} is not in ${channel}: go to a channel of theirs first, with ":in".`)
  Object.assign(place, { user, channel: there })
  return there === channel ? [] : [`${realName} is not in ${channel}: here are their direct messages.`]
}

function isThere(workspace: Workspace, user: string, where: string): boolean {
  try {
    workspace.messages(user, where)
    return true
  } catch (error) {
    if (error instanceof Impossible) return false
    throw error
  }
}

/** `general` is as good as `#general`. */
function placeCalled(workspace: Workspace, user: string, name: string): string {
  const channel = name === 'dm' || name.startsWith('#') ? name : `#${name}`
  workspace.messages(user, channel)
  return channel
}

/** Without words beside it: to import a file, the app wants it alone. */
async function attach({ workspace, place }: Session, typed: string): Promise<readonly string[]> {
  const path = pathOf(typed)
  if (path === '') return ['Say which file: :attach FILE']
  const content = await readFile(path).catch(() => undefined)
  if (content === undefined) throw new Impossible(`There is no file ${path} that can be read.`)
  workspace.say(place.user, place.channel, '', { files: [{ name: basename(path), content }] })
  return [`(sent ${basename(path)})`]
}

/** As a shell would have it: a terminal puts a file that is dropped on it in quotes. */
function pathOf(typed: string): string {
  const bare = /^(['"])(.*)\1$/.exec(typed)?.[2] ?? typed
  return bare.startsWith('~/') ? join(homedir(), bare.slice(2)) : bare
}

/** The workspace's clock goes to the moment for which the app has something to do; then it is told what became of it. */
async function jump({ workspace, place, print }: Session): Promise<readonly string[]> {
  const { at, what, became } = await workspace.jump()
  print([`It is ${momentOf(at, workspace.person(place.user).tz)} now, the time of ${what}.`])
  const lookAs = (reader: string) => ` Type ":as ${reader}" and ":in dm" to see it.`
  return (await became).map(({ text, reader }) => text + (reader === undefined ? '' : lookAs(reader)))
}

const momentOf = (at: Date, tz: string): string =>
  `${at.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: tz })} (${tz})`
