import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { byRank } from '../../../src/domain/import/levels/order.ts'
import { isLevelTitle } from '../../../src/domain/import/levels/titles.ts'
import { understood } from '../../../src/importing/understand.ts'
import { type Files, folderOf } from '../../files.ts'
import { imported } from './running.ts'

const levelsSchema = z.object({ levels: z.array(z.object({ title: z.string() })) })

/** The titles of the levels, lowest first, and the written file. */
async function levelsOf(files: Files, options: { readonly levelTitles?: readonly string[] } = {}) {
  const dir = folderOf(files)
  const paths = Object.keys(files).map((name) => join(dir, name))
  const asked = { title: 'Keeper Ladder', guidelines: [], ...options }
  const { text } = await understood({ from: paths, kind: 'guideline', options: asked })
  return { levels: levelsSchema.parse(parse(text)).levels.map(({ title }) => title), text }
}

const file = (title: string) =>
  `# ${title}\n\n## Gate\n\n- As ${title}, opens the gate.\n\n## Water\n\n- As ${title}, reads the gauge.\n`

const table = (...titles: string[]) =>
  ['Area', 'Gate', 'Water']
    .map((name, at) =>
      [name, ...titles.map((title) => (at === 0 ? title : `As ${title}, looks after ${name}.`))].join(';'),
    )
    .join('\n')

test('files of a level each stand by their rank, managers and all, and it is asked about', async () => {
  const titles = ['Director', 'Junior Keeper', 'Manager', 'Senior Keeper', 'Vice President']
  const files = Object.fromEntries(titles.map((title, at) => [`${at}.md`, file(title)]))
  const { levels, text } = await levelsOf(files)
  expect(levels).toEqual(['Junior Keeper', 'Senior Keeper', 'Manager', 'Director', 'Vice President'])
  expect(text).toContain('LOOK: the files are in this order by their titles')
  const said = ['Director', 'Junior Keeper', 'Manager', 'Senior Keeper', 'Vice President']
  const asSaid = await levelsOf(files, { levelTitles: said })
  expect(asSaid.levels).toEqual(said)
  expect(asSaid.text).not.toContain('LOOK: the files')
})

test.each([
  [['Apprentice', 'Junior Keeper', 'Senior Keeper', 'Fellow']],
  [['Graduate Keeper', 'Keeper', 'Regular Keeper', 'Senior Keeper', 'Chief Keeper']],
  [['Entry-level Keeper', 'Associate Keeper', 'Sr Keeper', 'Staff Keeper', 'Distinguished Keeper', 'Fellow']],
  [
    [
      'Assistant Manager',
      'Manager',
      'Senior Manager',
      'Manager of Managers',
      'Associate Director',
      'Director',
    ],
  ],
  [
    [
      'Senior Director',
      'Head of Canals',
      'VP',
      'Senior Vice-President',
      'Executive Vice President',
      'President',
    ],
  ],
  [['Associate Product Manager', 'Product Manager', 'Senior Product Manager', 'Principal Product Manager']],
  [['Care Assistant', 'Senior Care Assistant', 'Lead Care Assistant']],
])('%j is lowest first', (titles) => {
  const shuffled = titles.toSorted()
  expect(byRank(shuffled, (title) => title)).toEqual(titles)
  for (const title of titles) expect(isLevelTitle(`Senior ${title}`)).toBe(true)
})

test('a level of all tracks that stands after them stays above them', async () => {
  const codes = ['IC1', 'IC2', 'M1', 'M2']
  expect((await levelsOf({ 'l.csv': table(...codes, 'Fellow') })).levels).toEqual([...codes, 'Fellow'])
  expect((await levelsOf({ 'l.csv': table('Trainee', ...codes, 'Fellow') })).levels).toEqual([
    'Trainee',
    ...codes,
    'Fellow',
  ])
  const turned = await levelsOf({ 'l.csv': table('Fellow', 'M2', 'M1', 'IC2', 'IC1', 'Trainee') })
  expect(turned.levels).toEqual(['Trainee', ...codes, 'Fellow'])
  expect(turned.text).toContain('LOOK: the document has the highest level first')
})

test('the order that a person says is not turned round', async () => {
  const said = ['Senior Keeper', 'Junior Keeper']
  const { levels, text } = await levelsOf(
    { 'l.csv': table('Junior Keeper', 'Senior Keeper') },
    { levelTitles: said },
  )
  expect(levels).toEqual(said)
  expect(text).not.toContain('highest level first')
  const coded = await levelsOf(
    { 'l.csv': table('Helper (K1)', 'Opener (K2)') },
    { levelTitles: ['Opener', 'Helper'] },
  )
  expect(coded.levels).toEqual(['Opener (K2)', 'Helper (K1)'])
})

test('levels whose titles differ by a sign alone are refused, whatever the shape', async () => {
  const text =
    '# Keeper ladder\n\n## Keeper\n\n- Opens the gate when asked.\n\n## Senior Keeper\n\n- Decides who waits.\n\n## Senior-Keeper\n\n- Decides for all gates.\n'
  const { refused, said } = await imported('ladder.md', text, ['--dry-run'])
  expect(refused).toBe(true)
  expect(said).toContain('differ only in punctuation, “Senior Keeper” and “Senior-Keeper”')
})
