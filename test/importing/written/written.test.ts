import { expect, test } from 'vitest'
import { Refused } from '../../../src/domain/import/refused.ts'
import type { Guideline } from '../../../src/domain/library/guideline.ts'
import { type Understood, understood } from '../../../src/importing/understand.ts'
import { type Content, chanceOf, contentBy } from './content.ts'
import { aroundBy, type File, shapes } from './shapes.ts'

type Outcome = 'right' | 'refused' | 'asked' | 'silent'

const documents = Object.entries(shapes).flatMap(([shape, write], index) =>
  Array.from({ length: 8 }, (_, at) => {
    const chance = chanceOf(index * 100 + at + 1)
    const content = contentBy(chance)
    return { shape, content, files: write(content, aroundBy(content, chance), chance) }
  }),
)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

async function outcomeOf(content: Content, files: readonly File[]): Promise<Outcome> {
  const from = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
  try {
    const made = await understood({
      from,
      kind: undefined,
      options: { title: content.title, guidelines: [] },
    })
    if (isRight(made, content)) return 'right'
    return made.remarks.some(({ about }) => about) ? 'asked' : 'silent'
  } catch (error) {
    if (error instanceof Refused) return 'refused'
    throw error
  }
}

/** Every statement in its cell, the levels in their order, and none besides. */
function isRight({ document }: Understood, { levels, dimensions, cells }: Content): boolean {
  if (document.kind !== 'guideline') return false
  const { value } = document
  const held = dimensions.filter((_, row) => cells.some((level) => (level[row] ?? []).length > 0))
  if (value.levels.length !== levels.length || value.dimensions.length !== held.length) return false
  return levels.every((title, at) => {
    const level = value.levels[at]
    return (
      level !== undefined &&
      plain(level.title.replace(/ \(E\d\)$/, '')) === plain(title) &&
      dimensions.every((name, row) =>
        (cells[at]?.[row] ?? []).every((text) => statementsIn(value, name, level.id).includes(plain(text))),
      )
    )
  })
}

const statementsIn = ({ dimensions }: Guideline, title: string, level: string): string[] =>
  dimensions
    .filter((dimension) => plain(dimension.title) === plain(title))
    .flatMap(({ cells }) => cells[level] ?? [])
    .map(({ text }) => plain(text))

test('documents that nobody wrote for the import are imported right, or asked about', async () => {
  const tried: { shape: string; levels: string; outcome: Outcome }[] = []
  for (const { shape, content, files } of documents)
    tried.push({ shape, levels: content.levels.join(', '), outcome: await outcomeOf(content, files) })
  const having = (outcome: Outcome) => tried.filter((each) => each.outcome === outcome)
  expect(having('silent')).toEqual([])
  expect(having('right').length / tried.length).toBeGreaterThan(0.8)
}, 30_000)
