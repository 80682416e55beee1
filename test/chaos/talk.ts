import type { Workspace } from '../../src/sandbox/workspace.ts'

/** One thing that somebody sends: a note in a direct message or by the command, or a question in a channel. */
export type Sent = {
  readonly kind: 'dm' | 'mention' | 'command'
  readonly personId: string
  /** In each note another one. */
  readonly token: string
  /** Slack was told that it arrived. */
  readonly acknowledged: boolean
  /** The person saw at once that it did not work, by Slack or by us: only a command says so. */
  readonly refused: boolean
  readonly answers: number
}

/** Slack was told that it arrived, and the person was told nothing yet. */
export const isUnanswered = ({ acknowledged, answers }: Sent): boolean => acknowledged && answers === 0

/** Slack may still repeat it. */
export const isPending = ({ acknowledged, refused }: Sent): boolean => !acknowledged && !refused

const asking = ['lena', 'marcus', 'ananya'] as const

/** Lets the crowd talk to the app, `perSecond` of them, each once; tells what became of each. */
export function talkTo(workspace: Workspace) {
  const sent = new Map<string, Omit<Sent, 'acknowledged' | 'answers'> & { channel: string; root?: string }>()
  const acknowledged = new Set<string>()
  const refused = new Set<string>()
  let seen = 0
  /** The record holds the newest only: to be read often. */
  const listen = () => {
    const entries = workspace.record()
    for (const entry of entries) {
      if (entry.id <= seen) break
      if (entry.kind !== 'envelope' || entry.outcome !== 'acked') continue
      const text = JSON.stringify(entry.payload)
      const isRefused = JSON.stringify(entry.answer ?? '').includes('Nothing was saved')
      for (const [token] of text.matchAll(/K\d{6}/g)) (isRefused ? refused : acknowledged).add(token)
    }
    seen = entries[0]?.id ?? seen
  }
  const timer = setInterval(listen, 10)
  timer.unref()

  async function send(index: number): Promise<void> {
    const token = `K${String(index).padStart(6, '0')}`
    const number = String(index).padStart(5, '0')
    const [personId, channel] = [`P${number}`, `D${number}`]
    const words = `note: kept the promise ${token} to the customer`
    switch (index % 3) {
      case 0:
        workspace.say(personId, channel, words)
        sent.set(token, { kind: 'dm', personId, token, refused: false, channel })
        return
      case 1: {
        const who = asking[index % asking.length] ?? 'lena'
        const text = `<@${workspace.botUserId}> levels (${token})`
        const { ts, channel: place } = workspace.say(who, '#leveling', text)
        sent.set(token, { kind: 'mention', personId: who, token, refused: false, channel: place, root: ts })
        return
      }
      default: {
        sent.set(token, { kind: 'command', personId, token, refused: false, channel })
        const { kind } = await workspace.command(personId, channel, '/level', words)
        if (kind === 'failed') sent.set(token, { kind: 'command', personId, token, refused: true, channel })
      }
    }
  }

  return {
    talk: async (count: number, perSecond: number): Promise<void> => {
      const started = Date.now()
      for (let index = 1; index <= count; index += 1) {
        const wait = started + (index * 1000) / perSecond - Date.now()
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
        void send(index)
      }
    },
    count: (): number => sent.size,
    outcome: (): Sent[] => {
      listen()
      const answers = Map.groupBy(
        workspace.posted().filter(({ user }) => user === workspace.botUserId),
        ({ channel, threadTs }) => (channel.startsWith('D') ? channel : (threadTs ?? '')),
      )
      return [...sent.values()].map(({ channel, root, ...one }) => ({
        ...one,
        acknowledged: acknowledged.has(one.token),
        refused: one.refused || refused.has(one.token),
        answers: answers.get(root ?? channel)?.length ?? 0,
      }))
    },
  }
}
