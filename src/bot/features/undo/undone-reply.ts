import { uniqBy } from 'es-toolkit/array/uniqBy'
import type { Names } from '../../../domain/own/gone.ts'
import type { KeptRating } from '../../../domain/own/rating.ts'
import { newerFirst } from '../../../domain/own/rating.ts'
import { isTakenBack } from '../../../store/people/import-undo.ts'
import type { Outcome } from '../../../store/undo/undo.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { bringBack } from '../../notes/reply.ts'
import type { Me } from '../../person/me.ts'
import { profileText } from '../../person/profile.ts'
import { ratingText } from '../../readiness/parts.ts'
import { capital, counted, firstLine, inWords } from '../../replies/phrases.ts'
import { names } from './kinds.ts'
import { differences } from './note-differences.ts'
import { isAside, isNudge, scheduleName, scheduleUndone } from './schedule-reply.ts'

/** The person and their ratings as they are now. */
type Seen = {
  readonly me: Me
  readonly ratings: readonly KeptRating[]
  readonly now: Date
  /** How a guideline names things, by its id. */
  readonly namesOf: (guideline: string) => Names
}

/** Names what was taken back, and what was changed since and so stays. */
export function undoneReply(all: readonly Outcome[], seen: Seen): AskerReply {
  const main = all.filter((outcome) => !isAside(outcome))
  const outcomes = importsAsOne(main.length > 0 ? main : all).toSorted(byKind)
  const undone = outcomes.filter(({ done }) => done).map((outcome) => undoneText(outcome, seen))
  const stays = outcomes
    .filter(({ done }) => !done)
    .map((outcome) => `${nameOf(outcome)} was changed since, so it stays as it is.`)
  const [first = '', ...rest] = [...undone, ...stays]
  const choices = uniqBy(outcomes.flatMap(nextSteps), (button) => JSON.stringify(button))
  const parts: ReplyPart[] = [
    ...(rest.length > 0 ? [{ kind: 'list' as const, items: rest.map(capital) }] : []),
    ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
  ]
  const summary = `${undone.length > 0 ? 'Undone' : 'Not undone'}: ${first}`
  return { for: 'asker', ...(undone.length > 0 && { changed: true }), summary, parts }
}

/** The steps of an import mean nothing to who sent the file. */
function importsAsOne(outcomes: readonly Outcome[]): readonly Outcome[] {
  const steps = outcomes.filter((outcome) => outcome.kind === 'import')
  if (steps.length === 0) return outcomes
  const sum = (of: 'notes' | 'ratings' | 'stay') => steps.reduce((total, step) => total + step[of], 0)
  const whole = { notes: sum('notes'), ratings: sum('ratings'), stay: sum('stay') }
  return [
    { kind: 'import', done: isTakenBack(whole), ...whole },
    ...outcomes.filter(({ kind }) => kind !== 'import'),
  ]
}

const order: readonly Outcome['kind'][] = [
  'import',
  'note',
  'rating',
  'case',
  'agenda',
  'schedule',
  'profile',
]
const byKind = (one: Outcome, other: Outcome): number =>
  order.indexOf(one.kind) - order.indexOf(other.kind) || placeOf(one).localeCompare(placeOf(other))

/** Nudges first, then reminders as they were made. */
const placeOf = (outcome: Outcome): string =>
  !('id' in outcome) ? '' : outcome.kind === 'schedule' && isNudge(outcome) ? ' ' : outcome.id

function undoneText(outcome: Outcome, seen: Seen): string {
  switch (outcome.kind) {
    case 'note':
      return noteText(outcome, seen)
    case 'rating':
      return outcome.rating ? ratedText(outcome.rating, seen) : ''
    case 'schedule':
      return scheduleUndone(outcome, seen.now)
    case 'profile':
      return `${profileText(seen.me)}, as before.`
    case 'case':
      return outcome.before ? 'your case is as it was before.' : 'the changes to your case are gone.'
    case 'agenda':
      return agendaText(outcome)
    case 'import':
      return importText(outcome)
  }
}

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>

function noteText(outcome: Of<'note'>, { namesOf }: Seen): string {
  const { before, after, note, became } = outcome
  if (!before || before.deleted) return `${nameOf(outcome)} is gone.`
  if (after.deleted) return `${nameOf(outcome)} is back.`
  const told = note && became ? differences(note, became, namesOf(became.guideline)) : []
  return told.length > 0
    ? `in ${nameOf({ ...outcome, note: became })}, ${inWords(told)}.`
    : `${nameOf(outcome)} is as it was before.`
}

function agendaText({ before, after }: Of<'agenda'>): string {
  if (before?.doneAt !== after.doneAt) return 'your 1:1 is still to come.'
  const was = before?.questions ?? []
  const added = after.questions.find(({ id }) => was.every((one) => one.id !== id))
  if (added) return `the question “${firstLine(added.text)}” is gone.`
  const left = was.find(({ id }) => after.questions.every((one) => one.id !== id))
  if (left) return `the question “${firstLine(left.text)}” is back.`
  const edited = was.find(({ id, text }) => after.questions.some((one) => one.id === id && one.text !== text))
  if (edited) return `the question is “${firstLine(edited.text)}” again.`
  const ticked = was.find(({ id, askedAt }) =>
    after.questions.some((one) => one.id === id && one.askedAt !== askedAt),
  )
  const name = `the question “${firstLine(ticked?.text ?? '')}”`
  return ticked?.askedAt ? `${name} was asked.` : `${name} is open again.`
}

function importText({ notes, ratings, stay }: Of<'import'>): string {
  const gone = [
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(ratings > 0 ? [counted(ratings, 'rating')] : []),
  ].join(' and ')
  if (gone === '') return 'nothing from your file was left.'
  const verb = notes + ratings === 1 ? 'is' : 'are'
  const changed = stay > 0 ? ` ${counted(stay, 'note')} ${wasChanged(stay)}` : ''
  return `the ${gone} from your file ${verb} gone again.${changed}`
}

const wasChanged = (count: number): string =>
  count === 1 ? 'was changed since, so it stays.' : 'were changed since, so they stay.'

function ratedText(taken: KeptRating, { me: { guideline }, ratings }: Seen): string {
  const name = guideline.dimensions.find(({ id }) => id === taken.dimension)?.short ?? taken.dimension
  const [now] = ratings
    .filter((one) => one.dimension === taken.dimension && one.guideline === taken.guideline)
    .sort(newerFirst)
  const left = now ? `It’s ${ratingText(now, guideline)} again.` : 'It isn’t rated now.'
  return `your rating of ${name}, ${ratingText(taken, guideline)}, is gone. ${left}`
}

function nameOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'note':
      return outcome.note ? `the note “${firstLine(outcome.note.what)}”` : 'the note'
    case 'rating':
      return 'the rating'
    case 'schedule':
      return scheduleName(outcome)
    case 'profile':
    case 'case':
    case 'agenda':
    case 'import':
      return names[outcome.kind]
  }
}

function nextSteps(outcome: Outcome): Button[] {
  switch (outcome.kind) {
    case 'note': {
      if (!outcome.done) return [{ label: 'Open It', asks: { kind: 'note', act: 'open', id: outcome.id } }]
      const isGone = !outcome.before || outcome.before.deleted
      return [
        ...(isGone ? [bringBack(outcome.id)] : []),
        { label: 'All Notes', asks: { kind: 'notes.list' } },
      ]
    }
    case 'rating':
      return [{ label: 'Readiness', asks: { kind: 'readiness' } }]
    case 'schedule':
    case 'case':
      return []
    case 'agenda':
      return [{ label: 'Your 1:1', asks: { kind: 'agenda' } }]
    case 'profile':
      return [{ label: 'Change', asks: { kind: 'me' } }]
    case 'import':
      return [{ label: 'All Notes', asks: { kind: 'notes.list' } }]
  }
}
