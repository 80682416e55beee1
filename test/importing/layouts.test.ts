import { expect, test } from 'vitest'
import { understood } from '../../src/importing/understand.ts'
import { read } from './read.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const titles = ['Junior Potter', 'Potter', 'Senior Potter']
const areas = ['Clay', 'Kiln']
const says = (area: string, at: number) =>
  `looks after the ${area.toLowerCase()} as well as it can be done ${at}`
const whole = { levels: titles, dimensions: { Clay: [1, 1, 1], Kiln: [1, 1, 1] } }

/** Levels and dimensions alone. */
async function shape(name: string, text: string, title?: string) {
  const { levels, dimensions } = await read(name, text, title)
  return { levels, dimensions }
}

async function named(name: string, text: string) {
  const { document, remarks } = await understood({
    from: [{ name, bytes: encode(text) }],
    kind: undefined,
    options: { guidelines: [] },
  })
  return {
    title: document.value.title,
    asked: remarks.filter(({ path }) => path[0] === 'title').map((remark) => remark.text),
  }
}

const csv = (levels: readonly string[]) =>
  [['Area', ...levels], ...areas.map((area) => [area, ...levels.map((_, at) => says(area, at))])]
    .map((row) => row.join(','))
    .join('\n')

test('a document without a title is called by the role of its levels, or else by its file, and asks', async () => {
  expect(await named('export.csv', csv(titles))).toEqual({
    title: 'Potter',
    asked: [expect.stringContaining('this is the role that its levels share')],
  })
  expect(await named('kiln_yard-2026.csv', csv(['L1', 'L2']))).toEqual({
    title: 'Kiln yard 2026',
    asked: [expect.stringContaining('this is the name of its file')],
  })
  await expect(named('Sheet1.csv', csv(['L1', 'L2']))).rejects.toThrow('the guideline has no name')
})

test('where headings come again under others, those beside dimensions are levels, and it is asked', async () => {
  const personas = ['Settler', 'Maker', 'Beacon']
  const text = (inner: readonly string[]) =>
    personas.map(
      (each, at) => `## ${each}\n\n${inner.map((area) => `### ${area}\n\n${says(area, at)}.`).join('\n\n')}`,
    )
  const { levels, dimensions, looks } = await read('a.md', text(['Craft', 'Safety']).join('\n\n'))
  expect(levels).toEqual(personas)
  expect(dimensions).toEqual({ Craft: [1, 1, 1], Safety: [1, 1, 1] })
  expect(looks).toEqual([])
  await expect(read('a.md', text(['Clay', 'Wheel']).join('\n\n'))).rejects.toThrow(
    'it isn’t clear which are levels',
  )
})

test('a table for each dimension, under its heading, with a column of examples', async () => {
  const text = areas.map(
    (area) =>
      `## ${area}\n\n| Level | What it looks like | Example |\n|---|---|---|\n${titles.map((title, at) => `| ${title} | ${says(area, at)} | On a day like ${at}. |`).join('\n')}`,
  )
  const { dimensions } = await read('a.md', `# Potter Ladder\n\n${text.join('\n\n')}`)
  expect(dimensions).toEqual({ Clay: [2, 2, 2], Kiln: [2, 2, 2] })
})

test('parts that a text counts are headings', async () => {
  const text = titles.map(
    (title, at) =>
      `${at + 1}. ${title}\n\n${areas.map((area, n) => `${at + 1}.${n + 1} ${area}\n${says(area, at)}.`).join('\n\n')}`,
  )
  expect(await shape('a.txt', `POTTER LADDER\n\n${text.join('\n\n')}\n`)).toEqual(whole)
})

test('lists inside one another hold levels, dimensions and statements', async () => {
  const text = titles.map(
    (title, at) =>
      `- **${title}**\n${areas.map((area) => `  - ${area}\n    - ${says(area, at)}.`).join('\n')}`,
  )
  expect(await shape('a.md', `# Potter Ladder\n\n${text.join('\n')}\n`)).toEqual(whole)
  const roles = '# Potter Ladder\n\n- Senior Potter\n  - Anna\n- Junior Potter\n  - Bo\n'
  await expect(read('a.md', roles)).rejects.toThrow('It isn’t clear whether this is a guideline')
})

test('a spreadsheet saved as a page has letters over its columns and numbers before its rows', async () => {
  const rows = csv(titles)
    .split('\n')
    .map(
      (row, at) =>
        `<tr><th>${at + 1}</th>${row
          .split(',')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
  const letters = ['', 'A', 'B', 'C', 'D'].map((letter) => `<th>${letter}</th>`).join('')
  expect(await shape('a.html', `<table><tr>${letters}</tr>${rows.join('')}</table>`)).toEqual(whole)
})

test('numbers under levels are levels, whatever stands over them', async () => {
  const text = areas.map(
    (area) =>
      `  - name: ${area}\n    levels:\n${[1, 2].map((at) => `      ${at}: ${says(area, at)}.`).join('\n')}`,
  )
  const { levels, dimensions } = await read('a.yaml', `title: Potter Ladder\nskills:\n${text.join('\n')}\n`)
  expect(levels).toEqual(['Level 1', 'Level 2'])
  expect(dimensions).toEqual({ Clay: [1, 1], Kiln: [1, 1] })
})

test('a column of weights beside levels is left out, and asked about', async () => {
  const rows = csv(titles).split('\n')
  const text = rows.map((row, at) => `${row},${at === 0 ? 'Weight' : '20 %'}`).join('\n')
  expect(await shape('a.csv', text)).toEqual(whole)
})

test('words of proficiency and of levels are known in other languages', async () => {
  const { levels } = await read('a.csv', csv(['Débutant', 'Confirmé', 'Expert']))
  expect(levels).toEqual(['Débutant', 'Confirmé', 'Expert'])
  const turned = await read('a.csv', csv(['Experto', 'Intermedio', 'Principiante']))
  expect(turned.levels).toEqual(['Principiante', 'Intermedio', 'Experto'])
})
