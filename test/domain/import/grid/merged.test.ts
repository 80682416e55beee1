import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../src/documents/html.ts'
import { gridOf } from '../../../../src/domain/import/grid/grid.ts'

/** The grid of a table in HTML. */
async function grid(rows: string) {
  const { blocks } = await readHtml(`<table>${rows}</table>`, 'order')
  const table = blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  return gridOf(table, {})
}

const head = '<tr><th>Level</th><th>Gate</th><th>Water</th><th>Crew</th></tr>'
const junior = '<tr><td>Junior Keeper</td><td>Opens it.</td><td>Reads it.</td><td>Asks them.</td></tr>'
const staff = '<tr><td>Staff Keeper</td><td>Builds it.</td><td>Leads it.</td><td>Finds them.</td></tr>'
const merged = /This cell is merged with its neighbours/

describe('in a table with a level a row, a cell is refused that is merged', () => {
  test.each([
    [
      'over some of the dimensions',
      `${junior}<tr><td>Senior Keeper</td><td colspan="2">Has both.</td><td>Leads.</td></tr>${staff}`,
    ],
    [
      'over the rows of two levels of which one has several',
      `${junior}<tr><td rowspan="2">Senior Keeper</td><td rowspan="3">Has all.</td><td>Foretells it.</td><td>Leads.</td></tr><tr><td>Rules it.</td><td>Teaches.</td></tr><tr><td>Staff Keeper</td><td>Leads it.</td><td>Finds them.</td></tr>`,
    ],
    [
      'with the title',
      `${junior}<tr><td colspan="2">Senior Keeper</td><td>Reads.</td><td>Leads.</td></tr>${staff}`,
    ],
  ])('%s', async (_, body) => {
    await expect(grid(head + body)).rejects.toThrow(merged)
  })

  test('in the row of titles', async () => {
    const wide = '<tr><th>Level</th><th colspan="2">Gate</th><th>Crew</th></tr>'
    await expect(grid(wide + junior + staff)).rejects.toThrow(merged)
  })
})

test('a cell over all dimensions is the level’s own, and one over the rows of its level stays with it', async () => {
  const { levels, rows } = await grid(
    `${head}${junior}<tr><td rowspan="3">Senior Keeper</td><td colspan="3">Keeps the canal.</td></tr>` +
      `<tr><td rowspan="2">Has it.</td><td>Foretells it.</td><td>Leads.</td></tr><tr><td>Rules it.</td><td>Teaches.</td></tr>${staff}`,
  )
  expect(levels.map(({ description }) => description)).toEqual([undefined, 'Keeps the canal.', undefined])
  expect(rows.map(({ cells }) => cells[1]?.text)).toEqual([
    'Has it.',
    'Foretells it.\nRules it.',
    'Leads.\nTeaches.',
  ])
})

test('a cell over the rows of several levels stands at each of them, also at the last, and that is asked about', async () => {
  const shared = await grid(
    '<tr><th>Level</th><th>What we look for</th></tr><tr><td>Senior Keeper</td><td>Builds it.</td></tr>' +
      '<tr><td>Keeper</td><td rowspan="2">Opens the gate.</td></tr><tr><td>Junior Keeper</td></tr>',
  )
  expect(shared.levels.map(({ text }) => text)).toEqual(['Senior Keeper', 'Keeper', 'Junior Keeper'])
  expect(shared.rows[0]?.cells.map(({ text }) => text)).toEqual([
    'Builds it.',
    'Opens the gate.',
    'Opens the gate.',
  ])
  expect(shared.looksAtRows?.join()).toMatch(/cells merged over several levels were taken to apply to each/)
})

describe('in a table with a statement a row, a cell is refused that is merged', () => {
  const titles = '<tr><th>Junior Keeper</th><th>Senior Keeper</th></tr>'
  const pair = '<tr><td>Opens the gate.</td><td>Decides who waits.</td></tr>'
  test.each([
    ['over the levels', `${pair}<tr><td colspan="2">Asks for help early and often.</td></tr>${pair}`],
    [
      'over two rows',
      `<tr><td rowspan="2">Opens the gate.</td><td>Decides.</td></tr><tr><td>Leads.</td></tr>`,
    ],
  ])('%s', async (_, body) => {
    await expect(grid(titles + body)).rejects.toThrow(merged)
  })
})
