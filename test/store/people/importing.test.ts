import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { personDataSchema } from '../../../src/domain/own/person-data.ts'
import { nextMoment } from '../../../src/domain/schedule/next-moment.ts'
import { deleteNote, purgeDeleted } from '../../../src/store/notes/deleting.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote, saveNote } from '../../../src/store/notes/notes.ts'
import { listSchedules, saveSchedule } from '../../../src/store/nudges/schedules.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { exportPerson, importPerson } from '../../../src/store/people/people-data.ts'
import { readProfile, saveProfile } from '../../../src/store/people/profiles.ts'
import { listRatings, saveRating } from '../../../src/store/people/ratings.ts'
import { actingIn } from '../../../src/store/undo/changes.ts'
import { undoAct } from '../../../src/store/undo/undo.ts'
import { dana, danaElsewhere, eli, later, note, now, profile, rating, schedule } from '../samples.ts'
import { onEachVault } from '../vaults.ts'

const times = { createdAt: now.toISOString(), at: now.toISOString() }
const longName = 'x'.repeat(151)
const tooMany = Array.from({ length: 101 }, (_, index) => `dimension-${index}`)
const file = (id: string, changes: object = {}) => ({
  profile,
  notes: [{ ...note, id, ...times, versions: [] }],
  ratings: [{ ...rating, id, at: times.at }],
  ...changes,
})

test.each([
  ['an id that is no UUID', file('n1')],
  ['a zone that there is not', file(v7(), { profile: { ...profile, zone: 'Mars/Olympus' } })],
  ['an offset for a zone', file(v7(), { profile: { ...profile, zone: '+01:00' } })],
  ['no zone', file(v7(), { profile: { ...profile, zone: '' } })],
  ['a level that is longer than any', file(v7(), { profile: { ...profile, current: longName } })],
  [
    'a dimension that is longer than any',
    file(v7(), { ratings: [{ ...rating, id: v7(), at: times.at, dimension: longName }] }),
  ],
  [
    'a note on more dimensions than there are',
    file(v7(), { notes: [{ ...note, id: v7(), ...times, dimensions: tooMany }] }),
  ],
])('a file with %s is refused', (_, data) => {
  expect(personDataSchema.safeParse(data).success).toBe(false)
})

test('ids are read in small letters', () => {
  const id = v7()
  expect(personDataSchema.parse(file(id.toUpperCase())).notes).toMatchObject([{ id }])
})

onEachVault((vault) => {
  const importFile = (data: unknown) =>
    importPerson(vault(), dana, personDataSchema.parse(JSON.parse(JSON.stringify(data))), later(60))

  test('an export imports, through JSON, to an equal store', async () => {
    const [kept, deleted, rated] = [v7(), v7(), v7()]
    await saveProfile(vault(), dana, profile, now)
    await saveNote(vault(), dana, note, { id: kept, origin: 'a', now })
    await editNote(vault(), dana, kept, () => ({ ...note, what: 'Edited' }), later(1))
    await saveNote(vault(), dana, note, { id: deleted, origin: 'b', now })
    await deleteNote(vault(), dana, deleted, now)
    await saveRating(vault(), dana, rating, { id: rated, now })
    const before = await exportPerson(vault(), dana)
    await deletePerson(vault(), dana)
    expect(await importFile(before)).toEqual({ profile: 1, notes: 1, ratings: 1, schedules: 0 })
    expect(await exportPerson(vault(), dana)).toEqual(before)
  })

  test('a note that was deleted and comes back from a file says what the file says', async () => {
    const id = v7()
    await saveNote(vault(), dana, { ...note, what: 'First' }, { id, origin: 'a', now })
    const act = actingIn(vault(), { id: 'act', at: later(1) })
    await editNote(act, dana, id, (kept) => ({ ...kept, what: 'Second' }), later(1))
    await listNotes(vault(), dana)
    await undoAct(vault(), dana, 'act', later(2))
    await editNote(vault(), dana, id, (kept) => ({ ...kept, what: 'Third' }), later(3))
    const kept = await exportPerson(vault(), dana)
    const back = async (data: unknown) => {
      await deleteNote(vault(), dana, id, later(4))
      await purgeDeleted(vault().db, later(5))
      await importFile(data)
      return (await listNotes(vault(), dana)).map(({ what }) => what)
    }
    expect(await back(kept)).toEqual(['Third'])
    const edited = kept.notes.map((each) => ({ ...each, what: 'Edited in the file' }))
    expect(await back({ ...kept, notes: edited })).toEqual(['Edited in the file'])
  })

  test('a schedule comes back with its next moment, one that was stopped as stopped, and an older file’s on', async () => {
    const ids = ['coming', 'in hand', 'stopped', 'older']
    const moments = { coming: later(3_600), 'in hand': later(-60), stopped: undefined, older: undefined }
    const each = (id: string) => ({ ...schedule, id })
    await saveSchedule(vault(), dana, { schedule: each('coming'), nextAt: moments.coming }, now)
    await saveSchedule(vault(), dana, { schedule: each('in hand'), nextAt: moments['in hand'] }, now)
    await saveSchedule(vault(), dana, { schedule: each('stopped'), nextAt: undefined }, now)
    const before = await exportPerson(vault(), dana)
    await deletePerson(vault(), dana)
    await importFile({ ...before, schedules: [...before.schedules, each('older')] })
    const kept = await listSchedules(vault(), dana)
    expect(kept.map(({ schedule: { id } }) => id)).toEqual([...ids].sort())
    expect(Object.fromEntries(kept.map(({ schedule: { id }, nextAt }) => [id, nextAt]))).toEqual({
      ...moments,
      older: nextMoment(schedule, later(60)),
    })
  })

  test('what is the owner’s own comes, also what they deleted, and nobody else’s of the same id', async () => {
    const id = v7()
    for (const owner of [dana, eli, danaElsewhere]) {
      await saveNote(vault(), owner, note, { id, origin: 'a', now })
      await deleteNote(vault(), owner, id, now)
    }
    expect(await importFile(file(id))).toMatchObject({ notes: 1 })
    expect((await listNotes(vault(), dana)).map((each) => each.id)).toEqual([id])
    for (const owner of [eli, danaElsewhere]) expect(await listNotes(vault(), owner)).toEqual([])
    // Once it is there it is not counted again.
    expect(await importFile(file(id))).toMatchObject({ notes: 0 })
  })

  test('what two devices import at once is there once', async () => {
    const id = v7()
    const whole = file(id, { schedules: [schedule] })
    const counts = await Promise.all([1, 2, 3].map(() => importFile(whole)))
    const sum = (of: 'profile' | 'notes' | 'ratings' | 'schedules') =>
      counts.reduce((total, count) => total + count[of], 0)
    expect([sum('profile'), sum('notes'), sum('ratings'), sum('schedules')]).toEqual([1, 1, 1, 1])
    expect(await listNotes(vault(), dana)).toHaveLength(1)
  })

  test('a profile that is imported changes nobody else’s', async () => {
    const others = { ...profile, target: 'mgr-iv', confirmed: false }
    for (const owner of [dana, eli, danaElsewhere]) await saveProfile(vault(), owner, others, now)
    expect(await importFile(file(v7()))).toMatchObject({ profile: 1 })
    for (const owner of [eli, danaElsewhere]) expect(await readProfile(vault(), owner)).toEqual(others)
  })

  test('no more schedules are taken than a person can have, and what one has can be taken by another', async () => {
    const reminders = (first: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...schedule, id: `${first}${index}` }))
    expect(await importFile({ ...file(v7()), schedules: reminders('a', 15) })).toMatchObject({
      schedules: 15,
    })
    const more = [...reminders('a', 15), ...reminders('b', 30)]
    expect(await importFile({ ...file(v7()), schedules: more })).toMatchObject({ schedules: 7 })
    for (const { id } of reminders('c', 3))
      await saveSchedule(vault(), dana, { schedule: { ...schedule, id }, nextAt: undefined }, now)
    const whole = await exportPerson(vault(), dana)
    await deletePerson(vault(), dana)
    expect(await importFile({ ...file(v7()), schedules: whole.schedules })).toMatchObject({ schedules: 22 })
  })

  test('of two with the same id, the first is taken', async () => {
    const id = v7()
    const versions = [{ ...note, what: 'Earlier', at: times.at }]
    const notes = [
      { ...note, what: 'One', id, ...times, versions },
      { ...note, what: 'Another', id: v7(), ...times, versions },
      { ...note, what: 'Two', id: id.toUpperCase(), ...times, versions },
    ]
    const ratings = [1, 2].map((score) => ({ ...rating, mark: { kind: 'score', score }, id, at: times.at }))
    expect(await importFile({ notes, ratings })).toEqual({ profile: 0, notes: 2, ratings: 1, schedules: 0 })
    expect((await listNotes(vault(), dana)).map(({ what }) => what).sort()).toEqual(['Another', 'One'])
    expect(await listRatings(vault(), dana)).toMatchObject([{ mark: { score: 1 } }])
  })

  test('a profile takes the place of one that was not confirmed, once', async () => {
    await saveProfile(vault(), dana, { ...profile, target: 'mgr-iv', confirmed: false }, now)
    expect(await importFile(file(v7()))).toMatchObject({ profile: 1 })
    expect(await readProfile(vault(), dana)).toEqual(profile)
    const other = { ...profile, target: 'mgr-iv' }
    expect(await importFile(file(v7(), { profile: other }))).toMatchObject({ profile: 0 })
    expect(await readProfile(vault(), dana)).toEqual(profile)
  })

  test('the same profile again is not counted', async () => {
    const same = file(v7(), { profile: { ...profile, confirmed: false } })
    expect(await importFile(same)).toMatchObject({ profile: 1 })
    expect(await importFile(same)).toMatchObject({ profile: 0 })
  })
})
