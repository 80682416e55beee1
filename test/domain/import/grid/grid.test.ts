import { describe, expect, test } from 'vitest'
import { gridOf } from '../../../../src/domain/import/grid/grid.ts'
import type { Grid, TableOptions } from '../../../../src/domain/import/grid/model.ts'
import { tablesIn } from '../../../../src/domain/import/grid/tables.ts'
import { Refused } from '../../../../src/domain/import/refused.ts'

const tableOf = (rows: readonly (readonly string[])[]) => ({
  kind: 'table' as const,
  at: 'the table',
  rows: rows.map((cells, at) => ({
    at: `row ${at + 1}`,
    cells: cells.map((text, column) => ({ at: `${'ABCDEFG'.charAt(column)}${at + 1}`, text })),
  })),
})
const textOf = ({ text }: { readonly text: string }) => text
const told = ({ levels, themes, rows, leftOut }: Grid) => ({
  levels: levels.map(textOf),
  themes: themes.map(textOf),
  rows: rows.map(({ title, summary, cells }) => [title.text, summary, ...cells.map(textOf)]),
  leftOut: leftOut.map(({ at, text, why }) => `${at}: ${text} (${why})`),
})
const grid = (rows: readonly (readonly string[])[], options: TableOptions = {}) =>
  told(gridOf(tableOf(rows), options))
const refusal = (rows: readonly (readonly string[])[], options: TableOptions = {}): string => {
  try {
    gridOf(tableOf(rows), options)
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
  return 'not refused'
}

const head = ['Area', 'Junior', 'Senior']
const soil = ['Soil', 'Digs.', 'Plans the digging of all beds.']
const shed = ['Shed', 'Cleans tools.', 'Buys tools for all, and keeps a list of them.']
const plain = {
  levels: ['Junior', 'Senior'],
  themes: [],
  rows: [
    ['Soil', undefined, ...soil.slice(1)],
    ['Shed', undefined, ...shed.slice(1)],
  ],
}
const named = 'A1: Area (name of the row of titles)'

describe('a table of levels by dimensions', () => {
  test('is read as it stands', () => {
    expect(grid([head, soil, shed])).toEqual({ ...plain, leftOut: [named] })
  })

  test('is read without rows and columns that are empty, and without its titles where they come again', () => {
    const wide = [head, ['', ' ', ''], soil, head, shed].map(([first = '', ...rest]) => [first, ' ', ...rest])
    expect(grid(wide)).toEqual({
      ...plain,
      leftOut: ['row 4: Area | Junior | Senior (titles of the columns, again)', named],
    })
  })

  test('is read without a row in which no level has a cell', () => {
    expect(grid([head, soil, ['Outdoors', '', ''], shed])).toEqual({
      ...plain,
      leftOut: [named, 'row 3: Outdoors (a dimension with nothing stated)'],
    })
  })

  test.each<[string, string[]]>([
    ['#', ['1', '2']],
    ['No.', ['1.', '2.']],
    ['', ['10)', '11)']],
    ['Row', ['', '2']],
  ])('is read without a first column that counts its rows: %s', (title, numbers) => {
    const rows = [head, soil, shed].map((row, at) => [at === 0 ? title : (numbers[at - 1] ?? ''), ...row])
    expect(grid(rows)).toMatchObject(plain)
  })

  test.each<[string, string[]]>([
    ['Group', ['1', '2']],
    ['#', ['1', 'two']],
    ['#', ['1', '2026']],
  ])('keeps a first column that does not count its rows, and asks about the next: %s, %j', (title, names) => {
    const rows = [head, soil, shed].map((row, at) => [at === 0 ? title : (names[at - 1] ?? ''), ...row])
    expect(refusal(rows)).toContain('The column “Area” doesn’t read like a level')
    expect(grid(rows, { dimensionColumn: 2 }).levels).toEqual(['Junior', 'Senior'])
  })

  test.each<[string, string[], string]>([
    ['last', ['Junior', 'Senior', 'Interview hints'], '--levels 2'],
    ['first', ['Where', 'Junior', 'Senior'], '--dimension-column 2'],
  ])('asks about a column that reads unlike a level among others: %s', (_, titles, option) => {
    const rows = [soil, shed].map((row) => [...row, 'Says more of it in a sentence.'])
    expect(refusal([['Area', ...titles], ...rows])).toContain(option)
    expect(grid([['Area', ...titles], ...rows], { levels: 3 }).levels).toEqual(titles)
  })

  test('takes the role alone as a level beside others of it', () => {
    const rows = [soil, shed].map((row) => [...row, 'Says more of it in a sentence.'])
    expect(grid([['Area', 'Gardener', 'Senior Gardener', 'Lead Gardener'], ...rows]).levels[0]).toBe(
      'Gardener',
    )
  })

  test('is read without a row that counts its columns', () => {
    expect(grid([['', 'Column 1', 'Column 2'], head, soil, shed])).toEqual({
      ...plain,
      leftOut: ['row 1: Column 1 | Column 2 (numbers of the columns)', named.replace('A1', 'A2')],
    })
  })

  test('may name its dimensions in the last column, or in one between', () => {
    const last = [head, soil, shed].map(([name = '', ...cells]) => [...cells, name])
    expect(grid(last, { dimensionColumn: 3 })).toMatchObject(plain)
    const between = [head, soil, shed].map((row, at) => [at === 0 ? 'Group' : 'Out', ...row])
    expect(grid(between, { dimensionColumn: 2 })).toEqual({
      ...plain,
      leftOut: ['A1: Group (a whole column beyond --levels)', 'B1: Area (name of the row of titles)'],
    })
  })

  test('may describe its dimensions in a column, or below their names', () => {
    const described = [head, soil, shed].map(([name = '', ...cells], at) => [
      name,
      at === 0 ? 'Description' : at === 1 ? ' What grows. ' : '',
      ...cells,
    ])
    expect(grid(described).rows.map(([title, summary]) => [title, summary])).toEqual([
      ['Soil', 'What grows.'],
      ['Shed', undefined],
    ])
    const below = grid([head, ['Soil \n What grows\n needs it.', ...soil.slice(1)], shed])
    expect(below.rows[0]?.slice(0, 2)).toEqual(['Soil', 'What grows needs it.'])
  })

  test('may go on with a dimension in the next row', () => {
    expect(grid([head, soil, ['Soil', 'Weeds.', ''], shed]).rows).toEqual([
      ['Soil', undefined, 'Digs.\nWeeds.', 'Plans the digging of all beds.'],
      ['Shed', undefined, ...shed.slice(1)],
    ])
  })

  test('takes a column that says what a dimension is about as that, also beside one of notes', () => {
    const rows = [
      ['Area', 'What it is about', 'W1 Warden', 'W2 Lead Warden', 'Notes'],
      ['Paths', 'Where people walk.', 'Clears them.', 'Plans them.', 'See the map'],
    ]
    expect(grid(rows)).toMatchObject({
      levels: ['W1 Warden', 'W2 Lead Warden'],
      rows: [['Paths', 'Where people walk.', 'Clears them.', 'Plans them.']],
    })
  })

  test('takes as many levels as are said', () => {
    const rows = [head, soil, shed].map((row, at) => [...row, at === 0 ? 'Notes' : 'Ask Ann.'])
    expect(grid(rows, { levels: 2 })).toEqual({
      ...plain,
      leftOut: ['D1: Notes (a whole column beyond --levels)', named],
    })
    expect(grid([head, soil, shed], { levels: 1 }).levels).toEqual(['Junior'])
  })
})

describe('a second row of themes is', () => {
  const long = 'x'.repeat(41)
  const themes = (row: readonly string[], ...below: readonly (readonly string[])[]) =>
    grid([head, row, ...below]).themes
  const sentences = ['Soil', long, long]
  test.each<[string, string[], string[][], boolean]>([
    ['a few words over sentences', ['Theme', 'Growing', 'Sharing with all gardeners'], [sentences], true],
    ['not what has five words', ['Theme', 'Growing', 'Sharing it with all gardeners'], [sentences], false],
    ['not what is long', ['Theme', 'Growing', long], [sentences], false],
    ['what has 40 characters', ['Theme', 'Growing', 'x'.repeat(40)], [sentences], true],
    ['not a sentence', ['Theme', 'Growing', 'Shares.'], [sentences], false],
    ['not a row over short cells', ['Theme', 'Growing', 'Sharing'], [['Soil', 'Digs', long]], false],
    [
      'one over more long cells than short ones',
      ['Theme', 'Growing', 'Sharing'],
      [['Shed', long, 'Digs'], sentences],
      true,
    ],
    ['not the only row', ['Theme', 'Growing', 'Sharing'], [], false],
  ])('%s', (_, row, below, isThemes) => {
    expect(themes(row, ...below)).toEqual(isThemes ? row.slice(1) : [])
  })
})

describe('a table is refused', () => {
  const long = 'x'.repeat(121)
  test.each<[string, readonly (readonly string[])[], TableOptions, string]>([
    ['without rows', [head], {}, 'the table: The table has no rows below its titles.'],
    ['of nothing', [], {}, 'the table: The table has no rows below its titles.'],
    [
      'where no level says anything',
      [head, ['Soil', '', '']],
      {},
      'the table: The table has no rows with text.',
    ],
    [
      'with a cell too many',
      [head, soil, [...shed, 'Lost.']],
      {},
      'row 3: The row “Shed” has 4 cells, and the table has 3 columns: “Lost.” is one too many.',
    ],
    [
      'with a cell too few',
      [head, soil, ['Shed', 'Cleans.']],
      {},
      'row 3: The row “Shed” has 2 of the table’s 3 cells.',
    ],
    [
      'with a row without a name',
      [head, soil, ['', 'Cleans.', 'Buys.']],
      {},
      'row 3: This row has no dimension.',
    ],
    ['with a level without a name', [['Area', 'Junior', ''], soil], {}, 'C1: A level has no title'],
    [
      'with a text for a title',
      [['Area', 'Junior', long], soil],
      {},
      'C1: The first row of the table should name the levels',
    ],
    [
      'with a level twice',
      [['Area', 'Senior', 'senior'], soil],
      {},
      'C1: Two levels have the title “senior” (the other one: B1)',
    ],
    [
      'with a dimension twice',
      [head, soil, shed, soil],
      {},
      'A4: Two dimensions have the title “Soil” (the other one: A2)',
    ],
    [
      'with a column of notes beside what may be no levels',
      [
        ['Area', 'Fields', 'Woods', 'Notes'],
        [...soil, 'x'],
      ],
      {},
      'D1: The column “Notes” doesn’t read like a level.',
    ],
    [
      'for more levels than it has',
      [head, soil],
      { levels: 3 },
      'row 1: The table has 2 columns for levels (“Junior”, “Senior”), and --levels says 3.',
    ],
    [
      'for a column that it has not',
      [head, soil],
      { dimensionColumn: 4 },
      'row 1: The table has 3 columns, so --dimension-column 4 doesn’t name one of them.',
    ],
  ])('%s', (_, rows, options, says) => {
    expect(refusal(rows, options)).toContain(says)
  })

  test('not with a title of 120 characters, nor for the last column', () => {
    expect(refusal([['Area', 'Junior', long.slice(1)], soil])).toBe('not refused')
    expect(refusal([head, soil], { dimensionColumn: 3 })).toBe('not refused')
  })
})

describe('where a cell is empty, or says that nothing is stated,', () => {
  test.each(['', ' ', '–', '-', 'N/A', 'n/a', '\u00A0', 'None', 'tbd'])('%j is no text', (nothing) => {
    const { rows } = grid([head, soil, ['Shed', 'Cleans tools.', nothing]])
    expect(rows[1]).toEqual(['Shed', undefined, 'Cleans tools.', ''])
  })

  test('what it says is told', () => {
    const { leftOut } = grid([head, soil, ['Shed', 'Cleans tools.', 'N/A']])
    expect(leftOut).toContain('C3: N/A (says that there is nothing)')
  })

  test('a level with nothing stated is none', () => {
    const made = grid([
      [...head, 'Lead'],
      [...soil, ''],
      [...shed, '–'],
    ])
    expect(made.levels).toEqual(['Junior', 'Senior'])
    expect(made.leftOut).toContain('D1: Lead (a level with nothing stated)')
  })
})

describe('a table whose rows are levels', () => {
  const turned = [
    ['Level', 'Soil', 'Shed'],
    ['Junior', ...[soil, shed].map((row) => row[1] ?? '')],
    ['Senior', ...[soil, shed].map((row) => row[2] ?? '')],
  ]
  test('is seen by its titles', () => {
    expect(grid(turned)).toEqual({ ...plain, leftOut: ['A1: Level (name of the column of levels)'] })
  })

  test('is read as is said, whatever its titles are', () => {
    const odd = turned.map(([title = '', ...cells], at) => [
      ['Level', 'Sprout', 'Oak'][at] ?? title,
      ...cells,
    ])
    expect(grid(odd).levels).toEqual(['Soil', 'Shed'])
    expect(grid(odd, { levelsAs: 'rows' }).levels).toEqual(['Sprout', 'Oak'])
    expect(grid(turned, { levelsAs: 'columns' }).levels).toEqual(['Soil', 'Shed'])
  })

  test('may have codes beside the titles, figures, and several rows a level', () => {
    const more = [
      ['Code', 'Title', 'Soil', 'Shed', 'Salary'],
      ['G1', 'Junior Gardener', 'Digs.', 'Cleans tools.', '30 000 - 40 000'],
      ['', '', 'Weeds.', '', ''],
      ['G2', 'Senior Gardener', 'Plans the digging of all beds.', 'N/A', '50 000'],
    ]
    const made = gridOf(tableOf(more), {})
    expect(made.levels.map(({ text, codes }) => [text, codes])).toEqual([
      ['Junior Gardener', ['G1']],
      ['Senior Gardener', ['G2']],
    ])
    expect(told(made).rows).toEqual([
      ['Soil', undefined, 'Digs.\nWeeds.', 'Plans the digging of all beds.'],
      ['Shed', undefined, 'Cleans tools.', ''],
    ])
    expect(told(made).leftOut).toContain('E2: 30 000 - 40 000 (a column of marks or figures)')
  })
})

describe('a table with a row for each cell', () => {
  const long = [
    ['Title', 'Skill', 'Kind', 'Text', 'Mark'],
    ...['Junior', 'Senior'].flatMap((level, at) =>
      ['Soil', 'Shed', 'Gate'].map((skill) => [
        level,
        skill,
        skill === 'Soil' ? 'Growing' : 'Keeping',
        `${at === 0 ? 'Helps with' : 'Answers for'} all that the ${skill} needs.`,
        at === 0 ? 'Aware' : 'Expert',
      ]),
    ),
  ]
  test('has a level and a dimension in each row; what decides neither is told', () => {
    const made = gridOf(tableOf(long), {})
    expect(told(made).levels).toEqual(['Junior', 'Senior'])
    expect(made.rows.map(({ title, group }) => [title.text, group])).toEqual([
      ['Soil', 'Growing'],
      ['Shed', 'Keeping'],
      ['Gate', 'Keeping'],
    ])
    expect(told(made).rows[2]?.slice(2)).toEqual([
      'Helps with all that the Gate needs.',
      'Answers for all that the Gate needs.',
    ])
    expect(told(made).leftOut).toContain('E2: Aware (a column beside level, dimension and text (“Mark”))')
  })
})

describe('of several tables', () => {
  const two = [tableOf([head, soil]), { kind: 'rule' as const, at: 'x' }, tableOf([head, shed])]
  const small = [tableOf([head]), tableOf([['a'], ['b']])]
  const others = (blocks: Parameters<typeof tablesIn>[0], table?: number) =>
    tablesIn(blocks, { table }).others.map(textOf)

  test('all that are guidelines are read, or the one that is said', () => {
    expect(tablesIn(two, {}).pieces).toHaveLength(2)
    expect(tablesIn(two, { table: 2 }).used).toEqual([two[2]])
    expect(others(two, 2)).toEqual(['Area | Junior | Senior | Soil | Digs. | Plans the digging of all beds.'])
  })

  test('the one that is said must be there', () =>
    expect(() => tablesIn(two, { table: 3 })).toThrow('There is no table 3: the document has 1 at the table'))

  test('those of one row or one column do not count', () => {
    expect(tablesIn([...small, two[0] ?? tableOf([])], {}).used).toEqual([two[0]])
  })

  test('those of marks, figures and labels are none, and told', () => {
    const index = tableOf([
      ['Level', 'Senior', 'Position'],
      ['1', 'No', 'Gardener 1'],
      ['2', 'Yes', 'Gardener 2'],
    ])
    const { pieces, others: told } = tablesIn([index], {})
    expect(pieces).toEqual([])
    expect(told.map(({ why }) => why).join()).toContain('no statements')
  })
})
