import type { Against } from '../../domain/case/against.ts'
import type { Case } from '../../domain/case/case.ts'
import { mostLoose, mostOfOne } from '../../domain/case/choose.ts'
import type { Evidence } from '../../domain/case/evidence.ts'
import type { Question } from '../../domain/case/questions.ts'
import { quarterOf, readableDay } from '../../domain/days.ts'
import type { Dimension, Expectation } from '../../domain/library/guideline.ts'
import { clipped, counted, firstLine, heading, inWords } from '../replies/phrases.ts'
import type { LoadedCase } from './loading.ts'

/** "14 notes on 5 of 7 dimensions, tied to 9 of the 23 expectations of Sr. Mgr." */
export function countText(made: Case): string {
  const { evidence, all, covered, asked, target } = made
  if (asked === 0) return `The guideline states nothing at ${target.short}.`
  if (all.length === 0) return `No note counts for ${target.short} yet. What you write down builds your case.`
  if (evidence.length === 0) return `There’s no note in your case for ${target.short} now.`
  const tied = covered === 0 ? 'tied to none' : `tied to ${covered}`
  return `${notedText(made)}, ${tied} of the ${counted(asked, 'expectation')} of ${target.short}${covered === 0 ? ' yet' : ''}.`
}

/** "14 notes on 5 dimensions": what others read tells nothing of the dimensions that have none. */
export const evidenceText = (made: Case): string =>
  `${counted(made.evidence.length, 'note')} on ${counted(notedParts(made).length, 'dimension')}`

/** "14 notes on 5 of 7 dimensions" */
const notedText = (made: Case): string =>
  `${counted(made.evidence.length, 'note')} on ${notedParts(made).length} of ${counted(made.guideline.dimensions.length, 'dimension')}`

const notedParts = ({ parts }: Case) =>
  parts.filter(
    ({ expectations, more }) => more.length > 0 || expectations.some((one) => one.evidence.length > 0),
  )

export const periodText = ({ from, to }: NonNullable<Case['period']>): string =>
  from === to ? readableDay(from) : `${readableDay(from)} to ${readableDay(to)}`

/** Its date, the level it shows where that is another one, and who confirmed it. */
export const evidenceFacts = (evidence: Evidence): string =>
  factsIn(evidence, evidence.other ? [`shows ${evidence.other.short}`] : [])

/** The same for others: that a note shows another level speaks against it, and is its owner's to know. */
export const factsFor = (evidence: Evidence): string => factsIn(evidence, [])

function factsIn({ note, confirmedBy }: Evidence, more: readonly string[]): string {
  const confirmed = confirmedBy.map(({ name, on }) => `${name} (${readableDay(on)})`)
  return [
    readableDay(note.happenedOn),
    ...more,
    ...(confirmed.length > 0 ? [`confirmed by ${inWords(confirmed)}`] : []),
  ].join(' · ')
}

/** What happened, and what came of it, in its owner's words. */
export const evidenceWords = ({ note }: Evidence): string =>
  note.result?.trim() ? `${note.what.trim()}\n${note.result.trim()}` : note.what.trim()

export const evidenceLine = ({ note }: Evidence): string =>
  note.result?.trim()
    ? `${clipped(firstLine(note.what), 120)} → ${clipped(firstLine(note.result), 120)}`
    : firstLine(note.what)

const namesIn = (expectations: readonly Expectation[]): string[] => expectations.map(({ id }) => heading(id))

const namesOf = (expectations: readonly Expectation[]): string => namesIn(expectations).join(', ')

/** "Leadership: 2 of 5 expectations have no note (Hiring, Coaching)"; first those of which none has one. */
export function thinTexts({ thin, parts }: Case): string[] {
  const bare = thin.filter(({ missing, of }) => missing.length === of)
  const some = thin.filter((each) => !bare.includes(each))
  return [
    ...(bare.length > 0
      ? [
          bare.length > 1 && bare.length === parts.length
            ? `No expectation has a note yet, in any of the ${parts.length} dimensions`
            : `No expectation has a note yet in ${shorts(bare.map(({ dimension }) => dimension))}`,
        ]
      : []),
    ...some.map(
      ({ dimension, missing, of }) =>
        `${dimension.short}: ${missing.length} of ${counted(of, 'expectation')} ${missing.length === 1 ? 'has' : 'have'} no note (${namesOf(missing)})`,
    ),
  ]
}

/** What weakens it: one line for each kind, with the dimensions that it is true of. */
export function againstTexts(made: Case): string[] {
  const { against, target } = made
  return [...Map.groupBy(against, againstKey)].map(([, all]) => {
    const places = all.map(placeText).join(', ')
    const [first] = all
    switch (first?.kind) {
      case 'other-level':
        return `Shown at ${first.level.short}, not at ${target.short}: ${places}.`
      case 'old':
        return `No note from the last year: ${places}.`
      case 'one-quarter':
        return `Notes from only one quarter: ${places}.`
      default:
        return all.length === notedParts(made).length
          ? `Nobody has confirmed ${made.evidence.length === 1 ? 'this note' : 'any of these notes'}.`
          : `Nobody has confirmed a note on ${shorts(all.map(({ dimension }) => dimension))}.`
    }
  })
}

const againstKey = (each: Against): string =>
  each.kind === 'other-level' ? `${each.kind} ${each.level.id}` : each.kind

function placeText(against: Against): string {
  const { short } = against.dimension
  switch (against.kind) {
    case 'other-level':
      return against.expectations.length > 0 ? `${short} (${namesOf(against.expectations)})` : short
    case 'old':
      return `${short} (newest ${readableDay(against.newest)})`
    case 'one-quarter':
      return `${short} (${counted(against.notes, 'note')}, ${quarterText(against.day)})`
    case 'unconfirmed':
      return short
  }
}

const quarterText = (day: string): string => `Q${(quarterOf(day) % 4) + 1} ${day.slice(0, 4)}`

const shorts = (dimensions: readonly Dimension[]): string => inWords(dimensions.map(({ short }) => short))
const quotes = (evidence: readonly Evidence[]): string =>
  inWords([...new Set(evidence.map(({ note }) => `“${clipped(firstLine(note.what), 80)}”`))])

/** The questions of a panel, in a fixed wording. */
export function questionText(question: Question, { from, target, guideline }: Case): string {
  switch (question.kind) {
    case 'why-now':
      return 'Why now, and not in a year?'
    case 'own-part':
      return `What was your own part in ${quotes(question.evidence)}?`
    case 'number':
      return `How much was it? There is no number in ${quotes(question.evidence)}.`
    case 'example':
      return `Can you give an example for ${question.dimension.short}: ${inWords(namesIn(question.missing.slice(0, 3)), 'or')}?`
    case 'beyond':
      return `What goes beyond ${from.short} in your notes on ${shorts(question.dimensions)}?`
    case 'since':
      return `What has happened since then on ${shorts(question.dimensions)}?`
    case 'lasting':
      return `${shorts(question.dimensions)}: was that one good quarter, or is it how you work?`
    case 'witness':
      return `${shorts(question.dimensions)}: who saw what you did, and what would they say?`
    case 'reach':
      return 'Who outside your own team has noticed your work?'
    case 'rating':
      return `You rate yourself ${question.score} · ${guideline.ratings[question.score - 1]} on ${question.dimension.short}. What is missing?`
    case 'first-months':
      return `What would you do differently in your first three months as ${target.short}?`
  }
}

/** Notes that have a place in it and don't stand there, and why; undefined where all of them do. */
export function leftOutText({ made, kept }: Pick<LoadedCase, 'made' | 'kept'>): string | undefined {
  const left = made.all.length - made.evidence.length
  if (left === 0 || kept?.closedOn || (!kept?.notes && made.evidence.length === 0)) return undefined
  const why = kept?.notes
    ? 'you left them out, or they’re newer than your choice'
    : `only the strongest are there, up to ${mostOfOne} for each expectation, and ${mostLoose} for a dimension alone`
  return `${left} of your ${counted(made.all.length, 'note')} ${left === 1 ? 'isn’t' : 'aren’t'} in it: ${why}.`
}
