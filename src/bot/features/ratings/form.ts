import type { Form } from '../../form.ts'
import type { Me } from '../../person/me.ts'
import { noSuchMark, type Unrated } from './reply.ts'

/** `rate`: a score with its words, or no opportunity yet with a reason. */
export function ratingForm({ guideline }: Me, { dimension, outside }: Unrated, id: string): Form {
  const options = guideline.dimensions.map(({ id, short }) => ({ value: id, label: short }))
  const scores = guideline.ratings.map((word, index) => ({
    value: `${index + 1}`,
    label: `${index + 1} · ${word}`,
  }))
  return {
    id: 'rating',
    title: 'Rate yourself',
    submit: 'Save',
    keep: { id },
    fields: [
      ...(outside === undefined ? [] : [{ kind: 'words' as const, text: noSuchMark(outside) }]),
      { kind: 'choice', name: 'dimension', label: 'Dimension', options, initial: dimension },
      {
        kind: 'choice',
        name: 'score',
        label: 'How you see yourself at the target level',
        hint: 'From 1 to 4',
        options: [...scores, { value: 'none', label: 'No opportunity yet' }],
      },
      {
        kind: 'text',
        name: 'reason',
        label: 'Reason',
        optional: true,
        hint: 'Needed for “no opportunity yet”',
      },
    ],
  }
}
