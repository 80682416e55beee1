import { expect, test } from 'vitest'
import { clockOf } from '../../../src/store/database/clock.ts'
import { isSqlite } from '../../../src/store/database/dialect.ts'
import { onEachDatabase } from '../databases.ts'

onEachDatabase((db) => {
  test('processes on several machines go by the clock of their database, also where one of theirs is set anew', async () => {
    let wrong = 180_000
    const now = await clockOf(db(), () => new Date(Date.now() + wrong))
    const off = () => Math.abs(now().getTime() - Date.now())
    if (isSqlite(db())) return expect(off()).toBeGreaterThan(170_000)
    expect(off()).toBeLessThan(1_000)
    wrong = -180_000
    await expect.poll(off).toBeLessThan(1_000)
  })
})
