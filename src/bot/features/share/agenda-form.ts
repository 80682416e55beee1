import { openQuestions } from '../../../domain/agenda/agenda.ts'
import { type AgendaSection, agendaSections, copyOfAgenda } from '../../agenda/copy.ts'
import { type Agenda, loadAgenda } from '../../agenda/loading.ts'
import type { AskerReply } from '../../answer.ts'
import { type Field, type Filled, type FormErrors, many, type Option } from '../../form.ts'
import type { Me, Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import { counted } from '../../replies/phrases.ts'
import { noReachReply } from '../../shares/reply.ts'
import { draft, endField, mostOffered, personField } from './choosing.ts'
import { noteLabel } from './showing-reply.ts'
import { mostChosen } from './showing-spec.ts'

/** What is new, and the rest of the agenda that there is: each only where its owner ticks it. */
export async function openAgendaForm(own: Own, me: Me): Promise<AskerReply> {
  if (!own.reach) return noReachReply
  const agenda = await loadAgenda(own, me)
  const sections = sectionOptions(agenda)
  const notes = agenda.notes.slice(0, mostOffered)
  if (notes.length + sections.length === 0) return nothingToShowReply
  const fields: Field[] = [
    personField,
    ...(notes.length > 0
      ? [
          {
            kind: 'choices',
            name: 'notes',
            label: 'Which of the new notes',
            optional: true,
            hint: 'They see these notes as they are now',
            options: notes.map((note): Option => ({ value: note.id, label: noteLabel(note) })),
          } as const,
        ]
      : []),
    ...(sections.length > 0
      ? [
          {
            kind: 'choices',
            name: 'sections',
            label: 'What else',
            optional: true,
            hint: 'You see all of it in the preview, before anything is shown',
            options: sections,
          } as const,
        ]
      : []),
    endField,
  ]
  return formReply(
    { id: 'show-agenda', title: 'Show to someone', submit: 'Preview', keep: {}, fields },
    { kind: 'share.agenda' },
  )
}

const nothingToShowReply: AskerReply = {
  for: 'asker',
  summary: 'There’s nothing on your agenda to show yet. Add a note or a question first.',
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Add a Question', asks: { kind: 'agenda.ask' }, main: true },
        { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' } },
      ],
    },
  ],
}

function sectionOptions({ kept, goals, ratings, confirmed, gaps }: Agenda): Option[] {
  const all: Readonly<Record<AgendaSection, readonly [count: number, name: string]>> = {
    questions: [openQuestions(kept).length, 'question'],
    goals: [goals.length, 'goal'],
    ratings: [ratings.length, 'own rating'],
    confirmed: [confirmed.length, 'confirmation'],
    gaps: [gaps.length, 'gap'],
  }
  return agendaSections.flatMap((value) => {
    const [count, name] = all[value]
    return count > 0 ? [{ value, label: counted(count, name) }] : []
  })
}

/** The agenda as it is now, of it what was chosen. */
export async function submitAgenda(own: Own, me: Me, filled: Filled): Promise<AskerReply | FormErrors> {
  const notes = many(filled.values, 'notes')
  if (notes.length > mostChosen)
    return { errors: { notes: `Choose ${mostChosen} notes at most, so that they can be read.` } }
  const chosen = many(filled.values, 'sections')
  const sections = agendaSections.filter((each) => chosen.includes(each))
  const { guideline, target, profile } = me
  const of = { library: own.library, guideline, target, zone: profile.zone }
  const shared = copyOfAgenda(await loadAgenda(own, me), { notes, sections }, of)
  if (!shared) return { errors: { person: 'Choose at least one note, or something else of the agenda.' } }
  return draft(own, me, filled, { kind: 'agenda', shared })
}
