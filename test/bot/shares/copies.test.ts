import { expect, test } from 'vitest'
import { copyOfAnswer, copyOfNotes } from '../../../src/bot/shares/copies.ts'
import { noteSchema } from '../../../src/domain/own/note.ts'
import { sharedSchema } from '../../../src/domain/shares/share.ts'
import { shipped } from '../../running.ts'

const long = (length: number, end: string): string => 'x'.repeat(length - end.length) + end
const [guideline] = shipped.guidelines

test('the longest note there can be is copied whole', () => {
  const names = Array.from({ length: 100 }, (_, index) => long(150, `-${index}`))
  const fields = Object.fromEntries(
    ['what', 'result', 'confirm', 'link'].map((name) => [name, long(3000, `-${name}`)]),
  )
  const note = noteSchema.parse({
    ...fields,
    dimensions: names,
    principles: names,
    expectation: 'ops-excellence.plan',
    level: long(150, '-level'),
    scope: 'organisation',
    happenedOn: '2026-11-22',
    guideline: guideline?.id,
    version: '1',
    guessed: true,
  })
  const at = new Date('2026-11-22T12:00:00Z')
  const copy = copyOfNotes(shipped, [{ ...note, id: 'n1', at, createdAt: at }])
  expect(sharedSchema.parse(copy)).toEqual(copy)
  const [block] = copy.blocks
  expect(block?.facts.find(([name]) => name === 'Principles')?.[1]).toBe(names.join(', '))
  expect(JSON.stringify(copy)).not.toContain('…')
  expect(JSON.stringify(copy)).not.toContain('-confirm')
  // Whose guess would it be, to somebody else?
  expect(JSON.stringify(copy)).not.toContain('my guess')
})

test.each([
  ['without a word but its summary', { summary: 'Nothing there.', parts: [] }],
  [
    'with more than a copy holds',
    {
      title: long(400, '-title'),
      summary: long(30_000, '-summary'),
      parts: Array.from(
        { length: 600 },
        (_, index) =>
          [
            { kind: 'title', text: `${index}` },
            { kind: 'text', text: 'words' },
          ] as const,
      ).flat(),
    },
  ],
])('an answer %s can be shown', (_, body) => {
  const copy = copyOfAnswer({ for: 'room', ...body }, undefined)
  expect(sharedSchema.parse(copy)).toEqual(copy)
})
