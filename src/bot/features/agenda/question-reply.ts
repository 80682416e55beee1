import {
  type AgendaDraft,
  type AgendaQuestion,
  mostOpen,
  openQuestions,
} from '../../../domain/agenda/agenda.ts'
import type { AskerReply, Button } from '../../answer.ts'
import { clipped, counted, firstLine } from '../../replies/phrases.ts'

const yours: Button = { label: 'Your 1:1', asks: { kind: 'agenda' } }

/** What was just done about it. */
const doneReply = (summary: string, more: readonly Button[] = []): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `${summary} Only you can see this.`,
  parts: [{ kind: 'choices', choices: [yours, ...more] }],
})

export const addedReply = ({ id, text }: AgendaQuestion): AskerReply =>
  doneReply(`Added to your 1:1: “${clipped(firstLine(text), 120)}”.`, [
    { label: 'Edit', asks: { kind: 'agenda.edit', id } },
    { label: 'Add a Question', asks: { kind: 'agenda.ask' } },
  ])

export const editedReply = (text: string): AskerReply =>
  doneReply(`Changed: “${clipped(firstLine(text), 120)}”.`)

export const editWhichReply = (kept: AgendaDraft): AskerReply => ({
  for: 'asker',
  title: 'Edit questions',
  summary: 'Which question do you want to change? Only you can see this.',
  parts: [
    {
      kind: 'table',
      rows: openQuestions(kept).map(({ id, text }) => ({
        name: text,
        text: '',
        open: { label: 'Edit', asks: { kind: 'agenda.edit', id } },
      })),
    },
  ],
})

/** `question`: the one that was ticked off, or is to be asked again; undefined where it is gone. */
export function askedReply(agenda: AgendaDraft, question: AgendaQuestion | undefined): AskerReply {
  if (!question) return noQuestionReply
  const name = `“${clipped(firstLine(question.text), 120)}”`
  if (!question.askedAt) return doneReply(`It’s on your agenda again: ${name}.`)
  const open = openQuestions(agenda).length
  return doneReply(`Ticked off: ${name}. ${open === 0 ? 'No questions left.' : `${open} left to ask.`}`, [
    { label: 'Ask Again', asks: { kind: 'agenda.do', act: 'open', id: question.id } },
  ])
}

export function tookPlaceReply(agenda: AgendaDraft): AskerReply {
  const open = openQuestions(agenda).length
  const left =
    open === 0
      ? ''
      : ` ${counted(open, 'question')} that you didn’t tick off ${open === 1 ? 'stays' : 'stay'} on it.`
  return doneReply(`Done. Your next agenda starts now.${left}`)
}

export const removedReply = (count: number): AskerReply =>
  doneReply(count === 1 ? 'The question is gone.' : `${counted(count, 'question')} are gone.`)

export const noQuestionReply: AskerReply = {
  for: 'asker',
  summary: 'That question isn’t on your agenda any more.',
  parts: [{ kind: 'choices', choices: [yours] }],
}

export const tooManyReply: AskerReply = {
  for: 'asker',
  summary: `You have ${mostOpen} questions for your 1:1 already. Tick off or remove one first, then add this one.`,
  parts: [{ kind: 'choices', choices: [yours] }],
}
