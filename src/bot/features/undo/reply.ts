import type { Change } from '../../../domain/own/change.ts'
import type { Names } from '../../../domain/own/gone.ts'
import type { KeptRating } from '../../../domain/own/rating.ts'
import { newerFirst } from '../../../domain/own/rating.ts'
import { isTakenBack } from '../../../store/people/import-undo.ts'
import type { OtherAct, Outcome } from '../../../store/undo/undo.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { bringBack } from '../../notes/reply.ts'
import type { Me } from '../../person/me.ts'
import { profileText } from '../../person/profile.ts'
import { ratingText } from '../../readiness/parts.ts'
import { capital, counted, firstLine, inWords } from '../../replies/phrases.ts'
import { isOfRest, mainOf, type UndoneKind } from './kinds.ts'
import { differences } from './note-differences.ts'
import { isAside, isNudge, scheduleName, scheduleUndone } from './schedule-reply.ts'

const nothingToUndoReply: AskerReply = {
  for: 'asker',
  summary: 'There’s nothing to undo. You can take back a change once, for 10 minutes.',
  parts: [],
}

/** All at once is asked for: changes are taken back one by one, and to delete all there is, is another thing. */
export function stepByStepReply(last: OtherAct | undefined): AskerReply {
  const [first] = mainOf(last?.changes ?? [])
  const undo: Button[] = last ? [{ label: 'Undo the Last Change', asks: { kind: 'undo', id: last.act } }] : []
  const can = first
    ? `Nothing is undone yet. I undo one change at a time, the last one first: ${changeName(first)}.`
    : nothingToUndoReply.summary
  return {
    for: 'asker',
    summary: `${can} To delete all that I hold about you is something else, and can’t be undone.`,
    parts: [{ kind: 'choices', choices: [...undo, { label: 'Delete Everything', asks: { kind: 'erase' } }] }],
  }
}

/** It was taken back before the answer was interrupted: what it was is not known any more. */
export const undoneBeforeReply: AskerReply = {
  for: 'asker',
  summary: 'Undone.',
  changed: true,
  parts: [],
}

/** Whoever wants a note of before undone may want it deleted. */
const allNotes: Button = { label: 'All Notes', asks: { kind: 'notes.list' } }

/** There is nothing of what they named. */
export const noSuchUndoReply = (of: UndoneKind | undefined): AskerReply =>
  of === 'note'
    ? { ...nothingToUndoReply, parts: [{ kind: 'choices', choices: [allNotes] }] }
    : nothingToUndoReply

/** What was changed last is not what they named. */
export function otherUndoReply({ act, changes }: OtherAct, of: UndoneKind | undefined): AskerReply {
  const [first] = mainOf(changes)
  const what = first ? changeName(first) : 'something else'
  const undo: Button = { label: 'Undo That', asks: { kind: 'undo', id: act } }
  return {
    for: 'asker',
    summary: `Nothing was undone: what you changed last is ${what}.`,
    parts: [{ kind: 'choices', choices: [undo, ...(of === 'note' ? [allNotes] : [])] }],
  }
}

function changeName(change: Change): string {
  switch (change.kind) {
    case 'note':
      return 'a note'
    case 'rating':
      return 'a rating'
    case 'schedule':
      return isOfRest(change) ? 'a pause, or days away' : scheduleName(change)
    case 'profile':
      return 'your profile'
    case 'case':
      return 'your case for promotion'
    case 'import':
      return 'what your file brought'
  }
}

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
  const choices = outcomes.flatMap(nextSteps)
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

const order: readonly Outcome['kind'][] = ['import', 'note', 'rating', 'case', 'schedule', 'profile']
const byKind = (one: Outcome, other: Outcome): number =>
  order.indexOf(one.kind) - order.indexOf(other.kind) || placeOf(one).localeCompare(placeOf(other))

/** Nudges first, then reminders as they were made. */
const placeOf = (outcome: Outcome): string =>
  outcome.kind === 'profile' || outcome.kind === 'import'
    ? ''
    : outcome.kind === 'schedule' && isNudge(outcome)
      ? ' '
      : outcome.id

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
      return outcome.before ? 'your case is as it was before.' : 'what you decided about your case is gone.'
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

function importText({ notes, ratings, stay }: Of<'import'>): string {
  const gone = [
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(ratings > 0 ? [counted(ratings, 'rating')] : []),
  ].join(' and ')
  if (gone === '') return 'nothing of what your file brought was left.'
  const verb = notes + ratings === 1 ? 'is' : 'are'
  const changed = stay > 0 ? ` ${counted(stay, 'note')} ${wasChanged(stay)}` : ''
  return `the ${gone} that your file brought ${verb} gone again.${changed}`
}

const wasChanged = (count: number): string =>
  count === 1 ? 'was changed since, so it stays.' : 'were changed since, so they stay.'

function ratedText(taken: KeptRating, { me: { guideline }, ratings }: Seen): string {
  const name = guideline.dimensions.find(({ id }) => id === taken.dimension)?.short ?? taken.dimension
  const [now] = ratings
    .filter((one) => one.dimension === taken.dimension && one.guideline === taken.guideline)
    .sort(newerFirst)
  const left = now ? `It is ${ratingText(now, guideline)} again.` : 'It is not rated now.'
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
      return 'your profile'
    case 'case':
      return 'your case for promotion'
    case 'import':
      return 'what your file brought'
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
    case 'profile':
      return [{ label: 'Change', asks: { kind: 'me' } }]
    case 'import':
      return [{ label: 'All Notes', asks: { kind: 'notes.list' } }]
  }
}
