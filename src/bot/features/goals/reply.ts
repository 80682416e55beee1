import type { Goal } from '../../../domain/own/goals.ts'
import type { KeptNote } from '../../../domain/own/note.ts'
import type { AskerReply } from '../../answer.ts'
import { goalName, goalText } from '../../goals/goals.ts'
import type { Me } from '../../person/me.ts'
import { counted, sourceOf } from '../../replies/phrases.ts'

type Shown = {
  readonly goals: readonly Goal[]
  readonly notes: readonly KeptNote[]
  readonly isNudged: boolean
  readonly said: string | undefined
}

export function goalsReply({ guideline, target }: Me, { goals, notes, isNudged, said }: Shown): AskerReply {
  const lead = said ? `${said} ` : ''
  if (goals.length === 0)
    return toForm(
      `${lead}You have no goals yet. Choose two or three expectations of ${target.short} to work on.`,
      'Choose Goals',
    )
  const asks = isNudged ? 'Nudges ask about them in turn.' : 'Turn nudges on to be asked about them in turn.'
  return {
    for: 'asker',
    title: 'Your goals',
    summary: `${lead}What you’re working on for ${target.short}. Only you can see this. ${asks}`,
    parts: [
      {
        kind: 'table',
        rows: goals.map((goal) => ({
          name: goalName(goal),
          text: `${goal.expectation.text}\n${goalText(goal, notes)}`,
        })),
      },
      {
        kind: 'choices',
        choices: [
          { label: 'Add a Note', asks: { kind: 'notes.draft', note: '' }, main: true },
          { label: 'Change Goals', asks: { kind: 'goals.choose' } },
          ...(isNudged ? [] : [{ label: 'Turn Nudges On', asks: { kind: 'nudge.do', act: 'on' } } as const]),
        ],
      },
      sourceOf(guideline),
    ],
  }
}

/** Goals are taken out where they are chosen. */
export function removingReply({ target }: Me, count: number): AskerReply {
  if (count === 0)
    return toForm(
      `You have no goals. Choose two or three expectations of ${target.short} to work on.`,
      'Choose Goals',
    )
  const those = count === 1 ? 'it' : 'those that you want to remove'
  return toForm(
    `You have ${counted(count, 'goal')}. Open the form, unselect ${those}, and save.`,
    'Change Goals',
  )
}

const toForm = (summary: string, label: string): AskerReply => ({
  for: 'asker',
  summary,
  parts: [{ kind: 'choices', choices: [{ label, asks: { kind: 'goals.choose' }, main: true }] }],
})
