import type { z } from 'zod'
import * as admin from './admin/handle.ts'
import * as agenda from './agenda/handle.ts'
import * as apart from './apart/handle.ts'
import * as bringing from './bring/handle.ts'
import * as cases from './case/handle.ts'
import * as changes from './changes/handle.ts'
import * as compare from './compare/handle.ts'
import * as examples from './examples/handle.ts'
import * as expectations from './expectations/handle.ts'
import type { Feature } from './feature.ts'
import * as feedback from './feedback/handle.ts'
import * as goals from './goals/handle.ts'
import * as guidelines from './guidelines/handle.ts'
import * as help from './help/handle.ts'
import * as match from './match/handle.ts'
import * as news from './news/handle.ts'
import * as notes from './notes/handle.ts'
import * as nudges from './nudges/handle.ts'
import * as others from './others/handle.ts'
import * as posting from './posting/handle.ts'
import * as privacy from './privacy/handle.ts'
import * as profile from './profile/handle.ts'
import * as publish from './publish/handle.ts'
import * as ratings from './ratings/handle.ts'
import * as readiness from './readiness/handle.ts'
import * as recap from './recap/handle.ts'
import * as reminders from './reminders/handle.ts'
import * as search from './search/handle.ts'
import * as settings from './settings/handle.ts'
import * as share from './share/handle.ts'
import * as showing from './share/showing.ts'
import * as smalltalk from './smalltalk/handle.ts'
import * as start from './start/handle.ts'
import * as unclear from './unclear/handle.ts'
import * as undo from './undo/handle.ts'
import * as why from './why/handle.ts'

/** Everything that can be asked for: the one list of kinds. Help shows its commands in this order. */
const features = {
  compare: compare.compare,
  expectations: expectations.expectations,
  dimensions: guidelines.dimensions,
  levels: guidelines.levels,
  guidelines: guidelines.guidelines,
  limits: guidelines.limits,
  which: guidelines.which,
  changes: changes.changes,
  posting: posting.posting,
  postings: posting.postings,
  principles: posting.principles,
  search: search.search,
  explain: search.explain,
  examples: examples.examples,
  why: why.why,
  start: start.start,
  match: match.match,
  'notes.add': notes.add,
  'notes.list': notes.list,
  'notes.draft': notes.draft,
  'notes.untagged': notes.untagged,
  'notes.edit': notes.edit,
  note: notes.one,
  'note.tag': notes.tag,
  'note.tie': notes.tie,
  'note.change': notes.change,
  'note.split': notes.split,
  'note.last': notes.last,
  'note.kept': notes.kept,
  'note.stays': notes.stays,
  delete: notes.remove,
  bring: bringing.bring,
  rate: ratings.rate,
  ratings: ratings.history,
  readiness: readiness.readiness,
  case: cases.promotionCase,
  'case.do': cases.act,
  'case.choose': cases.choose,
  'case.write': cases.write,
  agenda: agenda.agenda,
  'agenda.ask': agenda.ask,
  'agenda.do': agenda.act,
  'agenda.edit': agenda.edit,
  goals: goals.goals,
  'goals.choose': goals.choose,
  recap: recap.show,
  'recap.set': recap.set,
  'nudge.set': nudges.set,
  'nudge.pause': nudges.pause,
  'nudge.stop': nudges.stop,
  'nudge.do': nudges.settle,
  'nudge.tap': nudges.tap,
  'nudge.reply': nudges.reply,
  'reminder.set': reminders.set,
  'reminder.move': reminders.move,
  'reminder.do': reminders.one,
  'reminder.end': reminders.end,
  reminders: reminders.list,
  undo: undo.undo,
  settings: settings.settings,
  me: profile.me,
  'level.set': profile.level,
  role: profile.role,
  'role.ask': profile.whose,
  hints: profile.hints,
  export: privacy.exporting,
  privacy: privacy.privacy,
  erase: privacy.erase,
  admin: admin.admin,
  publish: publish.publish,
  draft: publish.draft,
  loaded: publish.loaded,
  published: publish.published,
  others: others.others,
  news: news.news,
  apart: apart.apart,
  share: share.share,
  'share.last': share.last,
  'share.pick': showing.pick,
  'share.named': showing.named,
  'share.answer': showing.answer,
  'share.case': showing.ofCase,
  'share.agenda': showing.ofAgenda,
  'share.one': showing.one,
  'share.comment': showing.comment,
  'share.rate': showing.rate,
  shared: showing.shared,
  'confirm.ask': showing.ask,
  'confirm.open': showing.openAsk,
  'confirm.do': showing.answerAsk,
  feedback: feedback.feedback,
  words: feedback.words,
  help: help.help,
  smalltalk: smalltalk.smalltalk,
  unknown: unclear.unknown,
  unclear: unclear.unclear,
}

type Features = typeof features
export type Kind = keyof Features
type Of<K extends Kind> = z.infer<Features[K]['schema']>
type AsksOf<K extends Kind> = z.input<Features[K]['schema']>

/** What is asked for. */
export type Intent = { [K in Kind]: Of<K> }[Kind]

/** The same as a button is given it: what is empty may be left out. */
export type Asks = { [K in Kind]: AsksOf<K> }[Kind]

/** What a text is taken to mean, and how sure that is, from 0 to 1. */
export type Reading = {
  readonly intent: Intent
  readonly confidence: number
  /** To the letter what a button says, or a command. */
  readonly exact?: true
}

/** Each stands under its own kind: anything else would be a type error here. */
const byKind: { [K in Kind]: Feature<z.ZodType<Of<K> & { readonly kind: K }>> } = features

export const kinds = Object.keys(features).filter((name): name is Kind => name in features)

export const isKind = (name: string): name is Kind => Object.hasOwn(features, name)

/** The feature of an intent, as one of any intent. */
export const featureOf = ({ kind }: { readonly kind: Kind }): Feature<z.ZodType<Intent>> => byKind[kind]
