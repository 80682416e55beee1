import { readFileSync } from 'node:fs'
import { startWorkspace } from '../../src/sandbox/workspace.ts'
import { isPending, isUnanswered, talkTo } from './talk.ts'

// The local workspace in a process of its own: `slack-process.ts CROWD TIMING`. Answers to messages of its parent.
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'))
const workspace = await startWorkspace({
  port: 0,
  now: () => new Date(),
  manifest,
  delivery: { kind: 'socket' },
  crowd: Number(process.argv[2]),
  timing: JSON.parse(process.argv[3] ?? '{}'),
})
const talking = talkTo(workspace)
const { apiUrl, botToken, appToken, teamId, botUserId } = workspace

type Asked =
  | { readonly kind: 'count' }
  | { readonly kind: 'record' }
  | { readonly kind: 'limits' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'talk'; readonly count: number; readonly perSecond: number }
  | { readonly kind: 'talked' }
  | { readonly kind: 'left' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'faults'; readonly plan: Parameters<typeof workspace.setFaults>[0] }

let limited = 0
let seen = 0
setInterval(() => {
  for (const entry of workspace.record()) {
    if (entry.id <= seen) break
    if ('status' in entry && entry.status === 429) limited += 1
  }
  seen = workspace.record()[0]?.id ?? 0
}, 50)

process.on('message', (asked: Asked) => {
  switch (asked.kind) {
    case 'faults':
      workspace.setFaults(asked.plan)
      return process.send?.(true)
    case 'drop':
      workspace.dropSockets()
      return process.send?.(true)
    case 'talk':
      void talking.talk(asked.count, asked.perSecond)
      return process.send?.(true)
    case 'talked':
      return process.send?.(talking.count())
    case 'left': {
      const sent = talking.outcome()
      const [unanswered, pending] = [sent.filter(isUnanswered).length, sent.filter(isPending).length]
      return process.send?.({ unanswered, pending })
    }
    case 'outcome':
      return process.send?.(talking.outcome())
    case 'count':
      return process.send?.(workspace.posted().length)
    case 'limits':
      return process.send?.(limited)
    case 'record':
      return process.send?.(
        workspace
          .posted()
          .filter(({ user }) => user === botUserId)
          .map(({ channel, metadata }) => ({ channel, metadata })),
      )
  }
})
process.send?.({ apiUrl, botToken, appToken, teamId })
process.on('disconnect', () => process.exit())
