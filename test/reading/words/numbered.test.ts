import { expect, test } from 'vitest'
import { tokensOf } from '../../../src/domain/tokens.ts'
import { spelledByNumber } from '../../../src/reading/words/numbered.ts'
import { read } from '../reading.ts'

test.each([
  ['mrg 3 ops', 'expectations mgr-iii ops-excellence'],
  ['mgrr iii leadership', 'expectations leadership mgr-iii'],
  ['mngr3 cx', 'expectations customer-experience mgr-iii'],
  ['mggriii tech', 'expectations mgr-iii technical-excellence'],
  ['rincipal ops', 'expectations ops-excellence sr-mgr'],
  ['esnior manager ops', 'expectations ops-excellence sr-mgr'],
  ['uper level ops', 'expectations ops-excellence sr-mgr'],
])('a level that is spelled wrong is known: %s', (text, wanted) => {
  expect(read(text)).toBe(wanted)
})

const words = (text: string) =>
  spelledByNumber(tokensOf(text), new Set(['mgr', 'manager']), (word) => word === 'more').map(
    ({ word }) => word,
  )

test('what is a word, or stands before no number, stays as it is', () => {
  expect(words('mrg 3')).toEqual(['mgr', '3'])
  expect(words('mrg ops')).toEqual(['mrg', 'ops'])
  expect(words('more 3')).toEqual(['more', '3'])
  expect(words('rfc3 q3')).toEqual(['rfc3', 'q3'])
})
