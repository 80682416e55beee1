import { cell } from '../../../domain/library/guideline.ts'
import type { Form, Option } from '../../form.ts'
import { goalsFor } from '../../goals/goals.ts'
import type { Me } from '../../person/me.ts'
import { heading } from '../../replies/phrases.ts'

export const mostGoals = 3

export function goalsForm(me: Me): Form {
  const { guideline, target } = me
  const options = guideline.dimensions.flatMap((dimension) =>
    cell(dimension, target).map(
      ({ id, text }): Option => ({
        value: `${dimension.id}.${id}`,
        label: `${heading(id)}: ${text}`,
        group: dimension.short,
      }),
    ),
  )
  const field =
    options.length === 0
      ? ({ kind: 'words', text: `The guideline states nothing at ${target.short}.` } as const)
      : ({
          kind: 'choices',
          name: 'goals',
          label: `Which expectations of ${target.short} you want to work on`,
          optional: true,
          options,
          initial: goalsFor(me).map(({ id }) => id),
          hint: 'Two or three. Nudges ask about them in turn, and show none of them until you press a button',
        } as const)
  return { id: 'goals', title: 'Your goals', submit: 'Save', keep: {}, fields: [field] }
}
