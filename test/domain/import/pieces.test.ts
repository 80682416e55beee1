import { expect, test } from 'vitest'
import { readDocument } from '../../../src/documents/read.ts'
import { piecesIn } from '../../../src/domain/import/pieces.ts'

const piecesOf = async (name: string, text: string) =>
  piecesIn(await readDocument({ name, bytes: Buffer.from(text) }, undefined))

test('a list item, a paragraph and a row are a piece each, under their headings', async () => {
  const text = `# Brag document
## Leadership
- Hired two leads
  - both stayed
- 2026-03-15: Ran the offsite
- Done

Wrote the onboarding guide (2026-04-01)

## Operations
1. Cut status prep from 6 h to 1 h
`
  expect(await piecesOf('brag.md', text)).toEqual([
    { text: 'Hired two leads\nboth stayed', under: ['Brag document', 'Leadership'] },
    { text: 'Ran the offsite', on: '2026-03-15', under: ['Brag document', 'Leadership'] },
    { text: 'Wrote the onboarding guide', on: '2026-04-01', under: ['Brag document', 'Leadership'] },
    { text: 'Cut status prep from 6 h to 1 h', under: ['Brag document', 'Operations'] },
  ])
})

test('columns that are named tell result, day, dimension and link', async () => {
  const csv = `Date,Achievement,Impact,Category,Link
2026-02-01,Moved the report to one page,Saved 5 h a week,Ops,https://wiki.example/1
someday,Coached two juniors,,,
`
  expect(await piecesOf('brag.csv', csv)).toEqual([
    {
      text: 'Moved the report to one page',
      result: 'Saved 5 h a week',
      on: '2026-02-01',
      link: 'https://wiki.example/1',
      under: ['Ops'],
    },
    { text: 'Coached two juniors', under: [] },
  ])
})

test('rows without such names are all their words', async () => {
  expect(await piecesOf('brag.csv', 'Q1,Hired two leads\nQ2,Ran the offsite\n')).toEqual([
    { text: 'Q1 · Hired two leads', under: [] },
    { text: 'Q2 · Ran the offsite', under: [] },
  ])
})
