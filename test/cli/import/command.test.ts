import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importBy } from '../../../src/cli/import.ts'
import { understood } from '../../../src/importing/understand.ts'
import { loadLibrary } from '../../../src/library/load.ts'
import { gardeners, pasted, tableOf } from '../../domain/import/gardeners.ts'
import { folderOf } from '../../files.ts'
import { imported, put } from './running.ts'

const table = tableOf(gardeners)
const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
const titled = ['--title', 'Gardener Role Guideline']
const file = 'guidelines/gardener.yaml'
const guidelineIn = (dir: string) => loadLibrary(dir).library.guidelines[0]

test('it tells what it understood before it writes', async () => {
  const { said } = await imported('guide.txt', pasted(gardeners))
  expect(said).toBe(`Guideline: Gardener Role Guideline
  id gardener, role Gardener, version 1
2 levels, lowest first:
  Gardener II, Parks (Growing): gardener-ii
  Sr. Gardener, Parks (Sharing): sr-gardener
3 dimensions, with their number of expectations at Gardener II, Sr. Gardener:
  Fertile Soil             3  3  fertile-soil
  Tools                    3  3  tools
  Visitors and Neighbors   2  2  visitors-and-neighbors
Text around the levels, shown with a whole level:
  Gardens differ. What is asked of a gardener in clay is not what is asked in sand.
Left out:
  numbers of rows and columns:
    line 7: 0
    line 8: Column 1
    line 9: Column 2
    line 10: Column 3
    line 11: 1
    line 15: 2
    line 19: 3
    line 23: 4
    line 27: 5
  words of the page, not of the document:
    line 1: icon picker
    line 6: Table 3
    line 31: No rows yet
    line 32: Print this page?
    line 33: Maybe so.
    line 34: Press the … button
    line 35: Ctrl+P
    line 36: ), and wait
  name of the row of themes:
    line 16: Key Themes
  name of the row of titles:
    line 12: Job Title
Written: DIR/guidelines/gardener.yaml
Next: look through it, then npm run check-data -- DIR`)
})

describe('nothing is written over', () => {
  test('a file that is there, unless --replace says so', async () => {
    const { dir, files } = await imported('guide.txt', pasted(gardeners))
    const changed = pasted(gardeners).replace('at dusk', 'at dawn')
    const again = await imported('guide.txt', changed, [], dir)
    expect(again.said).toContain(
      'DIR/guidelines/gardener.yaml exists already. To overwrite it, add --replace; to keep both, give this one another --id.',
    )
    expect(again.files).toEqual(files)
    const replaced = await imported('guide.txt', changed, ['--replace'], dir)
    expect(Object.keys(replaced.files)).toEqual([file])
    expect(replaced.files[file]).toContain('at dawn')
    const beside = await imported('guide.txt', changed, ['--id', 'gardener-2'], dir)
    expect(Object.keys(beside.files)).toEqual(['guidelines/gardener-2.yaml', file])
  })

  test('an id that another file has, whatever is said', async () => {
    const dir = folderOf({})
    put(join(dir, 'guidelines/mine.yaml'), 'id: gardener\n')
    const { said, files } = await imported('guide.txt', pasted(gardeners), ['--replace'], dir)
    expect(said).toContain('DIR/guidelines/mine.yaml has the id gardener already.')
    expect(Object.keys(files)).toEqual(['guidelines/mine.yaml'])
  })

  test('a dry run needs no folder', async () => {
    const path = join(folderOf({ 'guide.txt': pasted(gardeners) }), 'guide.txt')
    const lines: string[] = []
    const code = await importBy(understood, {
      args: [path, '--dry-run'],
      env: {},
      out: (line) => void lines.push(line),
    })
    expect(code).toBe(0)
    expect(lines.at(-1)).toBe('Nothing was written (--dry-run).')
  })

  test('nor at all with --dry-run', async () => {
    const { said, files, refused } = await imported('guide.txt', pasted(gardeners), ['--dry-run'])
    expect(said).toContain('Nothing was written (--dry-run).')
    expect([files, refused]).toEqual([{}, false])
  })
})

describe('a person helps with', () => {
  test('--levels, where columns follow that are none', async () => {
    const rows = table.map((row, at) => [...row, at === 0 ? 'Comments' : 'Ask Ann.'])
    const { dir, said } = await imported('guide.csv', csvOf(rows), [...titled, '--levels', '2'])
    expect(guidelineIn(dir)?.levels).toHaveLength(2)
    expect(said).toContain('  a whole column beyond --levels:\n    line 1: Comments')
  })

  test('--levels, where a table was laid flat without numbers', async () => {
    const flat = ['Gardener Role Guideline', ...table.flat(), 'Print this page?'].join('\n')
    const { dir } = await imported('guide.txt', flat, ['--levels', '2'])
    expect(guidelineIn(dir)?.dimensions.map(({ title }) => title)).toEqual(
      gardeners.rows.map(({ title }) => title),
    )
  })

  test('--dimension-column, where another column comes first', async () => {
    const rows = table.map((row, at) => [at === 0 ? 'Group' : 'Outside', ...row])
    const { dir } = await imported('guide.csv', csvOf(rows), [...titled, '--dimension-column', '2'])
    expect(guidelineIn(dir)?.dimensions[1]?.title).toBe('Tools')
  })

  test('--table, where there are two', async () => {
    const markdown = table.map((row) => `| ${row.join(' | ')} |`)
    const [head = '', ...rest] = markdown
    const other = '| Term | Means |\n|---|---|\n| Bed | Where things grow |'
    const text = `# Gardener Role Guideline\n\n${other}\n\n${head}\n|---|---|---|\n${rest.join('\n')}\n`
    const { dir, said } = await imported('guide.md', text, ['--table', '2'])
    expect(guidelineIn(dir)?.dimensions).toHaveLength(3)
    expect(said).toContain('  another table:\n    line 3: Term | Means | Bed | Where things grow')
  })

  test('--version and --effective, which answers and reloads tell', async () => {
    const { dir } = await imported('guide.txt', pasted(gardeners), [
      '--version',
      '2027',
      '--effective',
      '2027-01-01',
    ])
    expect(guidelineIn(dir)).toMatchObject({ version: '2027', effective: '2027-01-01' })
    const { said, files } = await imported('guide.txt', pasted(gardeners), ['--effective', 'soon'])
    expect(said).toContain('effective: Not a day: write it in quotes, like "2026-11-25".')
    expect(files).toEqual({})
  })

  test('--id, where the letters give none', async () => {
    const text =
      '# מדריך לגננים\n\n| תפקיד | גנן | גנן בכיר |\n|---|---|---|\n| אדמה | חופר בגן. שותל. | מתכנן את הגן. |'
    const { dir, said } = await imported('guide.md', text, ['--id', 'gardeners'])
    const guideline = guidelineIn(dir)
    expect(guideline?.dimensions[0]?.cells).toEqual({
      'level-1': [
        { id: 'point-1', text: 'חופר בגן.' },
        { id: 'point-2', text: 'שותל.' },
      ],
      'level-2': [{ id: 'point-1-2', text: 'מתכנן את הגן.' }],
    })
    expect(said).toContain('levels 1: “גנן” can’t be made into an id: give it one of your own.')
  })

  test('a column of descriptions, which are the dimensions’ own words', async () => {
    const rows = table.map((row, at) => [
      row[0] ?? '',
      at === 0 ? 'Description' : at === 1 ? '' : `About ${row[0]}.`,
      ...row.slice(1),
    ])
    const { dir } = await imported('guide.csv', csvOf(rows), titled)
    expect(guidelineIn(dir)?.dimensions.map(({ summary }) => summary)).toEqual(
      gardeners.rows.map(({ title }) => `About ${title}.`),
    )
  })

  test('no summary is made up where the document has none', async () => {
    const { dir } = await imported('guide.csv', csvOf(table), titled)
    expect(guidelineIn(dir)?.dimensions.map(({ summary }) => summary)).toEqual(
      gardeners.rows.map(({ title }) => title),
    )
  })

  test('levels that stand highest first are turned around', async () => {
    const rows = [
      ['', 'Sr. Gardener', 'Gardener II', 'Gardener I'],
      ['Tools', 'Buys tools.', 'Cleans tools.', 'Carries tools.'],
    ]
    const { dir, said } = await imported('guide.csv', csvOf(rows), titled)
    expect(guidelineIn(dir)?.levels.map(({ id }) => id)).toEqual(['gardener-i', 'gardener-ii', 'sr-gardener'])
    expect(guidelineIn(dir)?.dimensions[0]?.cells['gardener-i']?.[0]?.text).toBe('Carries tools.')
    expect(said).toContain('levels: the document has the highest level first; here the lowest comes first.')
  })
})

test('words after the table stay, and a person is asked to look', async () => {
  const text = `${pasted(gardeners).split('No rows yet')[0]}${gardeners.after}`
  const { dir, said } = await imported('guide.txt', text)
  expect(guidelineIn(dir)?.note).toBe(`${gardeners.note}\n\n${gardeners.after}`)
  expect(said).toContain('  note: its last part came after the table.')
})

test.each([
  [['--kind', 'poem'], '--kind should be guideline or posting.'],
  [['--levels', 'two'], '--levels should be a number from 1 to 99.'],
  [['other.txt'], 'other.txt: There is no such file.'],
  [['--levels-as', 'diagonals'], '--levels-as should be rows or columns.'],
])('%s is told', async (args, says) => {
  const { said, files } = await imported('guide.txt', pasted(gardeners), args)
  expect(said).toContain(says)
  expect(files).toEqual({})
})
