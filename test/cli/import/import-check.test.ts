import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importCheckBy } from '../../../src/cli/import-check.ts'
import { understood } from '../../../src/importing/understand.ts'
import { folderOf } from '../../files.ts'

const guide = `# Baker Guideline

| | Baker I | Baker II |
|---|---|---|
| Dough | Kneads what the recipe says. | Writes the recipes. Tastes every dough. |
| Oven | Keeps the heat even. | Teaches others to keep the heat even. |
`
const expected = {
  files: ['guide.md'],
  expect: 'guideline',
  levels: ['Baker I', 'Baker II'],
  dimensions: ['Dough', 'Oven'],
  cells: 4,
  minStatements: 5,
  probes: [{ level: 'Baker II', dimension: 'Dough', contains: 'Tastes every dough' }],
}

const shell = { now: () => new Date('2026-11-28T09:00:00Z') }

async function checked(
  folders: Readonly<Record<string, object>>,
  documents: Readonly<Record<string, string>>,
  options: readonly string[] = [],
) {
  const files = Object.entries(folders).flatMap(([name, value]) => [
    [`${name}/expected.json`, JSON.stringify(value)],
    ...Object.entries(documents).map(([file, text]) => [`${name}/${file}`, text]),
  ])
  const lines: string[] = []
  const dir = folderOf(Object.fromEntries(files))
  const code = await importCheckBy(understood, {
    ...shell,
    args: [dir, ...options],
    out: (line) => void lines.push(line),
  })
  return { code, said: lines.join('\n').replaceAll(join(dir, '/'), '') }
}

test('a document that comes out as expected is right', async () => {
  const { code, said } = await checked({ bakers: expected }, { 'guide.md': guide })
  expect(said).toContain('bakers  right')
  expect(said).toContain('1 folders: 1 right, 0 refused as they should be')
  expect(code).toBe(0)
})

test('every fault of a written guideline is named, and the run ends with 1', async () => {
  const wrong = {
    ...expected,
    levels: ['Baker I', 'Baker III'],
    dimensions: ['Dough', 'Oven', 'Shop'],
    minStatements: 9,
    probes: [{ level: 'Baker I', dimension: 'Oven', contains: 'Kneads' }],
    keeps: ['Sells the bread'],
    lacks: [{ contains: 'Tastes' }],
  }
  const { code, said } = await checked({ bakers: wrong }, { 'guide.md': guide })
  expect(said.replace(/ +/g, ' ')).toContain(`bakers WRONG WITHOUT A WORD
 no level “Baker III”
 “Baker II” is no level
 no dimension “Shop”
 2 cells state something, not 4
 2 statements, fewer than 9
 “Kneads” is not in Oven at Baker I
 “Tastes” is in a cell
 “Sells the bread” is lost`)
  expect(code).toBe(1)
})

test('a fault that the import asks about is told apart from one that it is silent about', async () => {
  const list = `# Baker Guideline

## Baker I

- Kneads what the recipe says.

## Baker II

- Writes the recipes.
`
  const wanted = { files: ['guide.md'], expect: 'guideline', levels: ['Baker I', 'Baker II'] }
  const { code, said } = await checked(
    {
      doubted: { ...wanted, dimensions: ['Dough', 'Oven'] },
      silent: { ...wanted, levels: ['Baker I', 'Baker II', 'Baker III'] },
    },
    { 'guide.md': list },
  )
  expect(said).toMatch(/doubted {2}wrong, and asked about\n +LOOK: the document names no dimensions/)
  expect(said).toContain('silent   WRONG WITHOUT A WORD')
  expect(said).toContain('1 wrong and asked about, 1 wrong without a word')
  expect(code).toBe(1)
})

test('a refusal is right where it is expected, and an option that may be added is tried after none', async () => {
  const bare = guide.replace(/^#.*\n/, '')
  const { said } = await checked(
    {
      asked: { ...expected, expect: 'refuse' },
      titled: { ...expected, options: { title: 'Baker' } },
      untitled: expected,
    },
    { 'guide.md': bare },
  )
  expect(said).toMatch(/asked {5}refused, as it should be\n.*There’s no heading before the table/)
  expect(said).toContain('titled    right (with --title)')
  expect(said).toContain('untitled  refused, and should be imported')
})

test('a section may have any of the titles that are accepted for it, and its words may stand in each', async () => {
  const job =
    '# Baker\n\n## Your tasks\n\n- Bake\n\n## We look for\n\n### Essential\n\n- Sees early mornings\n\n### Desirable\n\n- Sings\n'
  const posting = {
    files: ['job.md'],
    expect: 'posting',
    sections: ['We look for'],
    probes: [{ section: 'We look for', contains: 'Sings' }],
  }
  const accept = { 'We look for': ['We look for – Essential', 'We look for – Desirable'] }
  const { said } = await checked({ accepted: { ...posting, accept }, strict: posting }, { 'job.md': job })
  expect(said).toContain('accepted  right')
  expect(said).toContain('no section “We look for”')
})

test('documents of every shape come out right, or are refused', async () => {
  const lines: string[] = []
  const dir = join(import.meta.dirname, 'documents')
  const code = await importCheckBy(understood, {
    ...shell,
    args: [dir],
    out: (line) => void lines.push(line),
  })
  const off = lines.filter((line) => /WRONG|should be imported$/.test(line))
  expect(off).toEqual([])
  expect(lines.at(-1)).toContain('(100 % as they should be)')
  expect(code).toBe(0)
})

const questions = [
  { text: 'what does a Baker II do about dough?', levels: ['Baker II'], dimensions: ['Dough'] },
  { text: 'baker 1 oven', levels: ['Baker I'], dimensions: ['Oven'], passages: ['Keeps the heat even'] },
  { text: 'baker 1 oven', levels: ['Baker I'], dimensions: ['Oven'], passages: ['Sells the bread'] },
  { text: 'what does a Baker II do about dough?', levels: ['Baker I'], dimensions: ['Dough'] },
  { text: 'where does it mention recipes', intent: 'search', passages: ['Writes the recipes'] },
  { text: 'kneads who kneads what', intent: 'levels' },
]
const lined = questions.map((each) => JSON.stringify({ intent: 'expectations', ...each })).join('\n')

test('questions are put to a bot that has what was imported, and each answer is judged by its words too', async () => {
  const { code, said } = await checked(
    { bakers: expected },
    { 'guide.md': guide, 'questions.jsonl': lined },
    ['--questions'],
  )
  expect(said).toMatch(/bakers +6 +3 +[01] +[23]\n/)
  expect(said).toContain(
    '  what does a Baker II do about dough?\n       expectations baker-i dough → expectations baker-ii dough',
  )
  expect(said).toContain('expectations baker-i oven → expectations baker-i oven without the words')
  expect(code).toBe(0)
})

test('figures alone name no question, and a document that is refused answers none', async () => {
  const files = { 'guide.md': guide.replace(/^#.*\n/, ''), 'questions.jsonl': lined }
  const { said } = await checked({ bakers: expected }, files, ['--questions', '--counts'])
  expect(said).toMatch(/all +6 +0 +6 +0\n {2}right 0.0 %/)
  expect(said).not.toContain('dough')
})

test('questions are asked for where there are none', async () => {
  await expect(checked({ bakers: expected }, { 'guide.md': guide }, ['--questions'])).rejects.toThrow(
    'no folder in it has an expected.json and a questions.jsonl',
  )
})

test('titles with commas in them are divided by semicolons, as by the import itself', async () => {
  const sailing =
    '# Sailing\n\n| | Captain, bridge | Explorer, deck |\n|---|---|---|\n| Ropes | Ties what is shown. | Decides who ties what. |\n| Wind | Feels the wind. | Foretells the wind of the day. |\n'
  const folder = {
    files: ['guide.md'],
    expect: 'guideline',
    options: { 'level-titles': 'Explorer, deck; Captain, bridge' },
    levels: ['Explorer, deck', 'Captain, bridge'],
    dimensions: ['Ropes', 'Wind'],
    cells: 4,
  }
  const { said } = await checked({ sailors: folder }, { 'guide.md': sailing })
  expect(said).toContain('sailors  right (with --level-titles)')
})
