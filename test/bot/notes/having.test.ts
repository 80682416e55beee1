import { expect, test } from 'vitest'
import { fitting } from '../../../src/bot/notes/having.ts'
import { type KeptNote, noteSchema } from '../../../src/domain/own/note.ts'
import { noon } from '../../running.ts'

test('others are answered while a word is looked for in thousands of notes', async () => {
  const notes: KeptNote[] = Array.from({ length: 1_000 }, (_, at) => ({
    ...noteSchema.parse({
      what: `wrote the report of week ${at}`,
      happenedOn: '2026-11-22',
      guideline: 'garden',
      version: '1',
    }),
    id: `${at}`,
    createdAt: noon,
    at: noon,
  }))
  let [turns, done] = [0, false]
  const count = () => {
    turns += 1
    if (!done) setImmediate(count)
  }
  setImmediate(count)
  const { found, whole } = await fitting(['report', '7'], notes)
  done = true
  expect(turns).toBeGreaterThanOrEqual(5)
  expect(whole).toBe(true)
  expect(found.map(({ what }) => what)).toEqual(['wrote the report of week 7'])
})
