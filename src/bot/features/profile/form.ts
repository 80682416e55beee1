import type { Library } from '../../../domain/library/library.ts'
import type { Form } from '../../form.ts'
import type { Me } from '../../person/me.ts'

/** `me`: guideline, current and target level. Levels are offered of every guideline, so that both can change at once. */
export function meForm(me: Me, library: Library): Form {
  const guidelines = library.guidelines.map(({ id, role }) => ({ value: id, label: role }))
  const levels = library.guidelines.flatMap(({ id, role, levels, tracks = [] }) =>
    [undefined, ...tracks].flatMap((track) =>
      levels
        .filter((level) => level.track === track?.id)
        .map((level) => ({
          value: `${id}/${level.id}`,
          label: level.short,
          group: track ? `${track.title}: ${role}` : role,
        })),
    ),
  )
  const at = (level: { id: string }) => `${me.guideline.id}/${level.id}`
  return {
    id: 'me',
    title: 'Your role and levels',
    submit: 'Save',
    keep: {},
    fields: [
      {
        kind: 'choice',
        name: 'guideline',
        label: 'Guideline',
        options: guidelines,
        initial: me.guideline.id,
      },
      { kind: 'choice', name: 'current', label: 'Your level now', options: levels, initial: at(me.current) },
      {
        kind: 'choice',
        name: 'target',
        label: 'The level you aim for',
        options: levels,
        initial: at(me.target),
      },
      {
        kind: 'choice',
        name: 'hints',
        label: 'Hints after saving a note',
        options: [
          { value: 'on', label: 'One hint at most' },
          { value: 'off', label: 'No hints' },
        ],
        initial: me.profile.hints ? 'on' : 'off',
      },
    ],
  }
}
