import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../../src/documents/read.ts'
import { understandGuideline } from '../../../src/domain/import/guideline.ts'
import { lostWords, remarkOnLost } from '../../../src/domain/import/lost.ts'
import { folderOf } from '../../files.ts'
import { imported } from './running.ts'

const level = (title: string, boats: string, water: string) =>
  `## ${title}\n\n### Boats\n\n- ${boats}\n\n### Water\n\n- ${water}\n\n`
const junior = level('Junior Keeper', 'Opens the gate when asked.', 'Reads the gauge each hour.')
const hand = level('Gate Hand', 'Brings two boats through.', 'Foretells the tide of the day.')
const senior = level('Senior Keeper', 'Decides which boat waits.', 'Keeps the canal open in a flood.')
const ladder = (...levels: string[]) => `# Lock keeper ladder\n\n${levels.join('')}`
const dry = ['--dry-run']

test('a heading between the levels with the same headings below is a level, and is asked about', async () => {
  const { said } = await imported('ladder.md', ladder(junior, hand, senior), dry)
  expect(said).toContain('3 levels, lowest first:')
  expect(said).toContain(
    'taken as levels because of where they are, though they don’t read like levels: “Gate Hand”',
  )
})

test('one that stands outside them, with all of their headings, is taken and asked about', async () => {
  const text = ladder(junior, senior, hand)
  const taken = await imported('ladder.md', text, dry)
  expect(taken.said).toContain('3 levels, lowest first:')
  expect(taken.said).toContain(
    'taken as levels because of where they are, though they don’t read like levels: “Gate Hand”',
  )
  const named = await imported('ladder.md', text, [
    ...dry,
    '--level-titles',
    'Junior Keeper, Gate Hand, Senior Keeper',
  ])
  expect(named.said).toContain('3 levels, lowest first:')
})

test('one without those headings is not taken, and asked about', async () => {
  const { said } = await imported(
    'ladder.md',
    ladder(junior, senior, '## Gate Hand\n\nBrings two boats through.\n'),
    dry,
  )
  expect(said).toContain('headings next to the levels that weren’t taken as levels: “Gate Hand”')
})

test('under a dimension, words of a heading that is no level are listed and asked about', async () => {
  const { said } = await imported(
    'ladder.md',
    '# Lock keeper ladder\n\n## Boats\n\n### Junior Keeper\n\nOpens the gate.\n\n### Senior Keeper\n\nDecides which boat waits.\n\n' +
      '### Gate Hand\n\nBrings two boats through at once.\n\n## Water\n\n### Junior Keeper\n\nReads the gauge each hour.\n\n### Senior Keeper\n\nForetells the tide.\n',
    dry,
  )
  expect(said).not.toContain('Nothing was left out')
  expect(said).toContain('line 15: Brings two boats through at once.')
  expect(said).toContain('weren’t taken as levels: “Gate Hand”')
  expect(said).toContain('words of the document aren’t anywhere in this file')
})

test('every sentence that is missing from a guideline is found, also one that stands there once and was said twice', async () => {
  const path = join(folderOf({ 'ladder.md': ladder(junior, hand, senior) }), 'ladder.md')
  const document = await readDocument(path, undefined)
  const { guideline, leftOut } = understandGuideline([document], { title: undefined })
  expect(lostWords([document], { guideline, leftOut })).toEqual([])
  const [first, ...others] = guideline.dimensions
  const cells = { ...first?.cells }
  delete cells['gate-hand']
  const without = { ...guideline, dimensions: first ? [{ ...first, cells }, ...others] : others }
  const lost = lostWords([document], { guideline: without, leftOut })
  expect(lost.map(({ at, text }) => `${at}: ${text}`)).toEqual(['line 17: Brings two boats through.'])
  expect(remarkOnLost(lost)[0]?.text).toContain('line 17: “Brings two boats through.”')
  const again = { kind: 'item', at: 'line 99', text: 'Reads the gauge each hour.', ordered: false } as const
  const said = lostWords([{ blocks: [...document.blocks, again] }], { guideline, leftOut })
  expect(said.map(({ at }) => at)).toContain('line 99')
})

test('a sentence that also stands inside another is lost where it does not stand on its own', async () => {
  const text = ladder(level('Junior Keeper', 'Opens the gate.', 'Reads the gauge each hour.'), senior)
  const path = join(folderOf({ 'ladder.md': text }), 'ladder.md')
  const document = await readDocument(path, undefined)
  const { guideline, leftOut } = understandGuideline([document], { title: undefined })
  const inside = { kind: 'item', at: 'line 98', text: 'The gate.', ordered: false } as const
  const start = { kind: 'item', at: 'line 99', text: 'Decides which boat.', ordered: false } as const
  const both = { kind: 'item', at: 'line 97', text: 'Opens the gate', ordered: false } as const
  const lost = lostWords([{ blocks: [inside, start, both] }], { guideline, leftOut })
  expect(lost.map(({ at }) => at)).toEqual(['line 98', 'line 99'])
})

test('two dimensions with nothing written yet are not groups in silence', async () => {
  const csv =
    'Area,Junior Keeper,Senior Keeper\nGate,Opens the gate when asked.,Decides which boat waits.\nTools,,\nFlood,,\nWater,Reads the gauge each hour.,Foretells the tide of the day.\n'
  const { said, files } = await imported('ladder.csv', csv, ['--title', 'Keeper Ladder'])
  expect(said).toMatch(/a dimension with nothing stated:\n\s+line 3: Tools/)
  expect(
    Object.values(files)
      .join('')
      .replace(/\s+#?\s*/g, ' '),
  ).toContain('LOOK: rows with a title alone were taken as headings over the rows below: “Flood”.')
})

test('a last row with a statement for one level is in the table', async () => {
  const csv =
    'Level,Gate,Water\nJunior Keeper,Opens the gate when asked.,Reads the gauge each hour.\nSenior Keeper,Decides which boat waits.,Foretells the tide.\n,Teaches two juniors to open it well.,\n,,\nQuestions go to the harbour office.,,\n'
  const { files } = await imported('ladder.csv', csv, ['--title', 'Keeper Ladder'])
  const text = Object.values(files).join('')
  expect(text).toMatch(/title: Gate[\s\S]*Teaches two juniors to open it well\.[\s\S]*title: Water/)
  expect(text).toMatch(/note: Questions go to the harbour office\./)
})

test('a point with a label is not lost where both stand in its cell', async () => {
  const text = ladder(
    junior,
    level('Senior Keeper', '**Pilot**: leads the big boats in.', 'Foretells the tide.'),
  )
  const { said } = await imported('ladder.md', text, dry)
  expect(said).toContain('Nothing was left out.')
})

test('a first statement that stands apart is one, and asked about', async () => {
  const csv =
    'Junior Keeper,Senior Keeper\nOpens the gate when asked.,Decides which boat waits.\n,\nReads the gauge each hour.,Foretells the tide of the day.\n'
  const { said } = await imported('ladder.csv', csv, ['--title', 'Keeper Ladder', '--dry-run'])
  expect(said).toMatch(/Expectations +2 +2/)
  expect(said).toContain('the row right below the titles (line 2) is set apart')
})

test('the document’s title is no group of the first table’s dimensions', async () => {
  const table = (name: string) =>
    `| | Junior Keeper | Senior Keeper |\n|---|---|---|\n| ${name} | Opens the ${name} when asked. | Decides which boat waits at the ${name}. |\n`
  const text = `# Keeper Ladder\n\n${table('gate')}\n## People\n\n${table('office')}`
  const { files } = await imported('ladder.md', text)
  const yaml = Object.values(files).join('')
  expect(yaml).not.toContain('group: Keeper Ladder')
  expect(yaml).toContain('group: People')
})

test('labels that differ from level to level are asked about', async () => {
  const of = (title: string, labels: readonly string[]) =>
    `## ${title}\n\n${labels.map((label) => `**${label}:** Says what this is about at length.\n\n`).join('')}### Duties\n\n- Opens the gate of ${title}.\n\n`
  const text = ladder(of('Junior Keeper', ['Gate', 'Boats']), of('Senior Keeper', ['Flood', 'Office']))
  const { said } = await imported('ladder.md', text, dry)
  expect(said).toContain(
    'labels that differ from level to level were left in the levels’ text: “Gate”, “Boats”, “Flood”, “Office”',
  )
})
