import { expect, test } from 'vitest'
import { expectedSchema } from '../../src/cli/import-check/expected.ts'
import { guidelineFaults } from '../../src/cli/import-check/guideline.ts'
import { isLevelTitle } from '../../src/domain/import/levels/titles.ts'
import { understood } from '../../src/importing/understand.ts'
import { read } from './read.ts'

const says = (at: number) => `turns bowls for the house as well as it can be done ${at}`

const guidelineOf = async (text: string) => {
  const bytes = new TextEncoder().encode(text)
  const { document } = await understood({
    from: [{ name: 'a.md', bytes }],
    kind: undefined,
    options: { title: 'Potter Ladder', guidelines: [] },
  })
  if (document.kind !== 'guideline') throw new Error('It became a posting.')
  return document.value
}

const levelsWith = (titles: readonly string[]) =>
  titles
    .map((title, at) => `## ${title}\n\n### Clay\n\n${says(at)}a.\n\n### Kiln\n\n${says(at)}b.`)
    .join('\n\n')

test('short forms of titles name their levels, also with a small letter inside', async () => {
  const { levels } = await guidelineOf(
    levelsWith(['Junior Studio Potter (JSP)', 'Senior Studio Potter (SrSP)', 'Head Potter (HP)']),
  )
  expect(levels.map(({ title }) => title)).toEqual([
    'Junior Studio Potter',
    'Senior Studio Potter',
    'Head Potter',
  ])
  expect(levels.map(({ aliases }) => aliases)).toEqual([
    expect.arrayContaining(['JSP']),
    expect.arrayContaining(['SrSP']),
    expect.arrayContaining(['HP']),
  ])
})

test('a heading over some dimensions of each level, beside one that stands alone, is their group', async () => {
  const text = ['Junior Potter', 'Potter', 'Senior Potter'].map(
    (title, at) =>
      `# ${title}\n\n## Needed at the wheel\n\n### Clay\n\n${says(at)}a.\n\n### Kiln\n\n${says(at)}b.\n\n## Shop\n\n- ${says(at)}c`,
  )
  const { dimensions } = await guidelineOf(text.join('\n\n'))
  expect(dimensions.map(({ title, group }) => [title, group])).toEqual([
    ['Clay', 'Needed at the wheel'],
    ['Kiln', 'Needed at the wheel'],
    ['Shop', undefined],
  ])
})

const duties = (titles: readonly string[]) =>
  titles
    .map(
      (title, at) =>
        `# ${title} duties\n\nI am there for the house ${at}.\n\n- I turn bowls that the whole of the house can use, ${at}a.\n- I look after the wheel and the clay that is mine, ${at}b.`,
    )
    .join('\n\n')

test('levels that manage are levels', async () => {
  const { levels } = await read(
    'a.md',
    duties(['Consultant', 'Senior Consultant', 'Managing Consultant', 'Principal Consultant']),
  )
  expect(levels).toContain('Managing Consultant duties')
  expect(isLevelTitle('Managing Director')).toBe(true)
  expect(isLevelTitle('Managing the kiln')).toBe(false)
})

test('a heading between those of the levels whose text went around them is taken or asked about', async () => {
  const { levels, doubts } = await read(
    'a.md',
    duties(['Junior Potter', 'Senior Potter', 'Flying Wheelwright', 'Principal Potter']),
  )
  expect([...levels, ...doubts].join('\n')).toContain('Flying Wheelwright')
  expect(doubts.join('\n')).toContain('Flying Wheelwright')
})

test('a title counts as the same with and without its code', () => {
  const value = {
    levels: ['Potter II (IC 3a)', 'Studio Potter (StP)'].map((title, at) => ({
      id: `l${at}`,
      title,
      short: title,
      aliases: [],
    })),
    dimensions: [],
  }
  const expected = (codes: Record<string, string>) =>
    expectedSchema.parse({
      files: ['a.md'],
      expect: 'guideline',
      levels: ['Potter II', 'Studio Potter'],
      codes,
    })
  const about = (codes: Record<string, string>) =>
    guidelineFaults(value, expected(codes)).filter((fault) => fault.includes('no level'))
  expect(about({ 'Studio Potter': 'XY' })).toEqual([
    'no level “Studio Potter”',
    '“Studio Potter (StP)” is no level',
  ])
  expect(about({ 'Potter II': 'IC 3a', 'Studio Potter': 'StP' })).not.toContain('no level “Studio Potter”')
})
