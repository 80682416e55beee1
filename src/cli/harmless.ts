import { z } from 'zod'
import { botOf } from '../bot/bot.ts'
import type { Kind } from '../bot/features/features.ts'
import { meaningOf } from '../bot/meaning/meaning.ts'
import { mindOf } from '../bot/mind.ts'
import type { Asker } from '../bot/question.ts'
import { theNudge } from '../bot/schedules/kept.ts'
import { addDays, subDays } from '../domain/dates.ts'
import type { Library } from '../domain/library/library.ts'
import type { PersonData } from '../domain/own/person-data.ts'
import { nextMoment } from '../domain/schedule/next-moment.ts'
import type { Schedule } from '../domain/schedule/schedule.ts'
import { transition } from '../domain/schedule/transitions.ts'
import { endNudges, takeNudges } from '../store/nudges/nudges.ts'
import { planNudges } from '../store/nudges/plan.ts'
import { markSchedule } from '../store/nudges/schedules.ts'
import { exportPerson } from '../store/people/people-data.ts'
import { openVault, type Vault } from '../store/vault.ts'
import { shippedModel } from './model.ts'
import { readLabelled } from './scoring.ts'
import { keyInMemory, rooms, surfaceSchema } from './talk.ts'

/**
 * A line that must change nothing; a `deed` in a direct message may become a note, and what is plainly `told`, as all
 * is that has one of the tags of `telling`, may while a nudge waits for just that.
 */
const harmlessSchema = z.object({
  surface: surfaceSchema,
  text: z.string(),
  deed: z.boolean().default(false),
  told: z.boolean().default(false),
  tags: z.array(z.string()).default([]),
})
export type Harmless = z.infer<typeof harmlessSchema>

/** A line that orders something. */
const orderSchema = z.object({ surface: surfaceSchema, text: z.string(), intent: z.string() })
export type Order = z.infer<typeof orderSchema>

export const harmlessLines = (path: string): Harmless[] => readLabelled(path, harmlessSchema)
export const orderLines = (path: string): Order[] => readLabelled(path, orderSchema)

/** What became of a line: what is different that must not be; `kept`: a deed that became a note, as it may. */
export type Harm = { readonly line: Harmless; readonly changes: readonly string[]; readonly kept: boolean }

/** Plain sentences with numbers in them, and small talk. */
const telling: ReadonlySet<string> = new Set(['number', 'chatter'])

export type Setting = { readonly now: Date; readonly nudged?: boolean }

/**
 * Says each line to a real bot with a store in memory, as somebody of whom something is kept, and looks what changed.
 * `nudged`: each in a direct message, while a nudge waits for an answer.
 */
export async function harmsOf(
  library: Library,
  lines: readonly Harmless[],
  { now, nudged = false }: Setting,
): Promise<Harm[]> {
  const { vault } = await openVault('sqlite::memory:', { kind: 'given', text: keyInMemory })
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  let at = now
  const bot = botOf({
    learned: shippedModel(),
    library,
    vault,
    now: () => at,
    newId,
    zoneOf: async () => 'Europe/Berlin',
  })
  const settled = async (asker: Asker) => {
    if (nudged) at = subDays(now, 8)
    for (const words of has) await bot.ask(asker, words, 'dm')
    at = now
    if (nudged) await sendNudge(vault, now, newId)
    return { asker, data: await exportPerson(vault, asker) }
  }
  const harms: Harm[] = []
  let person: { asker: Asker; data: PersonData } | undefined
  for (const [index, line] of lines.filter(({ surface }) => !nudged || surface === 'dm').entries()) {
    person ??= await settled({ teamId: 'T1', personId: `U${index}` })
    // Whatever was said before, it waits for their words.
    if (nudged) await markSchedule(vault, person.asker, theNudge, (kept) => ({ ...kept, awaiting: true }))
    await bot.ask(person.asker, line.text, rooms[line.surface], {
      channel: `C${index}`,
      thread: undefined,
    })
    const changes = changesOf(person.data, await exportPerson(vault, person.asker))
    if (changes.length > 0) person = undefined
    const isTold = line.told || line.tags.some((tag) => telling.has(tag))
    const mayKeep = line.deed || (nudged && isTold)
    const kept = mayKeep && line.surface === 'dm' && changes.join() === noteSaved
    harms.push({ line, changes: kept ? [] : changes, kept })
  }
  await vault.db.destroy()
  return harms
}

/** Somebody with a note, a rating, nudges and a reminder. */
const has = [
  'note cut status prep from 6 h to 1 h',
  'rate ops 4',
  'nudge tue 10:30',
  'remind me of compare every Monday at 9',
]

/** What is due by now comes. */
async function sendNudge(vault: Vault, now: Date, newId: () => string): Promise<void> {
  const until = addDays(now, 1)
  await planNudges(vault.db, 'T1', { now, limit: 9, newId, readyAt: () => now })
  for (const taken of await takeNudges(vault.db, 'T1', { now, limit: 9, lease: newId(), until })) {
    const reschedule = (kept: Schedule) => {
      const schedule = transition(kept, { kind: 'sent', dueAt: taken.dueAt })
      return { schedule, nextAt: nextMoment(schedule, now) }
    }
    await endNudges(
      vault,
      [{ taken, ended: { state: 'sent', channel: 'D1', ts: taken.id }, reschedule }],
      now,
    )
  }
}

const noteSaved = 'note saved'

/** What is different, in words. */
function changesOf(before: PersonData, after: PersonData): string[] {
  const isSame = (of: (data: PersonData) => unknown) =>
    JSON.stringify(of(before)) === JSON.stringify(of(after))
  // Whether it was answered goes with the note that answers it.
  const nudge = ({ schedules }: PersonData) => {
    const found = schedules.find(({ what }) => what.kind === 'nudge')
    return found && { ...found, awaiting: undefined, unanswered: undefined }
  }
  const reminders = ({ schedules }: PersonData) => schedules.filter(({ what }) => what.kind === 'reminder')
  const recap = ({ schedules }: PersonData) => schedules.filter(({ what }) => what.kind === 'recap')
  const notes = after.notes.length - before.notes.length
  const nudged = !nudge(after)
    ? 'nudges stopped'
    : isSame((data) => nudge(data)?.wish)
      ? 'nudges paused'
      : 'nudges set'
  return [
    ...(isSame(nudge) ? [] : [nudged]),
    ...(isSame(reminders) ? [] : ['reminders changed']),
    ...(isSame(recap) ? [] : ['recap changed']),
    ...(isSame((data) => data.notes) ? [] : [notes > 0 ? noteSaved : 'note changed']),
    ...(isSame((data) => data.ratings) ? [] : ['rating saved']),
    ...(isSame((data) => data.profile) ? [] : ['profile changed']),
  ]
}

/** Orders that are done under another name than that of the line. */
const doneAs: Readonly<Record<string, readonly Kind[]>> = {
  'nudge.resume': ['nudge.do'],
  'reminder.stop': ['reminder.end'],
  export: ['export', 'case'],
  me: ['me', 'level.set'],
}

export type Obeyed = { readonly line: Order; readonly got: Kind; readonly works: boolean }

/** Whether each order is taken for the one that it is. */
export function obeyedOf(library: Library, lines: readonly Order[], now: Date): Obeyed[] {
  const mind = mindOf({ library, learned: shippedModel(), now: () => now })
  return lines.map((line) => {
    const { intent } = meaningOf(mind, line.text, { room: rooms[line.surface] }).decided
    const works = (doneAs[line.intent] ?? [line.intent]).includes(intent.kind)
    return { line, got: intent.kind, works }
  })
}
