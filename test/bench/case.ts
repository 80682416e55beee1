import { v7 } from 'uuid'
import { botOf } from '../../src/bot/bot.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { guidelineSchema } from '../../src/domain/library/guideline.ts'
import { importPerson } from '../../src/store/people/people-data.ts'
import { openVault } from '../../src/store/vault.ts'
import { aims, figure, quantile, table } from './figures.ts'

const asker = { teamId: 'T1', personId: 'U1' }
const [noteCount, size] = [200, 12]
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

const levels = ['junior', 'senior'].map((id) => ({ id, title: `The ${id}`, short: id }))
const guideline = guidelineSchema.parse({
  id: 'large',
  title: 'A large guideline',
  role: 'Engineer',
  version: '1',
  wording: 'restated',
  source: { document: 'A large guideline' },
  levels,
  dimensions: times(size, (dimension) => ({
    id: `dimension-${dimension}`,
    title: `Dimension ${dimension}`,
    short: `Dimension ${dimension}`,
    summary: 'What it is about.',
    cells: Object.fromEntries(
      levels.map(({ id }) => [
        id,
        times(size, (at) => ({
          id: `expectation-${at}`,
          text: `Does what is asked in part ${at} of ${dimension}, so that others can build on it, as a ${id}.`,
        })),
      ]),
    ),
  })),
})

/** One person with 200 notes against 12 × 12 expectations: the case, its form, and its documents, in ms. */
export async function benchCase(quick: boolean): Promise<string> {
  const now = new Date()
  const { vault } = await openVault('sqlite::memory:', {
    kind: 'given',
    text: Buffer.alloc(32, 7).toString('base64'),
  })
  const notes = times(noteCount, (index) => ({
    id: v7(),
    createdAt: now,
    at: now,
    versions: [],
    what: `Cut the preparation of status report ${index} from 6 h to 1 h for all teams, and kept it there`,
    result: `Saved ${index} h a month`,
    dimensions: [`dimension-${index % size}`],
    expectation: `dimension-${index % size}.expectation-${Math.floor(index / size) % size}`,
    happenedOn: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
    principles: [],
    guideline: 'large',
    version: '1',
    link: `https://wiki.example/reports/${index}`,
  }))
  const profile = {
    guideline: 'large',
    current: 'junior',
    target: 'senior',
    zone: 'UTC',
    hints: true,
    offered: true,
    confirmed: true,
  }
  await importPerson(vault, asker, { profile, notes, ratings: [], schedules: [], cases: [] }, now)
  const bot = botOf({
    learned: shippedModel(),
    library: { guidelines: [guideline], postings: [] },
    vault,
    now: () => new Date(),
    newId: () => v7(),
    zoneOf: async () => 'UTC',
  })
  const rows: string[][] = []
  const slowest: number[] = []
  for (const question of ['case', 'case choose', 'case edit', 'case ties', 'case document']) {
    const taken: number[] = []
    for (const _ of times(quick ? 5 : 30, () => question)) {
      const begun = performance.now()
      await bot.ask(asker, question, 'dm')
      taken.push(performance.now() - begun)
    }
    const [first = 0] = taken
    slowest.push(...taken)
    rows.push([question, figure(first), figure(quantile(taken, 0.5)), figure(Math.max(...taken))])
  }
  await vault.db.destroy()
  return [
    `case: ${noteCount} notes, ${size} × ${size} expectations, in ms`,
    table([['question', 'first', 'p50', 'most'], ...rows]),
    aims([{ what: 'the slowest, ms', aim: 1_000, got: Math.max(...slowest) }]),
  ].join('\n')
}
