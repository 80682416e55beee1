import { expect, test } from 'vitest'
import { holdSlots, takeSlots } from '../../../src/store/nudges/pace.ts'
import { later, now } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

onEachVault((vault) => {
  const slots = (wanted: number, at: Date, perMinute = 120) =>
    takeSlots(vault().db, 'T1', { wanted, perMinute, now: at })

  test('there is room for so many a minute, and no burst after a pause', async () => {
    expect(await slots(10, now)).toEqual({ granted: 2, freeAt: later(0.5) })
    expect(await slots(10, later(0.4))).toEqual({ granted: 0, freeAt: later(0.5) })
    expect(await slots(1, later(0.5))).toMatchObject({ granted: 1 })
    expect(await slots(100, later(3600))).toMatchObject({ granted: 2 })
  })

  test('those who share a database share the room', async () => {
    const granted: number[] = []
    for (let at = 0; at < 60; at += 0.25) {
      for (const each of await Promise.all([slots(5, later(at)), slots(5, later(at))]))
        granted.push(each.granted)
    }
    expect(granted.reduce((sum, each) => sum + each, 0)).toBe(121)
  })

  test('nothing goes out while Slack asks to wait, in this workspace', async () => {
    await holdSlots(vault().db, 'T1', now, later(30))
    await holdSlots(vault().db, 'T1', now, later(10))
    expect(await slots(5, later(29))).toMatchObject({ granted: 0 })
    expect(await slots(5, later(30.5))).toMatchObject({ granted: 1 })
    expect(await takeSlots(vault().db, 'T2', { wanted: 1, perMinute: 60, now })).toMatchObject({ granted: 1 })
  })

  test('a clock that was hours ahead holds nothing up when it is right again', async () => {
    await slots(5, later(5 * 3600))
    expect(await slots(1, now)).toMatchObject({ granted: 1 })
  })
})
