import type { FeatureOf } from '../feature.ts'
import { openAgendaForm, submitAgenda } from './agenda-form.ts'
import { confirming, openAskForm, openConfirm, submitAsk, submitConfirm } from './asking.ts'
import * as asking from './asking-spec.ts'
import {
  openAnswerForm,
  openCaseForm,
  openPickForm,
  submitAnswer,
  submitCase,
  submitPicked,
} from './choosing.ts'
import { listShared } from './list.ts'
import * as ofList from './list-spec.ts'
import { openNamed } from './named.ts'
import * as byWords from './named-spec.ts'
import { withShare } from './one.ts'
import { openCommentForm, openRatingForm, submitComment, submitMarks } from './said.ts'
import * as spec from './showing-spec.ts'

export const pick: FeatureOf<typeof spec.pick> = {
  ...spec.pick,
  handleOwn: openPickForm,
  form: { id: 'show', quiet: true, submit: submitPicked },
}

export const named: FeatureOf<typeof byWords.named> = { ...byWords.named, handleOwn: openNamed }

export const answer: FeatureOf<typeof spec.answer> = {
  ...spec.answer,
  handleOwn: openAnswerForm,
  form: { id: 'show-answer', quiet: true, submit: submitAnswer },
}

export const ofCase: FeatureOf<typeof spec.ofCase> = {
  ...spec.ofCase,
  handleOwn: openCaseForm,
  form: { id: 'show-case', quiet: true, submit: submitCase },
}

export const ofAgenda: FeatureOf<typeof spec.ofAgenda> = {
  ...spec.ofAgenda,
  handleOwn: openAgendaForm,
  form: { id: 'show-agenda', quiet: true, submit: submitAgenda },
}

export const one: FeatureOf<typeof spec.one> = { ...spec.one, handleOwn: withShare }

export const comment: FeatureOf<typeof spec.comment> = {
  ...spec.comment,
  handleOwn: openCommentForm,
  form: { id: 'comment', quiet: true, submit: submitComment },
}

export const rate: FeatureOf<typeof spec.rate> = {
  ...spec.rate,
  handleOwn: openRatingForm,
  form: { id: 'marks', quiet: true, submit: submitMarks },
}

export const shared: FeatureOf<typeof ofList.shared> = {
  ...ofList.shared,
  handleOwn: (own, me, { back }) => listShared(own, me, back),
}

export const ask: FeatureOf<typeof asking.ask> = {
  ...asking.ask,
  handleOwn: openAskForm,
  form: { id: 'ask-confirm', quiet: true, submit: submitAsk },
}

export const openAsk: FeatureOf<typeof asking.open> = {
  ...asking.open,
  handleOwn: openConfirm,
  form: { id: 'confirm', quiet: true, submit: submitConfirm },
}

export const answerAsk: FeatureOf<typeof asking.act> = { ...asking.act, handleOwn: confirming }
