import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { AskerReply } from '../../answer.ts'
import type { Form } from '../../form.ts'
import { recapText, rhythmOf, usualRecapTime } from '../../schedules/recap.ts'

/** Set or changed: said back in full. */
export const recapOnReply = (schedule: Schedule, now: Date): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Your recap is on. ${recapText(schedule, now)}`,
  parts: [
    {
      kind: 'text',
      text: 'It shows how many notes you wrote, by dimension, and one gap. It shows none of your notes’ words until you press a button.',
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Show It Now', asks: { kind: 'recap' } },
        { label: 'Change', asks: { kind: 'recap.set' } },
        { label: 'Stop Recaps', asks: { kind: 'recap.set', rhythm: 'off' } },
      ],
    },
  ],
})

export const recapOffReply = (removed: boolean): AskerReply => ({
  for: 'asker',
  ...(removed && { changed: true as const }),
  summary: removed
    ? 'Recaps are off. You can still ask for one: type “recap”.'
    : 'Recaps are already off. Type “recap” to see one, or “recap monthly” to get one each month.',
  parts: [],
})

export const recapForm = (schedule: Schedule | undefined, zone: string): Form => ({
  id: 'recap',
  title: 'Recap',
  submit: 'Save',
  keep: {},
  fields: [
    {
      kind: 'choice',
      name: 'rhythm',
      label: 'Send me a recap',
      hint: 'How many notes you wrote, by dimension, and one gap',
      options: [
        { value: 'off', label: 'Don’t send any' },
        { value: 'monthly', label: 'Every month' },
        { value: 'quarterly', label: 'Every quarter' },
      ],
      initial: schedule ? rhythmOf(schedule) : 'off',
    },
    {
      kind: 'time',
      name: 'time',
      label: 'At',
      hint: `On its first working day, in ${zone}`,
      initial: schedule?.wish.time ?? usualRecapTime,
    },
  ],
})
