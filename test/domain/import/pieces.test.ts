import { expect, test } from 'vitest'
import { readPieces } from '../../../src/importing/pieces.ts'

const readOf = (name: string, text: string) => readPieces({ name, bytes: Buffer.from(text) })
const piecesOf = async (name: string, text: string) => (await readOf(name, text)).pieces

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

test('a line that is a title is one, and what is still to do is left out', async () => {
  const text = `My brag document

March 2025

- Hired two leads
- TODO: ask Dana for feedback
- [ ] write the runbook
  - with Sam
- [x] moved the report to one page

Leadership wins:

- To do the audit well, I wrote a plan

Next steps

- Rewrite the handbook
`
  const { pieces, leftOut } = await readOf('brag.md', text)
  expect(pieces).toEqual([
    { text: 'Hired two leads', under: ['March 2025'] },
    { text: 'moved the report to one page', under: ['March 2025'] },
    { text: 'To do the audit well, I wrote a plan', under: ['Leadership wins'] },
  ])
  expect(leftOut.map(({ text }) => text)).toEqual([
    'TODO: ask Dana for feedback',
    'write the runbook',
    'with Sam',
    'Rewrite the handbook',
  ])
})

test('a quote that stands alone costs no more than a look at its line', async () => {
  const csv = `Achievement,Impact
"Moved the report, to one page",Saved 5 h
Bought a 27" screen,Sees more
"Ran the offsite,All came
"Said ""yes"" to two leads",Both stayed
`
  const { pieces, looks } = await readOf('brag.csv', csv)
  expect(pieces.map(({ text, result }) => [text, result])).toEqual([
    ['Moved the report, to one page', 'Saved 5 h'],
    ['Bought a 27" screen', 'Sees more'],
    ['Ran the offsite', 'All came'],
    ['Said "yes" to two leads', 'Both stayed'],
  ])
  expect(looks.map((look) => look.slice(0, 7))).toEqual(['Line 3:', 'Line 4:'])
})

test.each(['brag.csv', 'brag.tsv'])('a formula in %s is its text, and told', async (name) => {
  const tab = name.endsWith('.tsv') ? '\t' : ','
  const rows = [
    ['Achievement', 'Impact'],
    ['Cut the backlog', '=SUM(B2:B9)'],
    ['@dana and I ran it', '+SUM(1)'],
  ]
  const { pieces, looks } = await readOf(name, rows.map((row) => row.join(tab)).join('\n'))
  expect(pieces.map(({ text, result }) => [text, result])).toEqual(rows.slice(1))
  expect(looks).toEqual([
    'Line 2: it holds a formula, not its value (“=SUM(B2:B9)”). I took it as text.',
    'Line 3: it holds a formula, not its value (“+SUM(1)”). I took it as text.',
  ])
})

test('of more than anybody goes through, the first are taken, and it says so', async () => {
  const { pieces, looks } = await readOf('brag.md', '- Hired two leads\n'.repeat(1200))
  expect(pieces).toHaveLength(500)
  expect(looks).toEqual(['The first 500 of 1,200 pieces: send the rest as another file'])
})
