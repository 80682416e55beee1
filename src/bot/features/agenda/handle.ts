import {
  type AgendaDraft,
  openQuestions,
  questionLength,
  withAsked,
  withQuestion,
  withText,
} from '../../../domain/agenda/agenda.ts'
import { changeAgenda } from '../../../store/agenda/agenda.ts'
import { loadAgenda } from '../../agenda/loading.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type FormErrors, many, one, type Values } from '../../form.ts'
import { withAssumed } from '../../person/assumed.ts'
import type { Me, Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import type { FeatureOf } from '../feature.ts'
import { editForm, questionForm, removeForm } from './form.ts'
import {
  addedReply,
  askedReply,
  editedReply,
  editWhichReply,
  noQuestionReply,
  removedReply,
  tookPlaceReply,
  tooManyReply,
} from './question-reply.ts'
import { agendaReply } from './reply.ts'
import * as spec from './spec.ts'

export const agenda: FeatureOf<typeof spec.agenda> = {
  ...spec.agenda,
  handleOwn: async (own, me) => withAssumed(agendaReply(me, await loadAgenda(own, me)), me),
}

export const ask: FeatureOf<typeof spec.ask> = {
  ...spec.ask,
  handleOwn: async (own, me, intent) =>
    intent.question === undefined
      ? formReply(questionForm(own.newId()), intent)
      : addQuestion(own, me, own.newId(), intent.question),
  form: { id: 'agenda-question', submit: submitQuestion },
}

export const act: FeatureOf<typeof spec.act> = {
  ...spec.act,
  handleOwn: actOn,
  form: { id: 'agenda-remove', submit: submitRemoval },
}

export const edit: FeatureOf<typeof spec.edit> = {
  ...spec.edit,
  handleOwn: async (own, me, { id }) => {
    const { kept } = await loadAgenda(own, me)
    if (id === undefined) return openQuestions(kept).length > 0 ? editWhichReply(kept) : noQuestionReply
    const question = kept.questions.find((each) => each.id === id)
    return question ? formReply(editForm(question), { kind: 'agenda.edit', id }) : noQuestionReply
  },
  form: { id: 'agenda-edit', submit: submitEdited },
}

async function submitQuestion(own: Own, me: Me, { keep, values }: Filled): Promise<AskerReply | FormErrors> {
  const { text, errors } = questionIn(values)
  return errors ? { errors } : addQuestion(own, me, keep.id ?? own.newId(), text)
}

async function submitEdited(own: Own, me: Me, { keep, values }: Filled): Promise<AskerReply | FormErrors> {
  const { text, errors } = questionIn(values)
  if (errors) return { errors }
  const { id = '' } = keep
  const { questions } = await changeAgenda(
    own.vault,
    me.owner,
    (agenda) => withText(agenda, id, text),
    own.now(),
  )
  return questions.some((each) => each.id === id) ? editedReply(text) : noQuestionReply
}

function questionIn(values: Values): { readonly text: string; readonly errors?: FormErrors['errors'] } {
  const text = one(values, 'question')?.trim() ?? ''
  if (text === '') return { text, errors: { question: 'Write what you want to ask.' } }
  return text.length > questionLength
    ? {
        text,
        errors: { question: `Keep it under ${questionLength} characters, so that it can be asked.` },
      }
    : { text }
}

async function addQuestion(own: Own, me: Me, id: string, text: string): Promise<AskerReply> {
  const now = own.now()
  const kept = await changeAgenda(
    own.vault,
    me.owner,
    (agenda) =>
      agenda.questions.some((each) => each.id === id)
        ? undefined
        : withQuestion(agenda, { id, text, addedAt: now.toISOString() }),
    now,
  )
  const added = kept.questions.find((each) => each.text === text)
  return added ? addedReply(added) : tooManyReply
}

async function actOn(own: Own, me: Me, { act, id = '' }: spec.AgendaAct): Promise<AskerReply> {
  const now = own.now()
  const change = (to: (agenda: AgendaDraft) => AgendaDraft | undefined) =>
    changeAgenda(own.vault, me.owner, to, now)
  const tick = async (askedAt: string | undefined) => {
    const agenda = await change((kept) => withAsked(kept, id, askedAt))
    const question = agenda.questions.find((each) => each.id === id)
    return question?.askedAt && askedAt === undefined ? tooManyReply : askedReply(agenda, question)
  }
  switch (act) {
    case 'done':
      return tookPlaceReply(await change((kept) => ({ ...kept, doneAt: now.toISOString() })))
    case 'asked':
      return tick(now.toISOString())
    case 'open':
      return tick(undefined)
    case 'remove': {
      const { kept } = await loadAgenda(own, me)
      return kept.questions.length === 0
        ? noQuestionReply
        : formReply(removeForm(kept), { kind: 'agenda.do', act })
    }
  }
}

async function submitRemoval(own: Own, me: Me, { values }: Filled): Promise<AskerReply> {
  const gone = new Set(many(values, 'questions'))
  const without = (agenda: AgendaDraft) => ({
    ...agenda,
    questions: agenda.questions.filter(({ id }) => !gone.has(id)),
  })
  await changeAgenda(own.vault, me.owner, without, own.now())
  return removedReply(gone.size)
}
