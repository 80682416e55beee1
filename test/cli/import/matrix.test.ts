import { expect, test } from 'vitest'
import { loadLibrary } from '../../../src/library/load.ts'
import { sheet, workbook } from './office.ts'
import { imported } from './running.ts'

const cell = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
const row = (number: number, ...texts: string[]) =>
  `<row r="${number}">${texts.map((text, at) => (text === '' ? '' : cell(`${'ABCDEFGH'[at]}${number}`, text))).join('')}</row>`
const merged = (...refs: string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

/** Titles over the table, tracks over the levels, codes on a second line, areas beside the rows, and a column for notes. */
const matrix = sheet(
  [
    row(1, 'Harbour Pilots – Role Guideline 2026'),
    row(3, '', '', 'Pilots', '', 'Harbour management'),
    row(
      4,
      'Area',
      'Topic',
      'Junior Pilot\n(P1)',
      'Senior Pilot\n(P2)',
      'Harbour Manager\n(M1)',
      'Director\n(M2)',
      'Remarks of HR',
    ),
    row(5, 'Sea', 'Ships', '• Boards ferries.\n• Reads charts.', '• Berths tankers.', 'n/a', 'Buys tugs.'),
    row(6, '', 'Weather', 'Reads the forecast.', 'Closes the port in a storm.', 'Plans for ice.', '–'),
    row(7, 'Land', 'People', '–', 'Teaches one junior pilot.', 'Plans all shifts.', 'Hires managers.'),
  ].join(''),
  merged('A1:G1', 'C3:D3', 'E3:F3', 'A5:A6'),
)

test('a workbook’s matrix is read with its merged titles, tracks and groups, and told by its own title', async () => {
  const { said, dir } = await imported(
    'pilots.xlsx',
    workbook({ 'Read me': sheet(row(1, 'Look at your own column.')), 'Matrix 2026': matrix }),
  )
  const [guideline] = loadLibrary(dir).library.guidelines
  expect(guideline).toMatchObject({ title: 'Harbour Pilots – Role Guideline 2026', role: 'Harbour Pilots' })
  expect(guideline?.tracks?.map(({ id, title }) => `${id}: ${title}`)).toEqual([
    'ic: Pilots',
    'manager: Harbour management',
  ])
  expect(
    guideline?.levels.map(({ title, short, track, theme, aliases }) => ({
      title,
      short,
      track,
      theme,
      aliases,
    })),
  ).toEqual([
    {
      title: 'Junior Pilot (P1)',
      short: 'Junior Pilot',
      track: 'ic',
      theme: undefined,
      aliases: ['Junior', 'P1'],
    },
    {
      title: 'Senior Pilot (P2)',
      short: 'Senior Pilot',
      track: 'ic',
      theme: undefined,
      aliases: ['Senior', 'P2'],
    },
    {
      title: 'Harbour Manager (M1)',
      short: 'Harbour Manager',
      track: 'manager',
      theme: undefined,
      aliases: ['M1'],
    },
    { title: 'Director (M2)', short: 'Director', track: 'manager', theme: undefined, aliases: ['M2'] },
  ])
  expect(guideline?.dimensions.map(({ title, group, cells }) => [title, group, Object.keys(cells)])).toEqual([
    ['Ships', 'Sea', ['junior-pilot', 'senior-pilot', 'director']],
    ['Weather', 'Sea', ['junior-pilot', 'senior-pilot', 'harbour-manager']],
    ['People', 'Land', ['senior-pilot', 'harbour-manager', 'director']],
  ])
  expect(said).not.toContain('found no place')
})

test('a merged cell over words of another cell is refused', async () => {
  const over = matrix.replace('E3:F3', 'E3:F3"/><mergeCell ref="C5:D5')
  const { said, refused } = await imported('pilots.xlsx', workbook({ Matrix: over }))
  expect(refused).toBe(true)
  expect(said).toContain('cell C5: This cell is merged with its neighbours')
})
