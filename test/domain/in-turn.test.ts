import { expect, test } from 'vitest'
import { eachInTurn } from '../../src/domain/in-turn.ts'

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
