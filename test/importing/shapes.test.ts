import { expect, test } from 'vitest'
import { read } from './read.ts'

const titles = ['Junior Potter', 'Potter', 'Senior Potter']
const says = (at: number) => `turns bowls for the house as well as it can be done ${at}`

test('slanted lines that come again under bold ones are dimensions', async () => {
  const text = titles.map(
    (title, at) => `**${title}**\n\n*Clay*\n\n- ${says(at)}a\n\n*Kiln*\n\n- ${says(at)}b\n- ${says(at)}c`,
  )
  expect(await read('a.md', `# Potter Ladder\n\n${text.join('\n\n')}\n`)).toEqual({
    levels: titles,
    dimensions: { Clay: [1, 1, 1], Kiln: [2, 2, 2] },
    doubts: [],
    looks: [],
  })
})

test('bold words before a dash are labels', async () => {
  const text = titles.map(
    (title, at) => `## ${title}\n\n- **Clay** – ${says(at)}a.\n- **Kiln** - ${says(at)}b.`,
  )
  const { dimensions } = await read('a.md', `# Potter Ladder\n\n${text.join('\n\n')}\n`)
  expect(dimensions).toEqual({ Clay: [1, 1, 1], Kiln: [1, 1, 1] })
})

test('a level merged over a row for each dimension holds for all of them', async () => {
  const rows = titles.map(
    (title, at) =>
      `<tr><td rowspan="2">${title}</td><td>Clay</td><td>${says(at)}a</td></tr><tr><td>Kiln</td><td>${says(at)}b</td></tr>`,
  )
  const head = '<tr><th>Level</th><th>Area</th><th>Expectations</th></tr>'
  const { levels, dimensions } = await read('a.html', `<table>${head}${rows.join('')}</table>`)
  expect({ levels, dimensions }).toEqual({ levels: titles, dimensions: { Clay: [1, 1, 1], Kiln: [1, 1, 1] } })
})

test('rows without a name go on with the dimension above, and are asked about', async () => {
  const row = (name: string, end: string) => [name, ...titles.map((_, at) => `${says(at)}${end}`)].join(',')
  const rows = [row('Clay', 'a'), row('', 'b'), row('', 'c'), row('Kiln', 'd'), row('', 'e')]
  const { dimensions, looks } = await read('a.csv', [['Area', ...titles].join(','), ...rows].join('\n'))
  expect(dimensions).toEqual({ Clay: [3, 3, 3], Kiln: [2, 2, 2] })
  expect(looks).toEqual([expect.stringContaining('line 3, line 4, line 6')])
})

test('levels that begin with the highest are turned where the role stands alone among them', async () => {
  const text = ['Lead Potter', 'Potter', 'Trainee Potter'].map(
    (title, at) => `## ${title}\n\n### Clay\n\n${says(at)}a.\n\n### Kiln\n\n${says(at)}b.`,
  )
  const { levels } = await read('a.md', `# Potter Ladder\n\n${text.join('\n\n')}\n`)
  expect(levels).toEqual(['Trainee Potter', 'Potter', 'Lead Potter'])
})

test('a level that doesn’t read like one is taken where all agrees with the document then, and is asked about', async () => {
  const text = ['Entry', 'Developing', 'Proficient', 'Expert'].map(
    (title, at) => `## ${title}\n\n**Clay:** ${says(at)}a.\n\n**Kiln:** ${says(at)}b.`,
  )
  const { levels, dimensions, looks } = await read('a.md', `# Potter Ladder\n\n${text.join('\n\n')}\n`)
  expect(levels).toEqual(['Entry', 'Developing', 'Proficient', 'Expert'])
  expect(dimensions).toEqual({ Clay: [1, 1, 1, 1], Kiln: [1, 1, 1, 1] })
  expect(looks).toEqual([expect.stringContaining('“Developing”')])
})

test('what several tables of one form ask is asked once, and their corner is no name', async () => {
  const table = (name: string) =>
    [
      `## ${name}\n\n| Level | Expectation | How we usually see it |\n|---|---|---|`,
      ...titles.map((title, at) => `| ${title} | ${says(at)} with ${name} | in the book of ${name} |`),
    ].join('\n')
  const { dimensions, looks, doubts } = await read(
    'a.md',
    `# Potter Ladder\n\n${table('Clay')}\n\n${table('Kiln')}\n`,
  )
  expect(dimensions).toEqual({ Clay: [1, 1, 1], Kiln: [1, 1, 1] })
  expect(looks).toEqual([expect.stringContaining('“How we usually see it”')])
  expect(doubts).toEqual([])
})
