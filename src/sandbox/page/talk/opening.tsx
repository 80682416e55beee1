import type { ReactNode } from 'react'
import { act } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { type ChannelSeen, hasApp } from '../overview.ts'
import { useReader } from '../reader.tsx'

type Start = { readonly name: string; readonly run: () => Promise<unknown> }

/** What stands above the first message, with something to begin with. */
export function Opening({ name, channel }: { name: string; channel: ChannelSeen }): ReactNode {
  const { overview } = useReader()
  const attempt = useTry()
  const about =
    channel.kind === 'im'
      ? `This is the very beginning of your direct messages with ${overview.app.name}. Write to it in your own words.`
      : channel.purpose
  const starts = useStarts(channel)
  return (
    <div className="opening">
      <h2>{name}</h2>
      <p>{about}</p>
      {starts.length > 0 && (
        <div className="starts">
          {channel.kind === 'im' || hasApp(channel, overview)
            ? 'Try one:'
            : `${overview.app.name} is not in this channel.`}
          {starts.map((start) => (
            <button
              key={start.name}
              type="button"
              className="button small"
              onClick={() => void attempt(start.run)}
            >
              {start.name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** What a newcomer may say: the examples of the app's commands, and a word that every app should know. */
function useStarts(channel: ChannelSeen): Start[] {
  const { person, overview } = useReader()
  const where = { user: person.name, channel: channel.id }
  const { app } = overview
  const say = (text: string) => ({ name: text, run: () => act('say', { ...where, text }) })
  const examples = overview.commands.flatMap(({ command, usage_hint: hint }) =>
    // A hint with brackets is a rule, not an example.
    hint === undefined || !/^[\w -]+$/.test(hint)
      ? []
      : [{ name: `${command} ${hint}`, run: () => act('command', { ...where, command, text: hint }) }],
  )
  if (channel.kind === 'im') return [say('help'), ...examples]
  if (hasApp(channel, overview)) return [...examples, say(`@${app.name} help`)]
  return [{ name: `Add ${app.name}`, run: () => act('invite', where) }]
}
