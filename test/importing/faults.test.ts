import { expect, test } from 'vitest'
import { read } from './read.ts'

const titles = ['Junior Potter', 'Middle Potter', 'Senior Potter']
const areas = ['Clay', 'Kiln', 'Guests']
const says = (area: string, at: number, part = 'a') =>
  `Works on ${area.toLowerCase()} as well as it can be done ${at}${part}`
const points = (area: string, at: number) => `- ${says(area, at)}.\n- ${says(area, at, 'b')}.`
const cell = (area: string, at: number) => `${says(area, at)}. ${says(area, at, 'b')}.`

const headed = (write: (area: string, at: number) => string) =>
  titles
    .map((title, at) => `## ${title}\n\n${areas.map((area) => write(area, at)).join('\n\n')}`)
    .join('\n\n')
const labelled = headed((area, at) => `**${area}:** ${cell(area, at)}`)
const inHeadings = headed((area, at) => `### ${area}\n\n${points(area, at)}`)
const turned = [
  `| Level | ${areas.join(' | ')} |`,
  '|---|---|---|---|',
  ...titles.map((title, at) => `| ${title} | ${areas.map((area) => cell(area, at)).join(' | ')} |`),
]

const doubts = async (text: string) => (await read('a.md', `# Potter Ladder\n\n${text}\n`)).doubts

test.each([
  [
    'the title of the lowest level is missing',
    labelled.replace('## Junior Potter', ''),
    'before the first level',
  ],
  [
    'the title of a middle one is',
    inHeadings.replace('## Middle Potter\n', '\n'),
    'has each dimension’s heading twice',
  ],
  [
    'a heading at one level is',
    inHeadings.replace(/### Kiln\n/, '\n'),
    'no heading for “Kiln” at “Junior Potter”',
  ],
  [
    'the first heading at one level is',
    inHeadings.replace(/### Clay\n/, '\n'),
    'no heading for “Clay” at “Junior Potter”',
  ],
  [
    'letters of a heading changed places',
    inHeadings.replace('### Guests', '### Geusts'),
    'have nearly the same title',
  ],
  [
    'a level with a table has no title',
    titles
      .map(
        (title, at) =>
          `${at === 0 ? '' : `## ${title}\n\n`}| Area | Expectations |\n|---|---|\n${areas.map((area) => `| ${area} | ${cell(area, at)} |`).join('\n')}`,
      )
      .join('\n\n'),
    'has titles of the dimensions',
  ],
  ['a row names no level', turned.join('\n').replace('| Senior Potter |', '|  |'), 'names no level'],
  [
    'a cell is missing in the middle of a row',
    turned.join('\n').replace(` ${cell('Clay', 1)} |`, ''),
    'has 3 of the table’s 4 cells',
  ],
  [
    'the first row names no dimension',
    `| | ${titles.join(' | ')} |\n|---|---|---|---|\n${areas.map((area, row) => `| ${row === 0 ? '' : area} | ${titles.map((_, at) => cell(area, at)).join(' | ')} |`).join('\n')}`,
    'names no dimension',
  ],
])('it is asked where %s', async (_, text, question) => {
  expect(await doubts(text)).toContainEqual(expect.stringContaining(question))
})

test('a blank line in a table, and a row that comes twice, change nothing', async () => {
  const whole = { Clay: [2, 2, 2], Kiln: [2, 2, 2], Guests: [2, 2, 2] }
  const parted = turned.toSpliced(3, 0, '').join('\n')
  const again = turned.toSpliced(3, 0, turned[2] ?? '').join('\n')
  for (const text of [parted, again])
    expect(await read('a.md', `# Potter Ladder\n\n${text}\n`)).toMatchObject({
      dimensions: whole,
      doubts: [],
    })
  expect(await doubts(inHeadings)).toEqual([])
  expect(await doubts(labelled)).toEqual([])
})
