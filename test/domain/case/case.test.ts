import { describe, expect, test } from 'vitest'
import { type CaseInput, caseOf } from '../../../src/domain/case/case.ts'
import { type CaseDraft, caseDraftSchema } from '../../../src/domain/case/draft.ts'
import type { Evidence } from '../../../src/domain/case/evidence.ts'
import type { KeptNote } from '../../../src/domain/own/note.ts'
import type { KeptRating } from '../../../src/domain/own/rating.ts'
import { parkRanger } from '../park-ranger.ts'

const level = (id: string) => {
  const found = parkRanger.levels.find((each) => each.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}

let made = 0
const noteOf = (change: Partial<KeptNote> = {}): KeptNote => ({
  id: `n${String(made++).padStart(3, '0')}`,
  what: 'Opened the north trail again',
  dimensions: ['trails'],
  happenedOn: '2026-10-20',
  principles: [],
  guideline: 'park-ranger',
  version: '3',
  createdAt: new Date('2026-10-20T10:00:00Z'),
  at: new Date('2026-10-20T10:00:00Z'),
  ...change,
})
const crews = (change: Partial<KeptNote> = {}) => noteOf({ expectation: 'trails.crews', ...change })

const madeOf = (notes: readonly KeptNote[], more: Partial<CaseInput> = {}) =>
  caseOf({
    guideline: parkRanger,
    from: level('ranger'),
    target: level('supervisor'),
    notes,
    ratings: [],
    today: '2026-11-22',
    ...more,
  })
const draftOf = (change: Partial<CaseDraft> = {}) =>
  caseDraftSchema.parse({ guideline: 'park-ranger', from: 'ranger', target: 'supervisor', ...change })
const chosen = (...notes: KeptNote[]) => notes.map(({ id, at }) => ({ id, at: at.toISOString() }))
const ids = (all: readonly Evidence[]) => all.map(({ note }) => note.id)
const against = (notes: readonly KeptNote[], more: Partial<CaseInput> = {}) =>
  madeOf(notes, more).against.map(({ kind }) => kind)

describe('notes stand', () => {
  test('under the expectation that they name, the strongest first', () => {
    const plain = crews()
    const counted = crews({ result: 'Three crews, 40 km' })
    const told = crews({ result: 'The crews stayed' })
    const loose = noteOf()
    const { parts, covered, asked } = madeOf([plain, counted, told, loose])
    const [trails] = parts
    const [signs, crew] = trails?.expectations ?? []
    expect(signs?.evidence).toEqual([])
    expect(ids(crew?.evidence ?? [])).toEqual(ids([counted, told, plain].map(asEvidence)))
    expect(ids(trails?.more ?? [])).toEqual([loose.id])
    expect([covered, asked]).toEqual([1, 4])
  })

  test('in no dimension about which the target level says nothing', () => {
    const { parts } = madeOf([crews()])
    expect(parts.map(({ dimension }) => dimension.id)).toEqual(['trails', 'visitors', 'team'])
  })

  test('in no case of another guideline', () => {
    expect(madeOf([crews({ guideline: 'gardener' })]).evidence).toEqual([])
  })
})

const asEvidence = (note: KeptNote): Evidence => ({ note, confirmedBy: [], changed: false, other: undefined })

describe('without a choice', () => {
  test('the best three of each expectation stand there, and the best two of a dimension that name none', () => {
    const named = [1, 2, 3, 4].map((count) => crews({ result: `${count} crews` }))
    const loose = [1, 2, 3].map((count) => noteOf({ happenedOn: `2026-0${count}-01` }))
    const { evidence, all } = madeOf([...named, ...loose])
    expect(evidence).toHaveLength(5)
    expect(all).toHaveLength(7)
  })

  test('a note of another level stands there only where nothing else does', () => {
    const lower = crews({ level: 'ranger', result: '9 crews' })
    const atTarget = crews()
    expect(ids(madeOf([lower, atTarget]).evidence)).toEqual([atTarget.id])
    expect(ids(madeOf([lower]).evidence)).toEqual([lower.id])
  })

  test.each<[string, Partial<KeptNote>, Partial<KeptNote>]>([
    ['a result', { result: 'It stayed open' }, {}],
    ['a number', { result: 'It stayed open for 9 weeks' }, { result: 'It stayed open' }],
    ['being recent', { happenedOn: '2026-10-01' }, { happenedOn: '2025-10-01' }],
    ['reaching further', { scope: 'teams', happenedOn: '2026-09-01' }, { scope: 'team' }],
    ['being newer, of two alike', { happenedOn: '2026-10-02' }, { happenedOn: '2026-10-01' }],
  ])('%s makes a note stronger', (_, strong, weak) => {
    const notes = [crews(weak), crews(strong)]
    expect(ids(madeOf(notes).evidence)).toEqual([notes[1]?.id, notes[0]?.id])
  })

  test('being confirmed makes a note stronger', () => {
    const [one, two] = [crews({ happenedOn: '2026-11-01' }), crews()]
    const confirmedBy = new Map([[two.id, [{ name: 'Dana', on: '2026-11-02' }]]])
    const { evidence } = madeOf([one, two], { confirmedBy })
    expect(ids(evidence)).toEqual([two.id, one.id])
    expect(evidence[0]?.confirmedBy).toEqual([{ name: 'Dana', on: '2026-11-02' }])
  })
})

describe('a choice', () => {
  test('is kept, in the order of choice where that is wanted', () => {
    const [one, two, three] = [crews(), crews({ result: '3 crews' }), crews()]
    const draft = draftOf({ notes: chosen(one, two), order: 'chosen' })
    expect(ids(madeOf([one, two, three], { draft }).evidence)).toEqual([one.id, two.id])
    const byStrength = draftOf({ notes: chosen(one, two) })
    expect(ids(madeOf([one, two, three], { draft: byStrength }).evidence)).toEqual([two.id, one.id])
  })

  test.each([
    ['newest', ['2026-03-01', '2026-02-01', '2026-01-01']],
    ['oldest', ['2026-01-01', '2026-02-01', '2026-03-01']],
  ] as const)('%s first', (order, days) => {
    const notes = ['2026-02-01', '2026-03-01', '2026-01-01'].map((happenedOn) => crews({ happenedOn }))
    const { evidence, period } = madeOf(notes, { draft: draftOf({ notes: chosen(...notes), order }) })
    expect(evidence.map(({ note }) => note.happenedOn)).toEqual(days)
    expect(period).toEqual({ from: '2026-01-01', to: '2026-03-01' })
  })

  test('loses a note that is deleted, and marks one that was changed since', () => {
    const [one, two] = [crews(), crews()]
    const draft = draftOf({ notes: chosen(one, two) })
    const edited = { ...two, at: new Date('2026-11-21T10:00:00Z') }
    const { evidence } = madeOf([edited], { draft })
    expect(evidence.map(({ note, changed }) => [note.id, changed])).toEqual([[two.id, true]])
  })

  test('brings the words of its owner', () => {
    const draft = draftOf({
      opening: ' Four years here. ',
      lines: { trails: 'I plan the crews.', team: ' ' },
    })
    const { opening, parts } = madeOf([crews()], { draft })
    expect(opening).toBe('Four years here.')
    expect(parts.map(({ line }) => line)).toEqual(['I plan the crews.', undefined, undefined])
  })
})

describe('what speaks against is', () => {
  test.each<[string, Partial<KeptNote>[], string[]]>([
    ['that nobody confirmed, and one quarter', [{}], ['unconfirmed', 'one-quarter']],
    [
      'another level alone',
      [{ level: 'ranger' }, { level: 'ranger', happenedOn: '2026-02-01' }],
      ['other-level', 'unconfirmed'],
    ],
    ['age', [{ happenedOn: '2025-11-01' }, { happenedOn: '2025-02-01' }], ['old', 'unconfirmed']],
    [
      'no age of a year to the day',
      [{ happenedOn: '2025-11-22' }, { happenedOn: '2025-02-01' }],
      ['unconfirmed'],
    ],
  ])('%s', (_, changes, kinds) => {
    expect(against(changes.map((change) => crews(change)))).toEqual(kinds)
  })

  test('nothing that a confirmed note and another quarter answer', () => {
    const notes = [crews(), crews({ happenedOn: '2026-02-01' })]
    const confirmedBy = new Map([[notes[0]?.id ?? '', [{ name: 'Dana', on: '2026-11-02' }]]])
    expect(against(notes, { confirmedBy })).toEqual([])
  })

  test('nothing where there is no note', () => {
    expect(against([])).toEqual([])
  })
})

describe('a panel will ask', () => {
  const kinds = (notes: readonly KeptNote[], more: Partial<CaseInput> = {}) =>
    madeOf(notes, more).questions.map(({ kind }) => kind)

  test('why now and what first, whatever there is', () => {
    expect(kinds([])).toEqual(['why-now', 'example', 'example', 'example', 'first-months'])
  })

  test('what was my own part, which number, who else, how far', () => {
    const asked = kinds([crews({ what: 'We opened the trail', result: 'It stayed open' })])
    expect(asked).toEqual(expect.arrayContaining(['own-part', 'number', 'witness', 'lasting', 'reach']))
    expect(kinds([crews({ scope: 'organisation', result: '9 km' })])).not.toContain('reach')
  })

  test('about what its owner marked low', () => {
    const rating = (score: number): KeptRating => ({
      id: `r${score}`,
      guideline: 'park-ranger',
      dimension: 'team',
      mark: { kind: 'score', score },
      at: new Date('2026-11-01T10:00:00Z'),
    })
    expect(kinds([crews()], { ratings: [rating(2)] })).toContain('rating')
    expect(kinds([crews()], { ratings: [rating(3)] })).not.toContain('rating')
  })
})

test('the first page has three results, the strongest, and what is thin', () => {
  const results = [1, 2, 3, 4].map((count) =>
    crews({ result: `${count} crews`, happenedOn: `2026-0${count}-01` }),
  )
  const notes = [...results, crews()]
  const { strongest, thin } = madeOf(notes, { draft: draftOf({ notes: chosen(...notes) }) })
  expect(strongest.map(({ note }) => note.result)).toEqual(['4 crews', '3 crews', '2 crews'])
  expect(thin.map(({ dimension, missing, of }) => [dimension.id, missing.map(({ id }) => id), of])).toEqual([
    ['trails', ['signs'], 2],
    ['visitors', ['complaints'], 1],
    ['team', ['mentoring'], 1],
  ])
})
