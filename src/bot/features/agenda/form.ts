import {
  type AgendaDraft,
  type AgendaQuestion,
  askedQuestions,
  openQuestions,
  questionLength,
} from '../../../domain/agenda/agenda.ts'
import type { Form } from '../../form.ts'
import { clipped } from '../../replies/phrases.ts'

export const questionForm = (id: string): Form => ({
  id: 'agenda-question',
  title: 'Add a question',
  submit: 'Add',
  // Two clicks add it once.
  keep: { id },
  fields: [questionField],
})

const questionField = {
  kind: 'text',
  name: 'question',
  label: 'What you want to ask, or bring up',
  long: true,
  hint: `Only you see it, until you show it to someone. ${questionLength} characters at most`,
} as const

export const editForm = ({ id, text }: AgendaQuestion): Form => ({
  id: 'agenda-edit',
  title: 'Edit the question',
  submit: 'Save',
  keep: { id },
  fields: [{ ...questionField, initial: text }],
})

/** So many options a menu holds. */
const mostOffered = 100

export const removeForm = (kept: AgendaDraft): Form => ({
  id: 'agenda-remove',
  title: 'Remove questions',
  submit: 'Remove',
  keep: {},
  fields: [
    {
      kind: 'choices',
      name: 'questions',
      label: 'Which ones',
      options: [...openQuestions(kept), ...askedQuestions(kept)].slice(0, mostOffered).map((each) => ({
        value: each.id,
        label: clipped(`${each.askedAt ? 'Asked: ' : ''}${each.text.replace(/\s+/g, ' ')}`, 75),
      })),
    },
  ],
})
