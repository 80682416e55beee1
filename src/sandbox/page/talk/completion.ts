import type { Overview } from '../overview.ts'

/** One thing that the composer offers to write: `insert` takes the place of what was typed from `from` on. */
export type Completion = {
  readonly key: string
  readonly kind: 'command' | 'slack' | 'person' | 'channel'
  readonly name: string
  readonly note: string
  readonly hint: string
  readonly from: number
  readonly insert: string
}

/** What to offer for the word before the caret; `commands` where slash commands can be sent. */
export function completionsFor(
  text: string,
  caret: number,
  overview: Overview,
  commands: boolean,
): Completion[] {
  const before = text.slice(0, caret)
  if (/^\/\S*$/.test(before)) return commands ? commandsFor(before, overview) : []
  const [, sign, word = ''] = /(?:^|[\s(])([@#])([^\s@#]*(?: [^\s@#]*)?)$/.exec(before) ?? []
  if (word.endsWith(' ')) return []
  const from = caret - word.length - 1
  if (sign === '@') return namesFor(word.toLowerCase(), from, overview)
  return sign === '#' ? channelsFor(word.toLowerCase(), from, overview) : []
}

function commandsFor(typed: string, { commands, slackCommands }: Overview): Completion[] {
  const all = [
    ...commands.map((one) => ({ ...one, kind: 'command' as const })),
    ...slackCommands.map((one) => ({ ...one, kind: 'slack' as const })),
  ]
  return all
    .filter(({ command }) => command.startsWith(typed))
    .map(({ command, kind, description, usage_hint: hint = '' }) => {
      return { key: command, kind, name: command, note: description, hint, from: 0, insert: `${command} ` }
    })
}

function namesFor(word: string, from: number, { people, app }: Overview): Completion[] {
  const all = [
    { id: app.botUser, name: app.name, realName: app.name, title: 'App' },
    ...people.filter(({ deleted }) => !deleted),
  ]
  return all
    .filter(
      ({ name, realName }) =>
        `${name} ${realName}`
          .toLowerCase()
          .split(' ')
          .some((part) => part.startsWith(word)) || realName.toLowerCase().startsWith(word),
    )
    .map(({ id, name, realName, title }) => {
      return {
        key: id,
        kind: 'person',
        name: realName,
        note: title,
        hint: `@${name}`,
        from,
        insert: `@${name} `,
      }
    })
}

function channelsFor(word: string, from: number, { channels }: Overview): Completion[] {
  return channels
    .filter(({ kind, name }) => kind === 'channel' && name.startsWith(word))
    .map(({ id, name, purpose }) => {
      return {
        key: id,
        kind: 'channel',
        name: `#${name}`,
        note: purpose,
        hint: '',
        from,
        insert: `#${name} `,
      }
    })
}

/** The usage of the command that is being typed. */
export function usageOf(text: string, { commands, slackCommands }: Overview): string | undefined {
  const typed = /^(\/\S+) *$/.exec(text)?.[1]
  const known = [...commands, ...slackCommands].find(({ command }) => command === typed)
  return known?.usage_hint === undefined ? undefined : `${known.command} ${known.usage_hint}`
}
