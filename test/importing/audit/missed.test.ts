import { expect, test } from 'vitest'
import { read } from '../read.ts'

const levels = ['Junior Baker', 'Baker', 'Senior Baker', 'Head Baker']
const says = {
  Planning: ['Keeps a list of tasks', 'Plans the week', 'Plans the season', 'Plans the year'],
  Quality: ['Checks each loaf', 'Finds why loaves fail', 'Reviews what others bake', 'Says what good is'],
  Customers: ['Greets everybody', 'Handles complaints', 'Looks after cafés', 'Signs contracts'],
}
const words = (name: keyof typeof says, at: number) =>
  `- ${says[name][at]}, and writes down in the evening what was learned from that for the others to read.\n\n`
const names = ['Planning', 'Quality', 'Customers'] as const

const levelFirst = (heading: (level: string, at: number) => string, over = '') =>
  `# Bakers\n\n${levels
    .map(
      (level, at) => heading(level, at) + names.map((name) => `### ${name}\n\n${words(name, at)}`).join(''),
    )
    .join(over)}`

const dimensionFirst = (heading: (level: string, at: number, name: string) => string, over: string[] = []) =>
  `# Bakers\n\n${names
    .map(
      (name, index) =>
        `${over[index] ?? ''}## ${name}\n\n${levels.map((level, at) => heading(level, at, name) + words(name, at)).join('')}`,
    )
    .join('')}`

test.each<[string, string, string]>([
  [
    'a level’s title that nothing styles',
    levelFirst((level, at) => (at === 2 ? `${level}\n\n` : `## ${level}\n\n`)),
    '“Senior Baker” looks like a level’s title',
  ],
  [
    'a level without its title',
    levelFirst((level, at) => (at === 2 ? '' : `## ${level}\n\n`)),
    '“Baker” has each dimension’s heading twice',
  ],
  [
    'a level without its title under any dimension',
    dimensionFirst((level, at) => (at === 2 ? '' : `### ${level}\n\n`)),
    '“Baker” has far more text than the other levels',
  ],
  [
    'a level without its title under one dimension',
    dimensionFirst((level, at, name) => (at === 2 && name === 'Quality' ? '' : `### ${level}\n\n`)),
    'nothing is stated on “Quality” at “Senior Baker”, and very much at “Baker”',
  ],
  [
    'the lowest level without its title under one dimension',
    dimensionFirst((level, at, name) => (at === 0 && name === 'Quality' ? '' : `### ${level}\n\n`)),
    'nothing is stated on “Quality” at “Junior Baker”, and very much of it is said at none',
  ],
  [
    'words under a heading between the levels',
    levelFirst(
      (level) => `## ${level}\n\n`,
      '## Level\n\n- Plans what the shop bakes on the days before each feast, and who bakes it.\n- Trains whoever is new in the first month.\n\n',
    ),
    'the text under “Level”',
  ],
])('%s is asked about', async (_, text, asked) => {
  expect((await read('bakers.md', text)).doubts).toContainEqual(expect.stringContaining(asked))
})

test('headings that group dimensions and are gone are asked about', async () => {
  const text = dimensionFirst((level) => `### ${level}\n\n`, ['## Craft\n\n', '', '## People\n\n']).replace(
    /^#+ /gm,
    '',
  )
  expect((await read('bakers.txt', text)).doubts).toContainEqual(
    expect.stringContaining('“Craft”, “People” is above dimensions in the document'),
  )
})
