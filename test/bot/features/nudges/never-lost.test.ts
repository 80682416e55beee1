import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { personChanged } from '../../../../src/bot/person/person-changed.ts'
import { theNudge } from '../../../../src/bot/schedules/kept.ts'
import { decide } from '../../../../src/domain/schedule/decide.ts'
import { nextMoment } from '../../../../src/domain/schedule/next-moment.ts'
import { rescheduled } from '../../../../src/nudges/end.ts'
import { lastSent } from '../../../../src/store/nudges/find.ts'
import {
  type Ending,
  endNudges,
  moveOn,
  putBack,
  takeNudges,
  tryNudge,
} from '../../../../src/store/nudges/nudges.ts'
import { planNudges } from '../../../../src/store/nudges/plan.ts'
import type { Taken } from '../../../../src/store/nudges/rows.ts'
import { findSchedule, listSchedules } from '../../../../src/store/nudges/schedules.ts'
import { deletePerson } from '../../../../src/store/people/deleting.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { onEachVault } from '../../../store/vaults.ts'

const dana = { teamId: 'T1', personId: 'U1' }
const minute = 60_000
const hour = 60 * minute

const said = fc.record({
  kind: fc.constant('say' as const),
  text: fc.constantFrom(
    'nudge fri 15:00',
    'nudge every second Monday at 9',
    'nudge monthly',
    'nudge tomorrow at 9',
    'nudge today at 17:00',
    'pause until Monday',
    'I’m out 3–14 December',
    'nudge resume',
    'remind me of Sr. Mgr expectations tomorrow',
    'remind me of Sr. Mgr expectations every Monday at 9',
    'remind me of leadership in 2 hours',
    'remind me of leadership tonight at 23:30',
    'cancel my reminder',
    'stop',
    'undo',
    'note closed the Acme deal',
  ),
})
const tapped = fc.record({
  kind: fc.constant('tap' as const),
  act: fc.constantFrom('tomorrow', 'nothing', 'skip'),
})
const pressed = fc.record({ kind: fc.constant('press' as const), last: fc.boolean() })
const moved = fc.record({
  kind: fc.constant('clock' as const),
  by: fc.constantFrom(
    minute,
    hour,
    5 * hour,
    24 * hour,
    3 * 24 * hour,
    -minute,
    -hour,
    -7 * hour,
    -25 * hour,
  ),
})
const done = fc.record({
  kind: fc.constantFrom(
    ...(['due', 'plan', 'take', 'try', 'back', 'send', 'decide', 'leave', 'return'] as const),
  ),
})
const steps = fc.array(
  fc.oneof(
    { arbitrary: said, weight: 2 },
    { arbitrary: tapped, weight: 1 },
    { arbitrary: pressed, weight: 1 },
    { arbitrary: moved, weight: 2 },
    { arbitrary: done, weight: 6 },
  ),
  { maxLength: 30 },
)
type Step =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'tap'; readonly act: string }
  | { readonly kind: 'press'; readonly last: boolean }
  | { readonly kind: 'clock'; readonly by: number }
  | { readonly kind: 'due' | 'plan' | 'take' | 'try' | 'back' | 'send' | 'decide' | 'leave' | 'return' }

function worldOf(vault: Vault) {
  let at = new Date('2026-11-24T09:00:00Z').getTime()
  /** The latest that it was: what was over then is not to come, though the clock is set back. */
  let latest = at
  let ids = 0
  let taken: Taken[] = []
  let gone = false
  const now = () => new Date(at)
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  const bot: Bot = botOn(vault, { now, newId })
  /** The words of each *Undo* that was shown. */
  const undos: string[] = []
  const say = async (text: string) => {
    const { parts } = await bot.ask(dana, text, 'dm', { channel: 'D1', thread: undefined })
    const choices = parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []))
    const undo = choices.find(({ label }) => label === 'Undo')?.says
    if (undo !== undefined) undos.push(undo)
    return undo
  }
  const one = async (work: (taken: Taken) => Promise<unknown>) => {
    const [first, ...others] = taken
    taken = others
    if (first) await work(first)
  }
  const end = (taken: Taken, ended: Ending['ended'], reschedule: Ending['reschedule']) =>
    endNudges(vault, [{ taken, ended, reschedule }], now())
  const run = async (step: Step): Promise<void> => {
    switch (step.kind) {
      case 'say':
        gone = false
        await say(step.text)
        return
      case 'tap': {
        const last = await lastSent(vault.db, dana)
        if (!last) return
        gone = false
        await say(`nudge ${last.id} ${step.act}`)
        return
      }
      case 'press': {
        const says = undos.at(step.last ? -1 : 0)
        if (says === undefined) return
        gone = false
        await say(says)
        return
      }
      case 'clock':
        at += step.by
        latest = Math.max(latest, at)
        return
      case 'due': {
        const [next] = (await listSchedules(vault, dana))
          .flatMap(({ nextAt }) => nextAt?.getTime() ?? [])
          .sort((a, b) => a - b)
        if (next !== undefined && next > at) at = next
        latest = Math.max(latest, at)
        return
      }
      case 'plan': {
        const { repeated } = await planNudges(vault.db, 'T1', { now: now(), limit: 9, newId, readyAt: now })
        for (const due of repeated) {
          await moveOn(vault, due, rescheduled({ now }, 'skipped', due.dueAt), now())
        }
        return
      }
      case 'take': {
        const until = new Date(at + minute)
        taken.push(...(await takeNudges(vault.db, 'T1', { now: now(), limit: 9, lease: newId(), until })))
        return
      }
      case 'try':
        for (const each of taken) await tryNudge(vault.db, each, new Date(at + minute))
        return
      case 'back':
        return one((each) =>
          putBack(vault.db, each, { state: 'open', readyAt: now(), reason: undefined, attempts: 0 }),
        )
      case 'send':
        return one((each) =>
          end(each, { state: 'sent', channel: 'D1', ts: newId() }, rescheduled({ now }, 'sent', each.dueAt)),
        )
      case 'decide':
        return one(async (each) => {
          const kept = await findSchedule(vault, dana, each.scheduleId)
          if (!kept) return
          const facts = {
            dueAt: each.dueAt,
            now: now(),
            lastNoteAt: undefined,
            lastNudgeAt: undefined,
            dnd: { until: new Date(at + 48 * hour) },
            person: 'active',
            holidayStatusUntil: undefined,
          } as const
          const decision = decide(kept.schedule, facts)
          if (decision.kind !== 'skip') return
          await end(each, { state: 'skipped', reason: decision.why }, (current) => {
            const again = decide(current, facts)
            const { schedule, next } = again.kind === 'skip' ? again : decision
            return { schedule, nextAt: next }
          })
        })
      case 'leave':
        gone = true
        await personChanged(vault, dana, { zone: undefined, gone: true }, now())
        return
      case 'return':
        gone = false
        await personChanged(vault, dana, { zone: undefined, gone: false }, now())
        return
    }
  }
  const lost = async () => {
    if (gone) return []
    const all = await listSchedules(vault, dana)
    return all.filter(
      ({ schedule, nextAt }) => nextAt === undefined && nextMoment(schedule, new Date(latest)) !== undefined,
    )
  }
  const next = async () => (await findSchedule(vault, dana, theNudge))?.nextAt?.toISOString()
  /** All that comes; what is over goes by itself. */
  const coming = async () => {
    const all = await listSchedules(vault, dana)
    return all.flatMap(({ schedule, nextAt }) => (nextAt ? [{ schedule, nextAt }] : []))
  }
  return { run, say, lost, next, coming }
}

const day = 24 * hour
const comes = (['due', 'plan', 'take', 'send'] as const).map((kind): Step => ({ kind }))

onEachVault((vault) => {
  test('a schedule that goes on is never without a next moment, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await deletePerson(vault(), dana)
        const { run, lost } = worldOf(vault())
        for (const step of all) {
          await run(step)
          expect(await lost()).toEqual([])
        }
      }),
      { numRuns: 20 },
    )
  })

  test('what is undone at once comes when it came before, also what is in hand', async () => {
    await fc.assert(
      fc.asyncProperty(steps, said, async (steps, { text }) => {
        await deletePerson(vault(), dana)
        const { run, say, coming } = worldOf(vault())
        // Which act is the newest goes by the clock.
        for (const step of steps) if (step.kind !== 'clock' || step.by > 0) await run(step)
        await say('reminders')
        const before = await coming()
        const undo = text === 'undo' ? undefined : await say(text)
        if (undo !== undefined) await say(undo)
        if (undo !== undefined) expect(await coming()).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  test('whoever undoes is there', async () => {
    const { run, lost } = worldOf(vault())
    const all: Step[] = [
      { kind: 'say', text: 'nudge fri 15:00' },
      { kind: 'clock', by: 5 * hour },
      { kind: 'leave' },
      { kind: 'say', text: 'undo' },
    ]
    for (const step of all) await run(step)
    expect(await lost()).toEqual([])
  })

  describe('what is set anew comes', () => {
    test('once more on the day on which one came', async () => {
      const { run, next } = worldOf(vault())
      const set = (text: string): Step => ({ kind: 'say', text })
      for (const step of [set('nudge tomorrow at 9'), ...comes, set('nudge today at 17:00')]) await run(step)
      expect(await next()).toBe('2026-11-25T16:00:00.000Z')
    })

    test('at its next moment, also when the clock was far ahead for a while', async () => {
      const { run, next } = worldOf(vault())
      const set: Step = { kind: 'say', text: 'nudge fri 15:00' }
      const ahead = [
        { kind: 'clock', by: 35 * day } as const,
        set,
        ...comes,
        { kind: 'clock', by: -39 * day } as const,
      ]
      for (const step of [...ahead, set]) await run(step)
      expect(await next()).toBe('2026-11-27T14:00:00.000Z')
    })
  })
})
