import type { AskerReply, Button, Reply, ReplyPart } from '../answer.ts'

/** Role, levels and nudges, in one form. */
export const setUp: Button = { label: 'Set Up', asks: { kind: 'me' } }
const privacy: Button = { label: 'Privacy', asks: { kind: 'privacy' } }

const line =
  'I’m Level Guide. I know what each level of your role asks, and I keep notes that only you can see.'

/** To whoever said no more than hello. */
export const introduction: AskerReply = {
  for: 'asker',
  summary: `Hi! ${line}`,
  parts: [
    {
      kind: 'choices',
      choices: [{ ...setUp, main: true }, { label: 'Compare Levels', asks: { kind: 'compare' } }, privacy],
    },
  ],
}

/** Their first question is answered as anybody's, and below it they learn who answered. */
export function withIntroduction(answer: Reply): AskerReply {
  const choices = hasSetUp(answer.parts) ? [privacy] : [setUp, privacy]
  return {
    ...answer,
    for: 'asker',
    parts: [...answer.parts, { kind: 'text', text: line }, { kind: 'choices', choices }],
  }
}

const hasSetUp = (parts: readonly ReplyPart[]): boolean =>
  parts.some((part) => part.kind === 'choices' && part.choices.includes(setUp))
