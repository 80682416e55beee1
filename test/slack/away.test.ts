import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { workerOf } from '../../src/slack/intake/worker.ts'
import { beginEvent } from '../../src/store/events/events.ts'
import { dana, incoming } from '../store/samples.ts'
import { onEachVault } from '../store/vaults.ts'

onEachVault((vault) => {
  const keeping = { lease: 1_600, poll: 20, backoff: 50 }
  /** One process; `handled`: what it did, each of which ends once `until` does. */
  const worker = (until: Promise<unknown>) => {
    const handled: unknown[] = []
    const handle = async ({ body }: { readonly body: unknown }) => {
      handled.push(body)
      await until
    }
    const newId = () => `${Math.random()}`
    const parts = { vault: vault(), now: () => new Date(), newId, log: pino({ level: 'silent' }) }
    const counted = <T>(work: () => Promise<T>) => work()
    return { handled, ...workerOf(handle, { ...parts, teamId: 'T1', keeping, counted }) }
  }
  const begun = async ({ hold }: ReturnType<typeof worker>) => {
    const beginning = await beginEvent(vault(), incoming(dana, 'a mark'), hold())
    if (beginning.kind !== 'begun') throw new Error(beginning.kind)
    return beginning.order
  }
  const away = async (ms: number) => {
    await vault().db.schema.alterTable('seen_event').renameTo('gone').execute()
    await setTimeout(ms)
    await vault().db.schema.alterTable('gone').renameTo('seen_event').execute()
  }
  const left = () =>
    vault().db.selectFrom('seen_event').select('person_id').where('ready_at', '>', '').execute()

  test('what one process has in hand while the database is away for long is not done by another one', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const [first, second] = [worker(promise), worker(Promise.resolve())]
    const order = await begun(first)
    const working = first.work(order, {})
    second.start()
    await away(1_900)
    await setTimeout(900)
    resolve()
    expect(await working).toBe(true)
    await expect.poll(left).toEqual([])
    second.stop()
    expect(second.handled).toEqual([])
  })

  test('what is done when the database is away is ended once that is back, and not done again', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const first = worker(promise)
    const order = await begun(first)
    first.start()
    const working = first.work(order, {})
    const back = away(300)
    resolve()
    await back
    expect(await working).toBe(true)
    await expect.poll(left).toEqual([])
    first.stop()
    expect(first.handled).toHaveLength(1)
  })
})
