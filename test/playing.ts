import { sortBy } from 'es-toolkit/array/sortBy'
import type { Library } from '../src/domain/library/library.ts'
import type { Seen } from '../src/sandbox/people/see.ts'
import { drawMessage } from '../src/sandbox/terminal/draw.ts'
import { claimGreeting } from '../src/store/greetings.ts'
import { openNudges } from '../src/store/nudges/find.ts'
import { countDue } from '../src/store/nudges/plan.ts'
import { deletePerson } from '../src/store/people/deleting.ts'
import type { Vault } from '../src/store/vault.ts'
import { parkRanger } from './domain/park-ranger.ts'
import { noon, type Running, shipped } from './running.ts'

/** What the bot of a folder's conversations answers from. */
export const folders: readonly (readonly [folder: string, least: number, library: Library])[] = [
  ['test/dialogues', 25, shipped],
  ['test/dialogues/roles', 2, { ...shipped, guidelines: [...shipped.guidelines, parkRanger] }],
  ['test/dialogues/tracks', 3, { ...shipped, guidelines: [parkRanger] }],
]

/** The app and the workspace that dialogues are played on, and its store. */
export type Stage = { readonly running: Running; readonly vault: Vault }

/** As if nobody had said anything yet. */
export async function beginAnew(
  { running, vault }: Stage,
  { met }: { readonly met: boolean },
): Promise<void> {
  const { workspace } = running
  workspace.reset()
  for (const id of people.map((name) => workspace.person(name).id)) {
    const person = { teamId: workspace.teamId, personId: id }
    await deletePerson(vault, person)
    if (met) await claimGreeting(vault.db, person, noon)
  }
  await workspace.until(() => workspace.connections() > 1)
}

type Shown = { readonly message: Seen; readonly reader: string; readonly buttons: Map<string, Button> }
type Button = { readonly action_id: string; readonly block_id: string; readonly choice?: string }

/** Each line that is said (`> …`) with what came of it below; `after` is told each line once all has come to rest. */
export async function play(
  stage: Stage,
  script: string,
  after?: (line: string) => Promise<void>,
): Promise<string> {
  const [title = '', ...rest] = script.split('\n')
  const shown: Shown[] = []
  const keys = new Set<string>()
  const lines = [title]
  for (const line of rest.filter((each) => each.startsWith('> ') || each.startsWith('# '))) {
    lines.push('', line)
    if (line.startsWith('> ')) await act(stage, line.slice(2), shown)
    await stage.running.settled()
    const came = seenByAll(stage).filter(({ key }) => !keys.has(key))
    // Of two presses at once, the messages come in any order.
    for (const fresh of line.endsWith(' twice') ? sortBy(came, [isForAll]) : came) {
      keys.add(fresh.key)
      const buttons = new Map<string, Button>()
      const text = drawMessage(
        fresh.message,
        ({ label, actionId, blockId, choice }) =>
          buttons.set(label, { action_id: actionId, block_id: blockId, ...(choice && { choice }) }).size,
      )
      shown.push({ message: fresh.message, reader: fresh.reader, buttons })
      lines.push(`(${fresh.place})`, ...text)
    }
    await after?.(line)
  }
  return `${lines.join('\n')}\n`
}

const isForAll = ({ message }: { readonly message: Seen }): boolean => !message.ephemeral

export const people = ['lena', 'marcus', 'ananya']

/** The bot's messages in every place, thread and direct message; each once, told by whom it is for. */
function seenByAll({ running: { workspace } }: Stage) {
  const places = ['#leveling', '#general', 'dm']
  const all = people.flatMap((reader) =>
    places.flatMap((place) =>
      workspace
        .messages(reader, place)
        .flatMap((root) => workspace.messages(reader, place, root.ts))
        .filter((message) => message.user === workspace.botUserId)
        .map((message) => {
          const alone = message.ephemeral || place === 'dm' ? `, for ${reader}` : ''
          return {
            message,
            reader,
            key: `${message.channel} ${message.ts} ${message.edited}`,
            place: `${place}${alone}`,
          }
        }),
    ),
  )
  return all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index)
}

const saying = /^(\w+) in (#?\w+)( thread)?: (.*)$/
const pressing = /^(\w+) presses “(.+)”( twice)?$/
const waiting = /^it is (\S+Z)$/
const changing = /^(\w+) (edits|deletes) the last message(?: to: (.*))?$/

async function act(stage: Stage, line: string, shown: readonly Shown[]): Promise<void> {
  const { workspace } = stage.running
  const said = saying.exec(line)
  if (said) return say(stage, said)
  const [, moment] = waiting.exec(line) ?? []
  if (moment) return wait(stage, new Date(moment))
  const pressed = pressing.exec(line)
  if (pressed) {
    const [, who = '', label = '', twice] = pressed
    const found = shown.findLast(
      ({ buttons, reader, message }) => buttons.has(label) && (reader === who || !message.ephemeral),
    )
    const button = found?.buttons.get(label)
    if (!found || !button) throw new Error(`${who} sees no button “${label}”.`)
    const { channel, ts } = found.message
    const press = () => workspace.press(who, { channel, ts }, button)
    await Promise.all(twice ? [press(), press()] : [press()])
    return
  }
  const [, who = '', change, text = ''] = changing.exec(line) ?? []
  const last = ['dm', '#leveling']
    .flatMap((place) => workspace.messages(who, place))
    .findLast(({ from }) => from !== 'Level Guide')
  if (!last || !change) throw new Error(`Not a line of a dialogue: ${line}`)
  if (change === 'edits') workspace.editMessage(who, last.channel, last.ts, text)
  else workspace.deleteMessage(who, last.channel, last.ts)
}

/** Time passes, and what is due by then is sent. */
async function wait({ running: { workspace }, vault }: Stage, until: Date): Promise<void> {
  workspace.clock.set(until)
  const isBusy = async () =>
    (await countDue(vault.db, workspace.teamId, until)) > 0 ||
    (await openNudges(vault.db, workspace.teamId, 1)).length > 0
  while (await isBusy()) await new Promise((resolve) => setTimeout(resolve, 5))
}

async function say(
  { running: { workspace } }: Stage,
  [, who = '', place = '', thread, text = '']: RegExpExecArray,
): Promise<void> {
  if (text.startsWith('/')) {
    const [name = '', ...words] = text.split(' ')
    await workspace.command(who, place, name, words.join(' '))
    return
  }
  const root = thread ? workspace.messages(who, place).at(-1)?.ts : undefined
  const markup = text.replaceAll('@Level Guide', `<@${workspace.botUserId}>`)
  workspace.say(who, place, markup, root ? { thread_ts: root } : {})
}
