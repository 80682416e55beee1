import { expect, test } from 'vitest'
import { piecesApart } from '../../src/importing/apart.ts'

const source = (text: string, name = 'brag.md') => ({ name, bytes: Buffer.from(text) })

test('somebody’s notes are read in a process of their own', async () => {
  expect(await piecesApart(source('- Hired two leads\n- Ran the offsite\n'))).toEqual({
    pieces: [
      { text: 'Hired two leads', under: [] },
      { text: 'Ran the offsite', under: [] },
    ],
    leftOut: [],
    looks: [],
  })
})

test('what is no document is refused in words', async () => {
  await expect(piecesApart(source('%PDF-1.7 nothing', 'brag.pdf'))).rejects.toThrow('PDF')
})
