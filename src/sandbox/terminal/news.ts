import { z } from 'zod'
import type { Seen } from '../people/see.ts'
import type { Workspace } from '../workspace.ts'
import { drawMessage, type Pressable } from './draw.ts'
import { plain } from './lines.ts'
import type { Button, Place } from './said.ts'

/** What is told of each message as it is drawn: that it begins, and its buttons, each of which gets a number. */
type Numbering = { readonly begin: (message: Seen) => void; readonly number: (button: Button) => number }

/** What has come for whoever speaks since it was asked last, drawn. */
export function newsFor(workspace: Workspace, place: Place, numbering: Numbering): () => string[] {
  const shown = new Set<string>()
  const isNew = (key: string) => !shown.has(key) && Boolean(shown.add(key))
  return () => {
    const { user } = place
    const form = workspace.modals(user).at(-1)?.view.id
    const here = new Set(['', idOf(workspace, place)])
    return [
      ...workspace
        .notices(user)
        .filter(({ at, channel }) => here.has(channel) && isNew(`notice ${at}`))
        .flatMap(({ text }) => plain(text).split('\n')),
      ...(typeof form === 'string' && isNew(form)
        ? [`(a form is open for ${user}: fill it in on the page, ${workspace.url})`]
        : []),
      ...visible(workspace, place)
        .filter((message) => isNew(`${message.channel} ${message.ts} ${message.edited}`))
        .filter((message) => message.user === workspace.botUserId)
        .flatMap((message) => drawn(workspace, place, message, numbering)),
    ]
  }
}

const idOf = (workspace: Workspace, { user, channel }: Place): string =>
  channel === 'dm' ? workspace.dm(user) : workspace.channel(channel).id

function drawn(workspace: Workspace, { user }: Place, message: Seen, { begin, number }: Numbering): string[] {
  begin(message)
  const { channel, ts, files } = message
  const own = (button: Pressable) => number({ ...button, user, channel, ts })
  const attached = files.map((file) => fileLine(workspace, user, fileSchema.parse(file)))
  return ['', ...drawMessage(message, own, attached).map((line) => withNames(workspace, line))]
}

const fileSchema = z.object({ id: z.string(), name: z.string() })

const fileLine = ({ url }: Workspace, user: string, { id, name }: z.infer<typeof fileSchema>): string =>
  `${name}: ${url}/sandbox/files/${id}?user=${user}`

/** Everything that this person sees here, replies in threads included. */
function visible(workspace: Workspace, { user, channel }: Place): Seen[] {
  const top = workspace.messages(user, channel)
  return top.flatMap((message) => [
    message,
    ...workspace.messages(user, channel, message.ts).filter(({ ts }) => ts !== message.ts),
  ])
}

/** People by their names, as Slack shows them: `@U07LENA4BR7` -> `@lena`. */
function withNames(workspace: Workspace, line: string): string {
  const named = (mention: string, id: string) => {
    const person = workspace.people().find((one) => one.id === id)
    return person === undefined ? mention : `@${person.name}`
  }
  return line.replace(/@([A-Z0-9]{9,})/g, named)
}
