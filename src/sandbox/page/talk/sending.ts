import { act } from '../api.ts'
import { useTell, useTry } from '../controls/toast.tsx'
import { useReader } from '../reader.tsx'
import { type Attached, packed } from './attached.tsx'

export type Sending = {
  readonly where: string
  readonly thread: string | undefined
  readonly attached: Attached
}

/** As bytes: the workspace takes 64 MB in one request, and files travel in base64. */
const largest = 45_000_000

/** Sends words with the files that are attached, or the command that the words are; false where nothing is sent. */
export function useSending({ where, thread, attached }: Sending): (said: string) => boolean {
  const user = useReader().person.name
  const attempt = useTry()
  const tell = useTell()
  const place = { user, channel: where, thread_ts: thread }
  const say = async (text: string) => {
    const { files } = attached
    attached.clear()
    try {
      await act('say', { ...place, text, files: await Promise.all(files.map(packed)) })
    } catch (error) {
      attached.add(files)
      throw error
    }
  }
  const order = async (command: string, text: string) => {
    const acted = await act('command', { ...place, command, text })
    if (acted.kind === 'failed' && thread !== undefined) tell(acted.notice)
  }
  return (said) => {
    const [, command, words = ''] = /^(\/\S+)\s*(.*)$/s.exec(said) ?? []
    if (command !== undefined && attached.files.length > 0) {
      tell('A command takes no files: send them by themselves.')
      return false
    }
    const bytes = attached.files.reduce((sum, { size }) => sum + size, 0)
    if (bytes > largest) {
      tell('That is too much at once: send these files one by one.')
      return false
    }
    void attempt(() => (command === undefined ? say(said) : order(command, words)))
    return true
  }
}
