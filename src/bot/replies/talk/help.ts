import { type Verb, verbs } from '../../../reading/verbs.ts'
import type { RoomAnswer } from '../../answer.ts'

/** The whole command table, or one row of it. */
export function helpReply(verb: Verb | undefined): RoomAnswer {
  return verb ? oneVerb(verb) : allVerbs()
}

function allVerbs(): RoomAnswer {
  return {
    for: 'room',
    summary:
      'Ask in your own words, or type one of these after /level. Notes and ratings are shown to you alone.',
    parts: [
      { kind: 'table', rows: verbs.map(({ usage, help }) => ({ name: usage, text: help })) },
      { kind: 'choices', choices: tries.map((says) => ({ label: says, says })) },
    ],
  }
}

const oneVerb = ({ usage, help, example }: Verb): RoomAnswer => ({
  for: 'room',
  summary: `/level ${usage}: ${help}.`,
  parts: [{ kind: 'choices', choices: [{ label: example, says: example }] }],
})

/** What a person can try first; each fits every guideline. */
const tries = ['compare', 'levels', 'posting', 'note']
