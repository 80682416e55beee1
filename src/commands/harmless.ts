import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Bot, botOf } from '../bot/ask.ts'
import type { Kind } from '../bot/intent.ts'
import { type Asker, mindOf, type Room, read } from '../bot/mind.ts'
import { decide } from '../bot/policy.ts'
import type { Library } from '../domain/library/library.ts'
import type { PersonData } from '../domain/own/person-data.ts'
import { exportPerson } from '../store/people/people-data.ts'
import { openVault, type Vault } from '../store/vault.ts'

const surfaces = { command: 'command', mention: 'channel', dm: 'dm' } as const satisfies Record<string, Room>
const surface = z.enum(['command', 'mention', 'dm'])

/** A line that must change nothing; a `deed` in a direct message may become a note. */
const harmlessSchema = z.object({ surface, text: z.string(), deed: z.boolean().default(false) })
export type Harmless = z.infer<typeof harmlessSchema>

/** A line that orders something. */
const orderSchema = z.object({ surface, text: z.string(), intent: z.string() })
export type Order = z.infer<typeof orderSchema>

const parsed = <T>(path: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))

export const harmlessLines = (path: string): Harmless[] => parsed(path, harmlessSchema)
export const orderLines = (path: string): Order[] => parsed(path, orderSchema)

/** What became of a line: what is different that must not be; `kept`: a deed that became a note, as it may. */
export type Harm = { readonly line: Harmless; readonly changes: readonly string[]; readonly kept: boolean }

/** Says each line to a real bot with a store in memory, as somebody of whom something is kept, and looks what changed. */
export async function harmsOf(library: Library, lines: readonly Harmless[], now: Date): Promise<Harm[]> {
  const { vault } = await openVault('sqlite::memory:', { kind: 'given', text: keyInMemory })
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  const bot = botOf({ library, vault, now: () => now, newId, zoneOf: async () => 'Europe/Berlin' })
  const harms: Harm[] = []
  let person: { asker: Asker; data: PersonData } | undefined
  for (const [at, line] of lines.entries()) {
    person ??= await settled(bot, vault, { teamId: 'T1', personId: `U${at}` })
    await bot.ask(person.asker, line.text, surfaces[line.surface], { channel: `C${at}`, thread: undefined })
    const changes = changesOf(person.data, await exportPerson(vault, person.asker))
    if (changes.length > 0) person = undefined
    const kept = line.deed && line.surface === 'dm' && changes.join() === noteSaved
    harms.push({ line, changes: kept ? [] : changes, kept })
  }
  await vault.db.destroy()
  return harms
}

/** It protects nothing: the store is gone with the process. */
const keyInMemory = Buffer.alloc(32, 1).toString('base64')

/** Somebody with a note, a rating, nudges and a reminder. */
async function settled(bot: Bot, vault: Vault, asker: Asker): Promise<{ asker: Asker; data: PersonData }> {
  for (const words of has) await bot.ask(asker, words, 'dm')
  return { asker, data: await exportPerson(vault, asker) }
}

const has = [
  'note cut status prep from 6 h to 1 h',
  'rate ops 4',
  'nudge fri 15:00',
  'remind me of compare every Monday at 9',
]

const noteSaved = 'note saved'

/** What is different, in words. */
function changesOf(before: PersonData, after: PersonData): string[] {
  const isSame = (of: (data: PersonData) => unknown) =>
    JSON.stringify(of(before)) === JSON.stringify(of(after))
  const nudge = ({ schedules }: PersonData) => schedules.find(({ what }) => what.kind === 'nudge')
  const reminders = ({ schedules }: PersonData) => schedules.filter(({ what }) => what.kind === 'reminder')
  const notes = after.notes.length - before.notes.length
  const nudged = !nudge(after)
    ? 'nudges stopped'
    : isSame((data) => nudge(data)?.wish)
      ? 'nudges paused'
      : 'nudges set'
  return [
    ...(isSame(nudge) ? [] : [nudged]),
    ...(isSame(reminders) ? [] : ['reminders changed']),
    ...(isSame((data) => data.notes) ? [] : [notes > 0 ? noteSaved : 'note changed']),
    ...(isSame((data) => data.ratings) ? [] : ['rating saved']),
    ...(isSame((data) => data.profile) ? [] : ['profile changed']),
  ]
}

/** Orders that are done under another name than that of the line. */
const doneAs: Readonly<Record<string, readonly Kind[]>> = {
  'nudge.resume': ['nudge.do'],
  'reminder.stop': ['reminder.end'],
  export: ['export', 'packet'],
}

export type Obeyed = { readonly line: Order; readonly got: Kind; readonly works: boolean }

/** Whether each order is taken for the one that it is. */
export function obeyedOf(library: Library, lines: readonly Order[], now: Date): Obeyed[] {
  const mind = mindOf(library, () => now)
  return lines.map((line) => {
    const said = { text: line.text, room: surfaces[line.surface], hint: {} }
    const { intent } = decide(mind.vocabulary, read(mind, line.text), said)
    const works = (doneAs[line.intent] ?? [line.intent]).includes(intent.kind)
    return { line, got: intent.kind, works }
  })
}
