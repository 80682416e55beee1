import { expect, test } from 'vitest'
import { Busy, eachInTurn } from '../../src/domain/in-turn.ts'

test('who comes with much lets others in between, and one that fails costs nobody their turn', async () => {
  const line = eachInTurn()
  const done: string[] = []
  const work = (what: string) => async () => {
    await Promise.resolve()
    done.push(what)
    if (what === 'loud 2') throw new Error(what)
    return what
  }
  const all = [1, 2, 3, 4].map((count) => line('loud', work(`loud ${count}`)))
  const quiet = line('quiet', work('quiet'))
  expect(await quiet).toBe('quiet')
  expect(done).toEqual(['loud 1', 'loud 2', 'quiet'])
  await Promise.allSettled(all)
  expect(done).toEqual(['loud 1', 'loud 2', 'quiet', 'loud 3', 'loud 4'])
  await expect(all[1]).rejects.toThrow('loud 2')
})

test('who has many waiting is refused more, and others are not', async () => {
  const line = eachInTurn()
  const work = async () => 'done'
  const loud = Array.from({ length: 20 }, () => line('loud', work))
  const quiet = line('quiet', work)
  const ends = await Promise.allSettled(loud)
  expect(ends.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(10)
  expect(ends.at(-1)).toMatchObject({ reason: expect.any(Busy) })
  expect(await quiet).toBe('done')
})
