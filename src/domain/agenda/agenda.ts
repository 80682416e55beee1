import { z } from 'zod'

/** Characters in one question: more than anybody reads out. */
export const questionLength = 500
/** So many questions wait at most, and so many are kept once they were asked: the newest. */
export const mostOpen = 50
const mostAsked = 100
/** Of both together. */
export const mostQuestions = mostOpen + mostAsked

const time = z.iso.datetime()

/** What somebody wants to ask their manager, in their own words. */
const questionSchema = z.object({
  id: z.uuid(),
  text: z.string().min(1).max(questionLength),
  addedAt: time,
  askedAt: time.optional(),
})

export type AgendaQuestion = z.infer<typeof questionSchema>

/** What a person keeps for their 1:1: what they want to ask, and when the last one took place. */
export const agendaSchema = z.object({
  questions: z.array(questionSchema).max(mostQuestions).default([]),
  doneAt: time.optional(),
})

export type AgendaDraft = z.infer<typeof agendaSchema>

export const noAgenda: AgendaDraft = { questions: [] }

export const openQuestions = ({ questions }: AgendaDraft): readonly AgendaQuestion[] =>
  questions.filter(({ askedAt }) => askedAt === undefined)

/** The one that was asked last comes first. */
export const askedQuestions = ({ questions }: AgendaDraft): readonly AgendaQuestion[] =>
  questions
    .filter(({ askedAt }) => askedAt !== undefined)
    .toSorted((one, other) => (other.askedAt ?? '').localeCompare(one.askedAt ?? ''))

/** Undefined where so many wait that one more is not taken. */
export const withQuestion = (agenda: AgendaDraft, question: AgendaQuestion): AgendaDraft | undefined =>
  openQuestions(agenda).length < mostOpen
    ? { ...agenda, questions: [...agenda.questions, question] }
    : undefined

/** Asked now, or, without a time, to be asked again; of what was asked the newest are kept. */
export function withAsked(agenda: AgendaDraft, id: string, askedAt: string | undefined): AgendaDraft {
  const questions = agenda.questions.map((each) =>
    each.id === id ? { ...each, ...(each.askedAt && askedAt ? {} : { askedAt }) } : each,
  )
  const kept = new Set(askedQuestions({ questions }).slice(0, mostAsked))
  return {
    ...agenda,
    questions: questions.filter((each) => each.askedAt === undefined || kept.has(each)),
  }
}
