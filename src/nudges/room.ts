/** How many nudges are in hand in each workspace, and room for more. */
export type Room = {
  /** How many more of one workspace may be taken now; 0 until there is room for several. */
  readonly share: () => number
  readonly isFree: (teamId: string) => boolean
  /** One more is in hand until `work` ends. */
  readonly hold: (teamId: string, work: Promise<void>) => void
  /** Resolves once there is room again where there was none. */
  readonly freed: () => Promise<void>
}

/** Of all workspaces together. */
const most = 1_200

/**
 * However many are in hand where the chat product is slow or takes nothing, there is room for others: no workspace has more
 * in hand than half of what all of them leave free. Several are taken at once, so that one call can ask about many people.
 */
export function roomOf(atOnce: number): Room {
  const inHand = new Map<string, number>()
  let all = 0
  let isWaited = false
  let wake = () => {}
  const cap = () => Math.max(1, Math.min(atOnce, Math.floor((most - all) / 2)))
  const share = () => Math.max(1, Math.floor(cap() / 2))
  const isFree = (teamId: string) => (inHand.get(teamId) ?? 0) <= cap() - share() && all < most
  const add = (teamId: string, count: number) => {
    all += count
    const left = (inHand.get(teamId) ?? 0) + count
    if (left === 0) inHand.delete(teamId)
    else inHand.set(teamId, left)
  }
  return {
    share,
    isFree: (teamId) => {
      const free = isFree(teamId)
      isWaited ||= !free
      return free
    },
    hold: (teamId, work) => {
      add(teamId, 1)
      void work.finally(() => {
        add(teamId, -1)
        if (isWaited && isFree(teamId)) wake()
      })
    },
    freed: () =>
      new Promise((resolve) => {
        wake = () => {
          isWaited = false
          resolve()
        }
      }),
  }
}
