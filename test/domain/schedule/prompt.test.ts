import { expect, test } from 'vitest'
import { scheduledReply } from '../../../src/bot/schedules/message.ts'
import { momentOf, promptFor, prompts } from '../../../src/domain/schedule/prompt.ts'
import { scheduleSchema } from '../../../src/domain/schedule/schedule.ts'
import { transition } from '../../../src/domain/schedule/transitions.ts'

const fridays = scheduleSchema.parse({
  id: 'nudge',
  what: { kind: 'nudge' },
  wish: { unit: 'week', every: 1, weekday: 5, time: '15:00', anchor: '2026-11-02' },
  zone: 'Europe/Berlin',
  since: '2026-11-02T09:00:00Z',
})
const week = 7 * 86_400_000
const friday = new Date('2026-11-27T14:00:00Z').getTime()

test('two years of Fridays ask in all ways, never twice alike in a row, and again the same', () => {
  const asked = () => {
    let schedule = fridays
    return Array.from({ length: 104 }, (_, at) => {
      const dueAt = new Date(friday + at * week)
      const moment = momentOf({ personId: 'U1', dueAt })
      const prompt = promptFor(moment, schedule.prompt)
      schedule = transition(schedule, { kind: 'sent', dueAt, moment })
      expect(schedule.prompt).toBe(prompt)
      return prompt
    })
  }
  const all = asked()
  expect(new Set(all).size).toBe(prompts)
  expect(all.filter((prompt, at) => prompt === all[at - 1])).toEqual([])
  expect(asked()).toEqual(all)
})

test('each way is a question of its own, in three buttons and a menu', () => {
  const sending = { nudgeId: 'n1', followUp: false, slowed: true }
  const replies = Array.from(
    { length: prompts },
    (_, prompt) => scheduledReply(fridays, { ...sending, prompt }) ?? [],
  ).flat()
  expect(new Set(replies.map(({ summary }) => summary)).size).toBe(prompts)
  for (const { parts } of replies) {
    const [part, ...others] = parts
    expect(others).toEqual([])
    if (part?.kind !== 'choices') throw new Error('It asks without buttons.')
    expect(part.choices).toHaveLength(3)
    expect(part.choices.filter(({ main }) => main)).toHaveLength(1)
    expect(part.more?.length).toBeLessThanOrEqual(5)
  }
})
