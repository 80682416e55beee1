import { createQueryId, type KyselyPlugin } from 'kysely'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { usualNudges } from '../../src/nudges/deps.ts'
import type { Hands } from '../../src/nudges/hands.ts'
import { startNudges } from '../../src/nudges/nudges.ts'
import { markRemoved, saveInstallation } from '../../src/store/installations/installations.ts'
import { holdSlots } from '../../src/store/nudges/pace.ts'
import { waitingTeams } from '../../src/store/nudges/teams.ts'
import type { Vault } from '../../src/store/vault.ts'
import { enrol, scheduleAt } from '../chaos/enrolling.ts'
import { installing, later, now } from '../store/samples.ts'
import { onEachVault } from '../store/vaults.ts'
import { until } from './nudging.ts'

onEachVault((vault) => {
  /** A live workspace in which so many are due. */
  const workspace = async (teamId: string, count: number) => {
    await saveInstallation(vault(), installing({ teamId, personId: 'U1' }), now)
    const people = Array.from({ length: count }, (_, index) => `U${index}`)
    const schedule = scheduleAt(now)
    await enrol(vault(), { teamId, people, now, schedule, nextAt: () => now })
  }

  /** Sends in all of them, until it is stopped; `sent`: to which workspaces, one after another. */
  const sending = (handsIn: (teamId: string, hands: Hands) => Promise<Hands | undefined>, on = vault()) => {
    const sent: string[] = []
    const logged: string[] = []
    const hands: Hands = {
      send: async ({ teamId }) => void sent.push(teamId),
      stop: async () => {},
    }
    let ids = 0
    const { stop } = startNudges({
      vault: on,
      now: () => later(1),
      newId: () => `id${ids++}`,
      log: pino({}, { write: (line) => logged.push(line) }),
      settings: { ...usualNudges, poll: 5, perMinute: 100_000 },
      handsIn: (teamId) => handsIn(teamId, hands),
    })
    return { sent, logged, stop }
  }

  test('who has thousands due keeps nobody waiting, and all are found by the same few queries', async () => {
    await workspace('T000', 2_500)
    const small = Array.from({ length: 40 }, (_, index) => `T${index + 1}`)
    for (const teamId of small) await workspace(teamId, 1)
    await workspace('removed', 1)
    await markRemoved(vault().db, { teamId: 'removed' }, { now, destroyAt: later(9) })
    const asked: string[] = []
    const { sent, stop } = sending(async (_, hands) => hands, watched(vault(), asked))
    await until(() => small.every((teamId) => sent.includes(teamId)))
    expect(sent.lastIndexOf('T9')).toBeLessThan(150)
    expect(asked.length).toBeLessThan(small.length / 2)
    await until(() => sent.length === 2_540)
    await stop()
    expect(sent).not.toContain('removed')
  })

  test('one that is slow, can’t be opened, or takes nothing costs the others nothing', async () => {
    for (const [teamId, count] of [
      ['slow', 300],
      ['never', 1],
      ['broken', 1],
      ['revoked', 1],
      ['well', 90],
    ] as const)
      await workspace(teamId, count)
    let taken = 0
    let asked = 0
    const { sent, logged, stop } = sending(async (teamId, hands) => {
      if (teamId === 'never') return new Promise(() => {})
      if (teamId === 'broken') throw new Error('broken')
      if (teamId === 'revoked') {
        asked += 1
        return undefined
      }
      if (teamId !== 'slow') return hands
      return {
        ...hands,
        send: () => {
          taken += 1
          return new Promise(() => {})
        },
      }
    })
    await until(() => sent.length === 90 && taken === usualNudges.atOnce)
    // Also one that comes only now.
    await workspace('new', 1)
    await until(() => sent.includes('new'))
    expect(taken).toBe(usualNudges.atOnce)
    // It is not asked for at each look.
    expect(asked).toBe(1)
    await stop()
    expect(logged.map((line) => JSON.parse(line).team)).toEqual(['broken'])
  })

  test('where Slack takes nothing for a while, nothing is taken, unless a clock was ahead', async () => {
    for (const teamId of ['held', 'ahead', 'well']) await workspace(teamId, 1)
    const { db } = vault()
    await holdSlots(db, 'held', now, later(300))
    await holdSlots(db, 'ahead', now, later(3_600))
    const { stop, sent } = sending(async (_, hands) => hands)
    await until(() => sent.length === 2)
    await stop()
    expect(sent.toSorted()).toEqual(['ahead', 'well'])
    const after = await waitingTeams(db, later(300), undefined)
    expect(after.map(({ teamId }) => teamId)).toContain('held')
  })
})

/** The same vault, which writes down what is asked of it. */
function watched(vault: Vault, asked: string[]): Vault {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked.push(vault.db.getExecutor().compileQuery(node, createQueryId()).sql)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { ...vault, db: vault.db.withPlugin(plugin) }
}
