import { afterEach, beforeEach, expect, test } from 'vitest'
import { tellOutcome } from '../../src/cli/outcome.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { friday, fridays, later, type Nudged, startNudged } from '../nudges/nudging.ts'
import { note } from '../store/samples.ts'

let nudged: Nudged
beforeEach(async () => {
  nudged = await startNudged()
})
afterEach(() => nudged.close())

const told = (at: Date, patience?: number) => {
  const { workspace, vault } = nudged
  const nameOf = (id: string) => workspace.person(id).name
  return tellOutcome(vault.db, { teamId: workspace.teamId, at, nameOf, ...(patience && { patience }) })
}

test('who jumps to the next nudge is told what became of it, for each person', async () => {
  const { workspace, vault, enrol, ownerOf, start } = nudged
  await enrol('lena')
  await enrol('marcus')
  await enrol('ananya')
  await saveNote(vault, ownerOf('marcus'), note, { id: 'n', origin: 'o', now: workspace.clock.now() })
  const until = later(3600)
  workspace.changePerson('ananya', {
    dnd: { start: friday.getTime() / 1000 - 60, end: until.getTime() / 1000 },
  })
  await start()
  workspace.clock.set(friday)
  const all = await told(friday)
  expect(all.sort((one, other) => one.text.localeCompare(other.text))).toEqual([
    { text: 'ananya: nothing came yet, it waits for the end of Do Not Disturb: jump once more.' },
    { text: 'lena: it came, in the direct messages.', reader: 'lena' },
    { text: 'marcus: nothing came, because a note was added since the last one.' },
  ])
  workspace.clock.set(until)
  expect(await told(until)).toEqual([{ text: 'ananya: it came, in the direct messages.', reader: 'ananya' }])
})

test('two for one person are both told of once they came, with a moment between them', async () => {
  const { workspace, vault, enrol, ownerOf, start } = nudged
  await enrol('lena')
  const second = { ...fridays, id: 'second', what: { kind: 'reminder', says: 'levels' } } as const
  await saveSchedule(vault, ownerOf('lena'), { schedule: second, nextAt: friday }, workspace.clock.now())
  await start({ spacing: 300 })
  workspace.clock.set(friday)
  const came = { text: 'lena: it came, in the direct messages.', reader: 'lena' }
  expect(await told(friday)).toEqual([came, came])
})

test('and where to look, when nobody knows yet', async () => {
  await nudged.enrol('lena')
  expect(await told(friday, 1)).toEqual([
    { text: 'Nothing is known of it yet: npm run nudges says what is under way.' },
  ])
})

test('a schedule that was stopped meanwhile brings nothing, and that is said', async () => {
  expect(await told(friday)).toEqual([{ text: 'Nothing came: it was stopped or changed meanwhile.' }])
})
