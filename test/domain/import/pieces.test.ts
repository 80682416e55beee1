import fc from 'fast-check'
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
    { text: 'Coached two juniors', when: 'someday', under: [] },
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
    'My brag document',
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

test('a line with its day, or that begins with a deed, is a piece, whatever stands below it', async () => {
  const text = `## 2026
### may
5/12 ran cost review, saved ~30k/mo
- 2026-05-28 moved the report
Ran the offsite
5/20 hired two leads
- 3.9. — Contoso workshop

#### 12 June: closed the audit
went well
`
  const { pieces, leftOut } = await readOf('brag.md', text)
  expect(pieces.map(({ text, on }) => [text, on])).toEqual([
    ['5/12 ran cost review, saved ~30k/mo', undefined],
    ['moved the report Ran the offsite', '2026-05-28'],
    ['5/20 hired two leads', undefined],
    ['3.9. — Contoso workshop', undefined],
    ['12 June: closed the audit', undefined],
    ['went well', undefined],
  ])
  expect(leftOut).toEqual([])
})

test.each([
  'Stuff I want to do next: mentor someone outside PS',
  'I’d like to run the offsite',
  '- next: run the offsite',
  '## Goals for next year\n- run the offsite',
  'Stuff I want to do next:\n\n- run the offsite',
])('a wish is still to do: %s', async (text) => {
  const { pieces, leftOut } = await readOf('brag.md', text)
  expect(pieces).toEqual([])
  expect(leftOut.map(({ why }) => why)).toContain('still to do')
})

test('what somebody did is no wish', async () => {
  const text = '- I wanted to cut status prep, so I moved it\n- To plan the audit I met the team\n'
  expect(await piecesOf('brag.md', text)).toHaveLength(2)
})

/** Ways in which people write; `@` is a word that stands nowhere else. */
const ways = `- ran @
  - with @
    - and @
@ moved the report
@ short
# Part @
### may @
#### 12 May: closed @
**Bold @**
**Bold @** *slanted @*
**Result:** @ fell
- [ ] write @
- [x] wrote @
TODO: @
Next steps @
Stuff I want to do next: @
@
@:
- @
5/12 ran @
> quoted @
\`\`\`\nlisting @\n\`\`\`
| @ | two @ |
| --- | --- |
| Achievement | Owner | Date | Impact |
1. first @
<b>@</b> in tags
<li>item @</li>
---
My brag document @
March 2025
- March 2025
2026-03-01: did @ (2026-04-01)
\ttabbed @
`.split('\n')

test('nothing of a file vanishes: each word is in a piece or left out by name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('', ...ways), fc.boolean()), { minLength: 1, maxLength: 14 }),
      async (lines) => {
        let count = 0
        const text = lines
          .map(([line, parted]) => line.replaceAll('@', () => `word${++count}x`) + (parted ? '\n' : ''))
          .join('\n')
        const { pieces, leftOut } = await readOf('brag.md', `${text}\n.`)
        const all = JSON.stringify([pieces, leftOut])
        for (let at = 1; at <= count; at++) expect(all, text).toContain(`word${at}x`)
      },
    ),
    { numRuns: 100 },
  )
})

test('no cell of a table vanishes', async () => {
  const csv = `Date,Achievement,Owner,Impact
3/4/26,Moved the report,Dana Ott,
May,,Sam Roe,Saved 5 h
`
  expect(await piecesOf('brag.csv', csv)).toEqual([
    { text: 'Moved the report\nOwner: Dana Ott', when: '3/4/26', under: [] },
    { text: 'May · Sam Roe · Saved 5 h', under: [] },
  ])
})

test('what a note can’t hold at once is several', async () => {
  const pieces = await piecesOf('brag.md', `- ${'moved the report '.repeat(400)}end`)
  expect(pieces.map(({ text }) => text.length <= 3000)).toEqual([true, true, true])
  expect(pieces.map(({ text }) => text).join(' ')).toMatch(/report end$/)
})
