import { dayIn, readableDay } from '../../../domain/days.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { Names } from '../../../domain/own/gone.ts'
import type { PersonData } from '../../../domain/own/person-data.ts'
import { gone, noteFacts } from '../../notes/words.ts'
import { ratingText } from '../../readiness/parts.ts'

type Case = PersonData['cases'][number]

type Told = {
  readonly namesOf: (guideline: string) => Names
  readonly ratings: Pick<Guideline, 'ratings'>
  readonly zone: string
}

/** Notes, ratings and what was written for cases as Markdown, which reads well as it is and pastes into a document. */
export function notesMarkdown(
  { notes, ratings, cases, agenda }: PersonData,
  { namesOf, ratings: words, zone }: Told,
): string {
  const written = notes.map((note) => {
    const facts = noteFacts(note, namesOf(note.guideline)).map(([name, value]) => `- **${name}:** ${value}`)
    return [`## ${readableDay(note.happenedOn)}`, note.what, facts.join('\n')].join('\n\n')
  })
  const rated = ratings.map((rating) => {
    const dimension = namesOf(rating.guideline).dimensions.find(({ id }) => id === rating.dimension)
    const reason = rating.mark.kind === 'no-opportunity' ? `: ${rating.mark.reason}` : ''
    return `- ${readableDay(dayIn(zone, rating.at))}: ${dimension?.short ?? gone(rating.dimension)}, ${ratingText(rating, words)}${reason}`
  })
  const own = cases.flatMap((each) => ownWordsOf(each, namesOf(each.guideline)))
  return [
    '# My notes',
    ...written,
    '# My ratings',
    rated.join('\n') || 'None yet.',
    ...(own.length > 0 ? ['# My cases for promotion', ...own] : []),
    ...(agenda ? ['# My 1:1', agendaText(agenda, zone)] : []),
    '',
  ].join('\n\n')
}

/** What its owner wrote in a case; its notes stand above. */
function ownWordsOf({ target, opening, lines, closedOn }: Case, { levels, dimensions }: Names): string[] {
  const level = levels.find(({ id }) => id === target)?.short ?? gone(target)
  const said = Object.entries(lines).map(([id, line]) => {
    const dimension = dimensions.find((each) => each.id === id)
    return `- **${dimension?.short ?? gone(id)}:** ${line}`
  })
  const closed = closedOn ? `, closed on ${readableDay(closedOn)}` : ''
  return [
    `## ${level}${closed}`,
    ...(opening ? [opening] : []),
    ...(said.length > 0 ? [said.join('\n')] : []),
  ]
}

function agendaText({ questions, doneAt }: NonNullable<PersonData['agenda']>, zone: string): string {
  const day = (at: string) => readableDay(dayIn(zone, new Date(at)))
  const asked = questions.map(
    ({ text, addedAt, askedAt }) =>
      `- ${text} (${askedAt ? `asked ${day(askedAt)}` : `added ${day(addedAt)}`})`,
  )
  return [...(doneAt ? [`Last one: ${day(doneAt)}`] : []), asked.join('\n')].filter(Boolean).join('\n\n')
}
