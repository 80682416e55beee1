import type { Verb } from '../../../reading/language.ts'
import type { RoomReply } from '../../answer.ts'

/** The whole command table, or one row of it. */
export function helpReply(verbs: readonly Verb[], name: string | undefined): RoomReply {
  const verb = verbs.find((row) => row.verb === name)
  return verb ? oneVerb(verb) : allVerbs(verbs)
}

function allVerbs(verbs: readonly Verb[]): RoomReply {
  return {
    for: 'room',
    summary: 'Ask in your own words, or type one of these after /level. Only you can see notes and ratings.',
    parts: [
      { kind: 'table', rows: verbs.map(({ usage, help }) => ({ name: usage, text: help })) },
      { kind: 'choices', choices: tries.map((says) => ({ label: says, says })) },
    ],
  }
}

const oneVerb = ({ usage, help, example }: Verb): RoomReply => ({
  for: 'room',
  summary: `/level ${usage}: ${help}.`,
  parts: [{ kind: 'choices', choices: [{ label: example, says: example }] }],
})

/** What a person can try first; each fits every guideline. */
const tries = ['compare', 'levels', 'posting', 'note']
