import type { AgendaGap, GoalProgress, RatingChange } from '../../domain/agenda/news.ts'
import type { SuggestedQuestion } from '../../domain/agenda/questions.ts'
import { dayIn, readableDay } from '../../domain/days.ts'
import type { Guideline, Level } from '../../domain/library/guideline.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import { ratingText } from '../readiness/parts.ts'
import { clipped, counted, firstLine, heading } from '../replies/phrases.ts'
import { answerNames } from '../shares/confirmed.ts'
import type { ConfirmedNote } from './loading.ts'

/** "Hired two leads → filled both posts (3 Nov 2026)" */
export function noteLine({ what, result, happenedOn }: KeptNote): string {
  const came = result?.trim() ? ` → ${clipped(firstLine(result), 120)}` : ''
  return `${clipped(firstLine(what), 120)}${came} (${readableDay(happenedOn)})`
}

export const confirmedLine = ({ name, note, answer, at }: ConfirmedNote, zone: string): string =>
  `${name}, ${readableDay(dayIn(zone, at))}: ${answerNames[answer]}. “${clipped(firstLine(note.what), 120)}”`

/** "Leadership: 2 · Developing, now 3 · Solid" */
export const ratingLine = ({ dimension, before, now }: RatingChange, guideline: Guideline): string =>
  before
    ? `${dimension.short}: ${ratingText(before, guideline)}, now ${ratingText(now, guideline)}`
    : `${dimension.short}: ${ratingText(now, guideline)}, first rated`

/** "1 new note, 3 in all, newest 3 Nov 2026" */
export function progressText({ fresh, notes, newest }: GoalProgress): string {
  if (!newest) return 'no note yet'
  const news = fresh === 0 ? 'nothing new' : counted(fresh, 'new note')
  return fresh === notes
    ? `${news}, newest ${readableDay(newest)}`
    : `${news}, ${notes} in all, newest ${readableDay(newest)}`
}

export const gapName = ({ dimension, expectation }: AgendaGap): string =>
  `${heading(expectation.id)} (${dimension.short})`

/** The bot's questions, in a fixed wording. */
export function suggestedText(question: SuggestedQuestion, target: Level): string {
  switch (question) {
    case 'which-gap':
      return `Which of these gaps matters most for ${target.short}, and where could I close it?`
    case 'who-sees':
      return 'Who else should see this work?'
    case 'rate-me':
      return 'Where would you rate me differently than I do?'
    case 'what-goals':
      return `Which two or three expectations of ${target.short} should I work on next?`
    case 'more-less':
      return 'What should I do more of, and what less?'
  }
}
