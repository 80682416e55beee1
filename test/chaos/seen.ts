import { names, type Tenants } from './tenants.ts'

export const numbered = (letter: string, index: number) => `${letter}${String(index).padStart(5, '0')}`

/** Of each workspace, how many got no nudge, and how many several. */
export function nudgesOf(tenants: Tenants, from: number, nudged: number) {
  const counts = names.map((name) => {
    const workspace = tenants[name]
    const by = Map.groupBy(
      workspace
        .posted()
        .filter(({ user, metadata }) => user === workspace.botUserId && metadata !== undefined),
      ({ channel }) => channel,
    )
    const each = Array.from(
      { length: nudged },
      (_, index) => by.get(numbered('D', from + index + 1))?.length ?? 0,
    )
    return [
      name,
      { lost: each.filter((count) => count === 0).length, twice: each.filter((count) => count > 1).length },
    ] as const
  })
  const of = (what: 'lost' | 'twice') => {
    const [calm = 0, revoked = 0, limited = 0] = counts.map(([, count]) => count[what])
    return { calm, revoked, limited }
  }
  return { lost: of('lost'), twice: of('twice') }
}

/** Asks each process whether it is ready, as a load balancer does. */
export function watching(ports: readonly number[]) {
  const away = ports.map(() => 0)
  const ready = ports.map(() => false)
  let last = Date.now()
  let asking = false
  const timer = setInterval(async () => {
    if (asking) return
    asking = true
    const states = await Promise.all(
      ports.map((port) =>
        fetch(`http://127.0.0.1:${port}/readyz`).then(
          ({ status }) => status === 200,
          () => false,
        ),
      ),
    )
    const passed = (Date.now() - last) / 1000
    last = Date.now()
    for (const [index, state] of states.entries()) {
      ready[index] = state
      if (!state) away[index] = (away[index] ?? 0) + passed
    }
    asking = false
  }, 250)
  return {
    stop: () => {
      clearInterval(timer)
      return { away: [...away], ready: [...ready] }
    },
  }
}

/** Each thing that the bot said which is about trouble, once, with what differs left out. */
export function seenBy({ calm, limited }: Tenants): string[] {
  const said = [calm, limited].flatMap((workspace) => [
    ...workspace
      .posted()
      .filter(({ user }) => user === workspace.botUserId)
      .map(({ text }) => text),
    ...workspace.record().map((entry) => ('answer' in entry ? JSON.stringify(entry.answer ?? '') : '')),
  ])
  const plain = said.flatMap((text) =>
    [...text.matchAll(/[^"\\]*(?:Sorry|sorry|database|again|Nothing was saved)[^"\\]*/g)].map(
      ([found]) => found,
    ),
  )
  const alike = plain.map((text) =>
    text
      .replace(/K\d{6}/g, 'K…')
      .replace(/\d+ min/g, '… min')
      .replace(/\b[0-9a-f]{8}\b/g, '…'),
  )
  return [...new Set(alike)].filter((text) => text.length > 20).slice(0, 30)
}
