import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from '../../../src/domain/tokens.ts'
import { apart } from '../../../src/reading/words/joined.ts'
import { read } from '../reading.ts'

test.each([
  ['reusableassetsmgriii', 'expectations mgr-iii reusable-assets'],
  ['opsexcelence srmanager', 'expectations ops-excellence sr-mgr'],
  ['m3vssr cx', 'compare customer-experience mgr-iii sr-mgr'],
  ['LeadershipIIIvsSr.Mgr?', 'compare leadership mgr-iii sr-mgr'],
])('names that run together are told apart: %s', (text, wanted) => {
  expect(read(text)).toBe(wanted)
})

const names = ['ops', 'cx', 'leadership', 'sr', 'mgriii']

test('the pieces of a word are the word, each where it stands, and names or what links them', () => {
  const words = fc.array(fc.constantFrom(...names, 'vs', 'x', 'q7'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(words, (pieces) => {
      const text = `say ${pieces.join('')}`
      const [, token] = tokensOf(text)
      if (token === undefined) return
      const found = apart(token, (piece) => names.includes(piece))
      expect(found.map(({ word }) => word).join('')).toBe(token.word)
      for (const { word, from, to } of found) expect(text.slice(from, to)).toBe(word)
      if (found.length > 1)
        for (const { word } of found) expect([...names, 'vs', 'v', 'and', 'or', 'versus']).toContain(word)
    }),
  )
})
