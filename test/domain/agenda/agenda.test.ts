import { describe, expect, test } from 'vitest'
import {
  type AgendaDraft,
  agendaSchema,
  askedQuestions,
  joinedAgenda,
  mostOpen,
  mostQuestions,
  noAgenda,
  openQuestions,
  withAsked,
  withQuestion,
} from '../../../src/domain/agenda/agenda.ts'
import { gapsFor, goalsSince, newsSince } from '../../../src/domain/agenda/news.ts'
import { suggestedQuestions } from '../../../src/domain/agenda/questions.ts'
import { goalsOf } from '../../../src/domain/own/goals.ts'
import { type KeptNote, noteSchema } from '../../../src/domain/own/note.ts'
import type { KeptRating } from '../../../src/domain/own/rating.ts'
import { readiness } from '../../../src/domain/own/readiness.ts'
import { shipped } from '../../running.ts'

const since = new Date('2026-11-01T12:00:00Z')
const before = new Date('2026-10-31T12:00:00Z')
const after = new Date('2026-11-02T12:00:00Z')
const idOf = (index: number) => `0198b0c0-0000-7000-8000-${String(index).padStart(12, '0')}`
const question = (index: number) => ({ id: idOf(index), text: `Q${index}`, addedAt: since.toISOString() })
const [guideline] = shipped.guidelines
if (!guideline) throw new Error('No guideline is shipped.')

const note = (id: string, more: Partial<KeptNote> = {}): KeptNote => ({
  ...noteSchema.parse({
    what: `Did ${id}`,
    happenedOn: '2026-11-02',
    guideline: guideline.id,
    version: '1',
  }),
  id,
  at: after,
  createdAt: after,
  ...more,
})

describe('questions', () => {
  test('wait up to a bound, and one more is not taken', () => {
    const full = Array.from({ length: mostOpen }, (_, index) => question(index)).reduce<AgendaDraft>(
      (agenda, each) => withQuestion(agenda, each) ?? agenda,
      noAgenda,
    )
    expect(openQuestions(full)).toHaveLength(mostOpen)
    expect(withQuestion(full, question(99))).toBeUndefined()
  })

  test('are ticked off once, can be asked again, and of what was asked the newest are kept', () => {
    let agenda: AgendaDraft = noAgenda
    for (let index = 0; index < mostQuestions; index += 1) {
      agenda = withQuestion(agenda, question(index)) ?? agenda
      agenda =
        withAsked(agenda, idOf(index), new Date(since.getTime() + index * 1000).toISOString()) ?? agenda
    }
    expect(agendaSchema.parse(agenda)).toEqual(agenda)
    expect(askedQuestions(agenda)).toHaveLength(mostQuestions - mostOpen)
    const [last] = askedQuestions(agenda)
    expect(last?.id).toBe(idOf(mostQuestions - 1))
    expect(withAsked(agenda, last?.id ?? '', after.toISOString())).toEqual(agenda)
    const again = withAsked(agenda, last?.id ?? '', undefined)
    expect(again && openQuestions(again).map(({ id }) => id)).toEqual([last?.id])
    const open = Array.from({ length: mostOpen }, (_, index) => question(index + 500))
    const full = { ...agenda, questions: [...agenda.questions, ...open] }
    expect(withAsked(full, last?.id ?? '', undefined)).toBeUndefined()
    // One more than the bounds, as an older version could keep: none of a file is taken, and none lost.
    const over = joinedAgenda(
      { ...full, questions: [...full.questions, question(900)] },
      { questions: [question(901)] },
    )
    expect(over.left).toBe(1)
  })

  test('of a file join those that are kept, once each and up to the bounds; the later 1:1 counts', () => {
    const asked = { ...question(2), askedAt: before.toISOString() }
    const kept: AgendaDraft = { questions: [question(1), asked], doneAt: since.toISOString() }
    const file: AgendaDraft = {
      questions: [question(2), { ...question(3), text: 'Q1' }, question(4)],
      doneAt: before.toISOString(),
    }
    const joined = joinedAgenda(kept, file)
    expect(joined).toEqual({ agenda: { ...kept, questions: [...kept.questions, question(4)] }, left: 0 })
    expect(joinedAgenda(file, kept).agenda.doneAt).toBe(kept.doneAt)
    const many = Array.from({ length: mostOpen + 2 }, (_, index) => question(index + 10))
    const full = joinedAgenda(kept, { questions: many })
    expect(openQuestions(full.agenda)).toHaveLength(mostOpen)
    expect(full.left).toBe(3)
  })
})

test('what is new since the last one: notes with a result first, and ratings that are others now', () => {
  const notes = [
    note('old', { createdAt: before, result: 'much' }),
    note('late'),
    note('strong', { result: 'cut it by half', happenedOn: '2026-01-05' }),
    note('told', { createdAt: before, result: 'sold', happenedOn: '2026-01-04' }),
    note('reworded', { createdAt: before, result: 'much more' }),
  ]
  // What older ones said then: of one its result was told later.
  const then = new Map([note('told'), note('reworded', { result: 'much' })].map((each) => [each.id, each]))
  const rating = (id: string, dimension: string, score: 1 | 2 | 3 | 4, at: Date): KeptRating => ({
    id,
    guideline: guideline.id,
    dimension,
    mark: { kind: 'score', score },
    at,
  })
  const ratings = [
    rating('r1', 'leadership', 2, before),
    rating('r2', 'leadership', 3, after),
    rating('r3', 'ops-excellence', 2, before),
    rating('r4', 'ops-excellence', 2, after),
    rating('r5', 'customer-experience', 4, after),
  ]
  const news = newsSince({ notes, ratings, then }, guideline, since)
  expect(news.notes.map(({ id }) => id)).toEqual(['strong', 'told', 'late'])
  expect(news.ratings.map(({ dimension, before, now }) => [dimension.id, before?.id, now.id])).toEqual([
    ['customer-experience', undefined, 'r5'],
    ['leadership', 'r1', 'r2'],
  ])
})

test('goals tell what came, and gaps are at most three that are no goals, one of a dimension', () => {
  const level = guideline.levels.at(-1)
  if (!level) throw new Error('No level.')
  const goals = goalsOf(['leadership.hiring', 'customer-experience.delivery-quality'], guideline, level)
  const notes = [
    note('a', { expectation: 'leadership.hiring', createdAt: before }),
    note('b', { expectation: 'leadership.hiring' }),
  ]
  const [hiring] = goalsSince(goals, notes, since)
  expect(hiring).toMatchObject({ fresh: 1, notes: 2, newest: '2026-11-02' })
  const standings = readiness({ notes, ratings: [] }, { guideline, target: level.id, today: '2026-11-22' })
  const gaps = gapsFor(standings, goals)
  expect(gaps).toHaveLength(3)
  expect(new Set(gaps.map(({ dimension }) => dimension.id)).size).toBe(3)
  for (const { id } of goals)
    expect(gaps.map(({ dimension, expectation }) => `${dimension.id}.${expectation.id}`)).not.toContain(id)
})

test('the bot adds two questions at most, by what there is', () => {
  const none = { gaps: 0, goals: 1, fresh: 0, confirmations: 0, isRated: false }
  expect(suggestedQuestions(none)).toEqual(['more-less'])
  expect(suggestedQuestions({ ...none, fresh: 1, isRated: true })).toEqual(['who-sees', 'rate-me'])
  expect(suggestedQuestions({ ...none, gaps: 2, goals: 0 })).toEqual(['which-gap', 'what-goals'])
})
