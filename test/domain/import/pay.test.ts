import { expect, test } from 'vitest'
import { withDimensionLines } from '../../../src/domain/published/edits.ts'
import { understood } from '../../../src/importing/understand.ts'

const ladder = (rows: string, name = 'ladder.csv') =>
  understood({
    from: [{ name, bytes: Buffer.from(rows) }],
    kind: 'guideline',
    options: { title: 'Boatman Role Guideline', guidelines: [] },
  })

const work = `;Junior Boatman;Senior Boatman
Ropes;Ties the ropes of every boat by hand.;Teaches others which knot holds in a storm.
Boats;Washes the boats before they leave.;Decides which boat is repaired first.
`

const namesIn = ({ document }: Awaited<ReturnType<typeof ladder>>) =>
  document.kind === 'guideline' ? document.value.dimensions.map(({ title }) => title) : []
const looksOf = ({ remarks }: Awaited<ReturnType<typeof ladder>>) =>
  remarks.map(({ text }) => text).join('\n')

test.each([
  'Salary;48.000 €;62.000 €',
  'Salary;48.000 € – 55.000 €;from 62.000 €',
  'Package;€48k–€55k gross per year;€62k–€70k gross per year',
  'Compensation range;48000-55000;62000-70000',
  'Band;C3;D1',
  'Pay band (EUR);Band 4;Band 5',
  'Jahr;Gehalt 48.000 bis 55.000 EUR;Gehalt 62.000 bis 70.000 EUR',
])('figures of pay are left out, and listed: %s', async (row) => {
  const made = await ladder(work + row)
  expect(namesIn(made)).toEqual(['Ropes', 'Boats'])
  const cells = row.split(';')
  expect(made.leftOut.filter(({ why }) => why.includes('pay')).map(({ text }) => text)).toEqual(
    expect.arrayContaining(cells),
  )
  expect(JSON.stringify(made.document)).not.toContain(cells[1])
})

test('a figure of pay among other statements goes alone', async () => {
  const made = await ladder(
    `# Boatman

## Junior Boatman

Salary: €48,000 – €55,000

### Ropes
- Ties the ropes of every boat by hand.
- Base salary 48,000 EUR

### Boats
- Washes the boats before they leave.

## Senior Boatman

Salary: €62,000 – €70,000

### Ropes
- Teaches others which knot holds in a storm.

### Boats
- Decides which boat is repaired first.
`,
    'ladder.md',
  )
  expect(namesIn(made)).toEqual(['Ropes', 'Boats'])
  expect(JSON.stringify(made.document)).not.toMatch(/48,000|62,000/)
  expect(made.leftOut.map(({ text }) => text).join('\n')).toMatch(/48,000 EUR/)
})

test('statements that speak of pay are asked about', async () => {
  const made = await ladder(
    `${work}Compensation;Knows how the crew is paid and whom to ask.;Explains to the crew how their pay is decided.`,
  )
  expect(namesIn(made)).toContain('Compensation')
  expect(looksOf(made)).toContain('“Compensation” looks like pay')
  const said = await ladder(
    `${work}Growth;Learns one new knot each month.;Earns a salary of at least €62,000 and leads a crew.`,
  )
  expect(looksOf(said)).toContain('mentions pay with a figure')
})

test('money that a level answers for stays, without a question', async () => {
  const made = await ladder(
    `${work}Budget;up to €5,000;up to €50,000\nHarbour;Buys paint for up to €500 without asking.;Manages a budget of €50,000 and pays what it owes.`,
  )
  expect(namesIn(made)).toEqual(['Ropes', 'Boats', 'Budget', 'Harbour'])
  expect(made.leftOut.filter(({ why }) => why.includes('pay'))).toEqual([])
  expect(looksOf(made)).not.toContain('LOOK: “Budget” reads like pay')
  expect(looksOf(made)).not.toContain('mentions pay')
})

test('a dimension that reads like pay is left out by taking its line away, and no other', async () => {
  const { document } = await ladder(
    `${work}Compensation;Knows how the crew is paid and whom to ask.;Explains to the crew how their pay is decided.`,
  )
  if (document.kind !== 'guideline') throw new Error('No guideline.')
  expect(withDimensionLines(document.value, 'Ropes\nBoats')).toMatchObject({
    kind: 'edited',
    guideline: { dimensions: [{ title: 'Ropes' }, { title: 'Boats' }] },
  })
  expect(withDimensionLines(document.value, 'Ropes\nCompensation').kind).toBe('wrong')
})

test('a data file of ours that speaks of pay is asked about, too', async () => {
  const { text } = await ladder(
    `${work}Compensation;Knows how the crew is paid and whom to ask.;Explains to the crew how their pay is decided.`,
  )
  const again = await ladder(text, 'boatman.yaml')
  expect(looksOf(again)).toContain('“Compensation” looks like pay')
})
