import { expect, test } from 'vitest'
import { read } from './read.ts'

const areas = ['Hives and honey', 'Customers', 'People']
const says = (area: string, at: number) => `Works on ${area.toLowerCase()} as well as it can be done ${at}`
const whole = { 'Hives and honey': [1, 1, 1], Customers: [1, 1, 1], People: [1, 1, 1] }

test('a text out of a mail: titles in capitals underlined, lines over points set in by a tab', async () => {
  const levels = ['BEE ASSISTANT', 'KEEPER OF HIVES', 'BEE YARD MANAGER']
  const text = levels
    .map(
      (title, at) =>
        `${title}\n${'-'.repeat(title.length)}\n${areas.map((area) => `${area}\n\t•\t${says(area, at)}\n`).join('')}`,
    )
    .join('\n\n')
  const made = await read('a.txt', `From: Jo\nSubject: roles\n\nHi, here they are.\n\n${text}`, 'Bee Roles')
  expect(made).toMatchObject({ levels, dimensions: whole })
})

test('hollow points tell more of the one above, and short forms beside codes name their levels', async () => {
  const point =
    '•  Talks to each once a month:\n\to  asks how it is\n\to  tells one thing to try\n•  Orders the wax'
  const titles = ['Bee Assistant (BA)', 'Bee Keeper (K1)', 'Yard Manager (YM)']
  const text = titles.map((title) => `${title.toUpperCase()}\n---\nPeople\n${point}\nHives\n•  Works well\n`)
  const { dimensions, levels } = await read('a.txt', `Roles of the yard\n\n${text.join('\n\n')}`)
  expect({ dimensions, levels }).toEqual({
    dimensions: { People: [2, 2, 2], Hives: [1, 1, 1] },
    levels: ['BEE ASSISTANT', 'BEE KEEPER (K1)', 'YARD MANAGER'],
  })
})

test('headings that are counted, with a table of the same rows each, beside tables of other things', async () => {
  const levels = ['Hive Hand', 'Bee Keeper', 'Yard Keeper']
  const table = (rows: readonly string[][]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
  const text = levels
    .map(
      (title, at) =>
        `# ${at + 2}. ${title}\n\nReports to: the yard\n\n${table([['Area', 'What we look for'], ['---', '---'], ...areas.map((area) => [area, says(area, at)])])}`,
    )
    .join('\n\n')
  const log = table([
    ['Version', 'Date', 'Change'],
    ['---', '---', '---'],
    ['2', 'May', 'Wax taken out, it has a path of its own'],
    ['3', 'June', 'Honey added to all the levels'],
  ])
  const made = await read('a.md', `# Bee Path\n\n${log}\n\n# 1. What this is for\n\nFor you.\n\n${text}`)
  expect(made).toMatchObject({ levels, dimensions: whole })
  expect(made.doubts).toContainEqual(expect.stringContaining('were taken as levels'))
})

test('a sheet with lines above its titles, codes over them, numbers beside, pay below and notes at the end', async () => {
  const levels = ['Apprentice Keeper', 'Keeper', 'Yard Manager']
  const rows = areas.map(
    (area, row) => `0${row + 1};${area};${levels.map((_, at) => says(area, at)).join(';')}`,
  )
  const text = [
    'BEES AND DAUGHTERS',
    'The matrix of the yard;;2nd edition;;',
    'Print it on A3. Empty: nothing asked yet.;;;;',
    ';Grade;G1;G2;G3',
    `Ref;Area;${levels.join(';')}`,
    ';Pay band;Band 3;Band 5;Band 7',
    'OUTSIDE;;;',
    ...rows,
    'Notes;;;;',
    '1;Cards are looked at each May;;;',
  ]
  const made = await read('a.csv', text.join('\n'))
  expect(made).toMatchObject({
    levels: levels.map((title, at) => `${title} (G${at + 1})`),
    dimensions: whole,
  })
  const short = await read('a.csv', text.join('\n').replace(`;${says('Customers', 2)}`, ''))
  expect(short.dimensions).toEqual({ ...whole, Customers: [1, 1, 0] })
  expect(short.doubts).toContainEqual(expect.stringContaining('has 4 of the table’s 5 cells'))
})

test('levels that are counted under each dimension, and a diagram that asks nothing', async () => {
  const levels = ['Awareness', 'Working', 'Expert']
  const chart = '```mermaid\nflowchart\n  a --> b\n```'
  const text = areas.map((area) => {
    const counted = levels.map((title, at) => `${at + 1}. ${title}\n\n  - ${says(area, at)}`).join('\n\n')
    return `## ${area}\n\n${chart}\n\n${counted}`
  })
  const made = await read('a.md', `# Bee Skills\n\n${text.join('\n\n')}`)
  expect(made).toMatchObject({ levels, dimensions: whole, doubts: [] })
  const closed = text.map((each) => `${each}\n\nKeepers who need this:\n\n- the yard`)
  const { doubts } = await read('a.md', `# Bee Skills\n\n${closed.join('\n\n')}`)
  expect(doubts).toContainEqual(expect.stringContaining('is at “Expert” on most dimensions'))
})

test('the reach of levels tells their order, and paragraphs that begin with their codes are asked about', async () => {
  const reach = ['Strategic level', 'Tactical level', 'Operational level']
  const text = reach.map(
    (title, at) => `## ${title}\n\n${areas.map((area) => `### ${area}\n\n${says(area, at)}.`).join('\n\n')}`,
  )
  expect((await read('a.md', `# Yard\n\n${text.join('\n\n')}`)).levels).toEqual(reach.toReversed())
  const rows = ['| Level | Title | Scope of your work |', '|---|---|---|']
  const codes = ['B1', 'B2', 'B3']
  const names = ['Junior Keeper', 'Keeper', 'Senior Keeper']
  const index = codes.map((code, at) => `| ${code} | ${names[at]} | Works on ${at + 1} hives of the yard |`)
  const said = codes.map(
    (code, at) => `${code}. At this step you ${says('wax', at)}, and help others with it.`,
  )
  const { doubts } = await read('a.md', `# Yard\n\n${[...rows, ...index].join('\n')}\n\n${said.join('\n\n')}`)
  expect(doubts).toContainEqual(expect.stringContaining('paragraphs begin with the levels’ names'))
})
