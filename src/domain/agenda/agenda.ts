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

/** In other words; undefined where it is gone. */
export function withText(agenda: AgendaDraft, id: string, text: string): AgendaDraft | undefined {
  const isThere = agenda.questions.some((each) => each.id === id)
  const questions = agenda.questions.map((each) => (each.id === id ? { ...each, text } : each))
  return isThere ? { ...agenda, questions } : undefined
}

/** With those of a file that are not kept yet, as many as there is room for; the later 1:1 was the last one. */
export function joinedAgenda(
  kept: AgendaDraft,
  file: AgendaDraft,
): { readonly agenda: AgendaDraft; readonly left: number } {
  const known = new Set(kept.questions.flatMap(({ id, text }) => [id, text]))
  const fresh = file.questions.filter(({ id, text }) => !known.has(id) && !known.has(text))
  const room = (most: number, of: readonly AgendaQuestion[]) => Math.max(0, most - of.length)
  const open = openQuestions({ questions: fresh }).slice(0, room(mostOpen, openQuestions(kept)))
  const asked = askedQuestions({ questions: fresh }).slice(0, room(mostAsked, askedQuestions(kept)))
  const taken = new Set([...open, ...asked])
  const [doneAt] = [kept.doneAt ?? '', file.doneAt ?? ''].sort().toReversed()
  return {
    agenda: {
      ...kept,
      questions: [...kept.questions, ...fresh.filter((each) => taken.has(each))],
      ...(doneAt && { doneAt }),
    },
    left: fresh.length - taken.size,
  }
}

/**
 * Asked now, or, without a time, to be asked again; of what was asked the newest are kept. Undefined where so many wait
 * that one more is not taken.
 */
export function withAsked(
  agenda: AgendaDraft,
  id: string,
  askedAt: string | undefined,
): AgendaDraft | undefined {
  const isAgain = askedAt === undefined && agenda.questions.some((each) => each.id === id && each.askedAt)
  if (isAgain && openQuestions(agenda).length >= mostOpen) return undefined
  const questions = agenda.questions.map((each) =>
    each.id === id ? { ...each, ...(each.askedAt && askedAt ? {} : { askedAt }) } : each,
  )
  const kept = new Set(askedQuestions({ questions }).slice(0, mostAsked))
  return {
    ...agenda,
    questions: questions.filter((each) => each.askedAt === undefined || kept.has(each)),
  }
}
