import { type AgendaDraft, questionLength, withAsked, withQuestion } from '../../../domain/agenda/agenda.ts'
import { changeAgenda } from '../../../store/agenda/agenda.ts'
import { loadAgenda } from '../../agenda/loading.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type FormErrors, many, one } from '../../form.ts'
import { withAssumed } from '../../person/assumed.ts'
import type { Me, Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import type { FeatureOf } from '../feature.ts'
import { questionForm, removeForm } from './form.ts'
import {
  addedReply,
  agendaReply,
  askedReply,
  noQuestionReply,
  removedReply,
  tookPlaceReply,
  tooManyReply,
} from './reply.ts'
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

async function submitQuestion(own: Own, me: Me, { keep, values }: Filled): Promise<AskerReply | FormErrors> {
  const text = one(values, 'question')?.trim() ?? ''
  if (text === '') return { errors: { question: 'Write what you want to ask.' } }
  if (text.length > questionLength)
    return { errors: { question: `Keep it under ${questionLength} characters, so that it can be asked.` } }
  return addQuestion(own, me, keep.id ?? own.newId(), text)
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
  return kept.questions.some((each) => each.text === text) ? addedReply(text) : tooManyReply
}

async function actOn(own: Own, me: Me, { act, id = '' }: spec.AgendaAct): Promise<AskerReply> {
  const now = own.now()
  const change = (to: (agenda: AgendaDraft) => AgendaDraft) => changeAgenda(own.vault, me.owner, to, now)
  const tick = async (askedAt: string | undefined) => {
    const agenda = await change((kept) => withAsked(kept, id, askedAt))
    return askedReply(
      agenda,
      agenda.questions.find((each) => each.id === id),
    )
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
