import { openQuestions } from '../../domain/agenda/agenda.ts'
import type { Guideline, Level } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import type { Shared, SharedBlock } from '../../domain/shares/share.ts'
import { goalName } from '../goals/goals.ts'
import { noteBlock, ratedIn } from '../shares/copies.ts'
import { fitting } from '../shares/fitting.ts'
import type { Agenda } from './loading.ts'
import { confirmedLine, gapName, progressText, ratingLine } from './words.ts'

/** What of an agenda can be shown beside its notes, each by itself. */
export const agendaSections = ['questions', 'goals', 'ratings', 'confirmed', 'gaps'] as const
export type AgendaSection = (typeof agendaSections)[number]

type Chosen = { readonly notes: readonly string[]; readonly sections: readonly AgendaSection[] }
type Of = {
  readonly library: Library
  readonly guideline: Guideline
  readonly target: Level
  readonly zone: string
}

/** Undefined where nothing was chosen, or nothing of it is there. The bot's own questions are for its owner alone. */
export function copyOfAgenda(agenda: Agenda, { notes, sections }: Chosen, of: Of): Shared | undefined {
  const { library, guideline } = of
  const shown = agenda.notes.filter(({ id }) => notes.includes(id))
  const blocks = [
    ...shown.map((note) => noteBlock(library, note)),
    ...agendaSections
      .filter((each) => sections.includes(each))
      .flatMap((each) => sectionBlocks(each, agenda, of)),
  ]
  if (blocks.length === 0) return undefined
  return fitting({
    title: 'Agenda for a 1:1',
    guideline: guideline.id,
    blocks,
    rated: ratedIn(guideline, dimensionsOf(agenda, { notes, sections }, guideline)),
  })
}

function sectionBlocks(section: AgendaSection, agenda: Agenda, of: Of): SharedBlock[] {
  const { guideline, target, zone } = of
  const { kept, goals, ratings, confirmed, gaps } = agenda
  switch (section) {
    case 'questions':
      return listed(
        'Questions',
        section,
        openQuestions(kept).map(({ text }) => text),
      )
    case 'goals':
      return goals.map((each) => ({
        ...listBlock(`Goal: ${goalName(each.goal)}`, `goal-${each.goal.id}`, progressText(each)),
        beside: { level: target.short, text: each.goal.expectation.text },
      }))
    case 'ratings':
      return listed(
        'Own ratings that changed',
        section,
        ratings.map((each) => ratingLine(each, guideline)),
      )
    case 'confirmed':
      return listed(
        'Confirmed since the last 1:1',
        section,
        confirmed.map((each) => confirmedLine(each, zone)),
      )
    case 'gaps':
      return gaps.map((each) => ({
        ...listBlock(
          `Gap: ${gapName(each)}`,
          `gap-${each.dimension.id}.${each.expectation.id}`,
          'No note yet.',
        ),
        beside: { level: target.short, text: each.expectation.text },
      }))
  }
}

const listed = (title: string, id: string, lines: readonly string[]): SharedBlock[] =>
  lines.length > 0 ? [listBlock(title, id, lines.map((line) => `• ${line}`).join('\n'))] : []

const listBlock = (title: string, id: string, text: string): SharedBlock => ({ id, title, text, facts: [] })

/** What the two may rate: the dimensions that what is shown is about. */
function dimensionsOf({ notes, goals, ratings, gaps }: Agenda, chosen: Chosen, { id }: Guideline): string[] {
  const has = (section: AgendaSection) => chosen.sections.includes(section)
  return [
    ...notes
      .filter((note) => chosen.notes.includes(note.id) && note.guideline === id)
      .flatMap(({ dimensions }) => dimensions),
    ...(has('goals') ? goals.map(({ goal }) => goal.dimension.id) : []),
    ...(has('ratings') ? ratings.map(({ dimension }) => dimension.id) : []),
    ...(has('gaps') ? gaps.map(({ dimension }) => dimension.id) : []),
  ]
}
