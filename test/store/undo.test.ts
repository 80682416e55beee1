import { describe, expect, test } from 'vitest'
import { nextMoment } from '../../src/domain/schedule/next-moment.ts'
import type { Schedule } from '../../src/domain/schedule/schedule.ts'
import { transition } from '../../src/domain/schedule/transitions.ts'
import { changeAgenda } from '../../src/store/agenda/agenda.ts'
import { saveCase } from '../../src/store/cases/cases.ts'
import { deleteNote } from '../../src/store/notes/deleting.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { editNote, noteVersions, saveNote } from '../../src/store/notes/notes.ts'
import { planNudges } from '../../src/store/nudges/plan.ts'
import {
  changeSchedule,
  findSchedule,
  listSchedules,
  markSchedule,
  removeSchedule,
  saveSchedule,
} from '../../src/store/nudges/schedules.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { exportPerson } from '../../src/store/people/people-data.ts'
import { readProfile, saveProfile } from '../../src/store/people/profiles.ts'
import { listRatings, saveRating } from '../../src/store/people/ratings.ts'
import { actingIn, pruneUndo, undoMinutes } from '../../src/store/undo/changes.ts'
import { isUndoable, undoAct } from '../../src/store/undo/undo.ts'
import type { Vault } from '../../src/store/vault.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import {
  caseDraft,
  dana,
  danaElsewhere,
  eli,
  fill,
  later,
  note,
  now,
  profile,
  rating,
  schedule,
} from './samples.ts'
import { onEachVault } from './vaults.ts'

const nextAt = later(7 * 86_400)
const aim = { guideline: profile.guideline, target: 'sr-mgr' }
const timed = { schedule, nextAt }
const reminder: Schedule = { ...schedule, id: 's2', what: { kind: 'reminder', says: 'show sr-mgr' } }

/** One change of each kind, on a store with one of everything. */
const changes: Readonly<Record<string, (vault: Vault, at: Date) => Promise<unknown>>> = {
  'a note that is saved': (vault, at) => saveNote(vault, dana, note, { id: 'n9', origin: 'o9', now: at }),
  'a note that is edited': (vault, at) =>
    editNote(vault, dana, 'n1', (kept) => ({ ...kept, what: 'Otherwise' }), at),
  'a note that is edited twice': async (vault, at) => {
    await editNote(vault, dana, 'n1', (kept) => ({ ...kept, what: 'Otherwise' }), at)
    await editNote(vault, dana, 'n1', (kept) => ({ ...kept, what: 'And again' }), at)
  },
  'a note that is deleted': (vault, at) => deleteNote(vault, dana, 'n1', at),
  'a rating': (vault, at) =>
    saveRating(vault, dana, { ...rating, mark: { kind: 'score', score: 4 } }, { id: 'r9', now: at }),
  'a profile': (vault, at) => saveProfile(vault, dana, { ...profile, hints: false }, at),
  'a case that is begun': (vault, at) => saveCase(vault, dana, aim, () => caseDraft, { id: 'c9', now: at }),
  'a case that is changed': (vault, at) =>
    saveCase(
      vault,
      dana,
      { ...aim, target: 'Level a mark' },
      (kept) => ({ ...caseDraft, ...kept, order: 'newest' }),
      {
        id: 'c9',
        now: at,
      },
    ),
  'an agenda that is changed': (vault, at) =>
    changeAgenda(vault, dana, (kept) => ({ ...kept, doneAt: at.toISOString() }), at),
  'a schedule that is made': (vault, at) =>
    saveSchedule(vault, dana, { schedule: reminder, nextAt: undefined }, at),
  'a schedule that is set anew': (vault, at) =>
    saveSchedule(vault, dana, { schedule: { ...schedule, followUp: true }, nextAt: later(60) }, at),
  'a schedule that is changed': (vault, at) =>
    changeSchedule(
      vault,
      dana,
      's1',
      (kept) => ({ schedule: transition(kept, { kind: 'paused', until: '2026-12-24' }), nextAt: undefined }),
      at,
    ),
  'a schedule that is removed': (vault) => removeSchedule(vault, dana, 's1'),
}

onEachVault((vault, url) => {
  const acting = (id: string, at = now) => actingIn(vault(), { id, at })
  const undo = async (id: string | undefined, at = now) => {
    const outcomes = await undoAct(vault(), dana, id, at)
    return outcomes === 'before' ? undefined : outcomes
  }
  /** All that is dana’s, but for when something was last kept. */
  const whole = () => exportPerson(vault(), dana)
  const filled = async () => {
    await fill(vault(), dana, 'a mark')
    await saveSchedule(vault(), dana, timed, now)
  }

  describe('is as it was before, once', () => {
    test.each(Object.entries(changes))('%s', async (_, change) => {
      await filled()
      const before = await whole()
      await change(acting('b'), now)
      expect(await isUndoable(vault(), dana, 'b')).toBe(true)
      expect(await whole()).not.toEqual(before)
      expect(await undo('b', later(60))).toMatchObject([{ done: true }])
      expect(await whole()).toEqual(before)
      expect(await undo('b', later(61))).toBeUndefined()
      expect(await whole()).toEqual(before)
    })

    test('also when it is pressed twice at once, or pressed and typed', async () => {
      await saveNote(acting('a'), dana, note, { id: 'n1', origin: 'o1', now })
      await saveRating(acting('b'), dana, rating, { id: 'r1', now: later(1) })
      const all = await Promise.all(['b', 'b', 'b'].map((id) => undo(id)))
      expect(all.filter((outcomes) => outcomes !== undefined)).toHaveLength(1)
      expect(await listNotes(vault(), dana)).toHaveLength(1)
    })

    test.each([
      [undoMinutes * 60, true],
      [undoMinutes * 60 + 1, false],
    ])('within ten minutes: after %i seconds %s', async (seconds, undone) => {
      await saveRating(acting('a'), dana, rating, { id: 'r1', now })
      expect((await undo(undefined, later(seconds))) !== undefined).toBe(undone)
      expect(await listRatings(vault(), dana)).toHaveLength(undone ? 0 : 1)
    })
  })

  describe('changes nothing of others, who have the same ids, and nothing else of one’s own', () => {
    const first: typeof changes = {
      'a profile that is the first': (vault, at) => saveProfile(vault, dana, profile, at),
    }
    test.each(Object.entries({ ...changes, ...first }))('%s', async (name, change) => {
      const all = [eli, danaElsewhere]
      for (const owner of all) {
        await fill(vault(), owner, 'another mark')
        await saveSchedule(vault(), owner, timed, now)
      }
      const besides: Schedule = { ...reminder, id: 's0' }
      await saveSchedule(vault(), dana, { schedule: besides, nextAt }, now)
      if (!(name in first)) await filled()
      const theirs = () => Promise.all(all.map((owner) => exportPerson(vault(), owner)))
      const before = await theirs()
      await change(acting('b'), now)
      expect(await undo('b', later(60))).toMatchObject([{ done: true }])
      expect(await theirs()).toEqual(before)
      expect(await findSchedule(vault(), dana, 's0')).toEqual({ schedule: besides, nextAt, at: now })
      if (name in first) expect(await readProfile(vault(), dana)).toBeUndefined()
    })
  })

  test('what one act changes twice, or back again, is one change, and other acts and people keep theirs', async () => {
    const hints = (act: Vault, owner: typeof dana, on: boolean, seconds: number) =>
      saveProfile(act, owner, { ...profile, hints: on }, later(seconds))
    const others = [eli, danaElsewhere]
    for (const owner of [dana, ...others]) {
      await saveProfile(vault(), owner, profile, now)
      await saveSchedule(vault(), owner, timed, now)
      await hints(acting('a', later(1)), owner, false, 1)
      await saveSchedule(
        acting('a', later(1)),
        owner,
        { schedule: { ...schedule, followUp: true }, nextAt },
        later(1),
      )
    }
    // Twice in one act, and back again in it.
    await saveProfile(acting('a', later(1)), dana, { ...profile, hints: false, target: 'mgr-iv' }, later(2))
    await saveSchedule(acting('a', later(1)), dana, timed, later(2))
    for (const owner of others) {
      expect(await undoAct(vault(), owner, 'a', later(5))).toMatchObject([{ done: true }, { done: true }])
      expect(await readProfile(vault(), owner)).toEqual(profile)
      expect(await findSchedule(vault(), owner, 's1')).toMatchObject({ schedule })
    }
    expect(await undo('a', later(5))).toMatchObject([{ done: true }])
    expect(await readProfile(vault(), dana)).toEqual(profile)
  })

  test('the newest act is undone first, then the one before it', async () => {
    await saveProfile(vault(), dana, profile, now)
    await saveProfile(acting('a', later(1)), dana, { ...profile, hints: false }, later(1))
    await saveProfile(acting('b', later(2)), dana, { ...profile, hints: false, target: 'mgr-iv' }, later(2))
    await undo(undefined, later(3))
    expect(await readProfile(vault(), dana)).toEqual({ ...profile, hints: false })
    await undo(undefined, later(4))
    expect(await readProfile(vault(), dana)).toEqual(profile)
    expect(await undo(undefined, later(5))).toBeUndefined()
  })

  test('an edit that is undone leaves the versions of all other notes, and of other people’s of the same id', async () => {
    const edited = async (owner: typeof dana, id: string, act: Vault) => {
      await saveNote(vault(), owner, note, { id, origin: id, now })
      await editNote(act, owner, id, (kept) => ({ ...kept, what: 'Edited' }), later(1))
    }
    for (const owner of [eli, danaElsewhere]) await edited(owner, 'n1', vault())
    await edited(dana, 'n2', vault())
    await edited(dana, 'n1', acting('a'))
    expect(await undo('a', later(2))).toMatchObject([{ done: true }])
    expect(await noteVersions(vault(), dana, 'n1')).toEqual([])
    expect(await noteVersions(vault(), dana, 'n2')).toHaveLength(1)
    for (const owner of [eli, danaElsewhere]) expect(await noteVersions(vault(), owner, 'n1')).toHaveLength(1)
  })

  test('an edit gives no more time to undo the save before it', async () => {
    await saveNote(acting('a'), dana, note, { id: 'n1', origin: 'o1', now })
    const edited = (at: Date) =>
      editNote(acting('b', at), dana, 'n1', (kept) => ({ ...kept, what: 'Edited' }), at)
    await edited(later(9 * 60))
    expect(await undo(undefined, later(11 * 60))).toMatchObject([{ done: true }])
    expect(await undo(undefined, later(11 * 60))).toBeUndefined()
    expect(await undo('a', later(11 * 60))).toBeUndefined()
    expect(await listNotes(vault(), dana)).toMatchObject([{ what: note.what }])
  })

  test('the newest is so by its time, whatever its id', async () => {
    await saveRating(acting('z', later(1)), dana, rating, { id: 'r1', now: later(1) })
    await saveProfile(acting('a', later(2)), dana, profile, later(2))
    expect(await undo(undefined, later(3))).toMatchObject([{ kind: 'profile', done: true }])
  })

  describe('what something newer changed stays', () => {
    const newer: Readonly<Record<string, (at: Date) => Promise<unknown>>> = {
      note: (at) => editNote(acting('c', at), dana, 'n1', (kept) => ({ ...kept, result: 'More' }), at),
      profile: (at) => saveProfile(acting('c', at), dana, { ...profile, target: 'mgr-iv' }, at),
      schedule: (at) =>
        saveSchedule(acting('c', at), dana, { schedule: { ...schedule, readStatus: true }, nextAt }, at),
    }
    const named = [
      'a note that is edited',
      'a profile',
      'a schedule that is set anew',
      'a schedule that is changed',
    ]
    test.each([...named, 'a schedule that is removed'])('%s', async (name) => {
      await filled()
      await changes[name]?.(acting('b', later(1)), later(1))
      await newer[name.split(' ')[1] ?? '']?.(later(2))
      const before = await whole()
      expect(await undo('b', later(3))).toMatchObject([{ done: false }])
      expect(await whole()).toEqual(before)
      expect(await undo('c', later(4))).toMatchObject([{ done: true }])
      expect(await undo('b', later(5))).toMatchObject([{ done: true }])
    })

    test('also when it made it the same again', async () => {
      await saveProfile(vault(), dana, profile, now)
      for (const [index, hints] of [false, true, false].entries()) {
        const at = later(index + 1)
        await saveProfile(acting(`a${index}`, at), dana, { ...profile, hints }, at)
      }
      expect(await undo('a0', later(9))).toMatchObject([{ done: false }])
      expect(await readProfile(vault(), dana)).toMatchObject({ hints: false })
    })

    test('and is undone itself before the older one can be', async () => {
      await saveNote(acting('a'), dana, note, { id: 'n1', origin: 'o1', now })
      await editNote(acting('b', later(1)), dana, 'n1', (kept) => ({ ...kept, what: 'Otherwise' }), later(1))
      expect(await undo('a', later(2))).toMatchObject([{ done: false, note: { what: 'Otherwise' } }])
      expect(await undo('b', later(2))).toMatchObject([{ done: true }])
      expect(await undo('a', later(2))).toMatchObject([{ done: true }])
      expect(await listNotes(vault(), dana)).toEqual([])
    })
  })

  test('of an act with several changes, what nobody changed since is taken back', async () => {
    await saveSchedule(vault(), dana, timed, now)
    await saveSchedule(vault(), dana, { schedule: reminder, nextAt }, now)
    for (const id of ['s1', 's2']) await removeSchedule(acting('a'), dana, id)
    await saveSchedule(acting('b', later(1)), dana, timed, later(1))
    const outcomes = (await undo('a', later(2)))?.map(({ done }) => done)
    expect(outcomes?.toSorted()).toEqual([false, true])
    expect((await listSchedules(vault(), dana)).map((kept) => kept.schedule.id)).toEqual(['s1', 's2'])
  })

  describe('a schedule', () => {
    const pause = async (id: string, at: Date) =>
      changeSchedule(
        acting(id, at),
        dana,
        's1',
        (kept) => {
          const paused = transition(kept, { kind: 'paused', until: '2026-12-24' })
          return { schedule: paused, nextAt: nextMoment(paused, at) }
        },
        at,
      )

    test('keeps what came of it since: that it was sent, and answered', async () => {
      await saveSchedule(vault(), dana, timed, now)
      await pause('a', later(1))
      await markSchedule(vault(), dana, 's1', (kept) => transition(kept, { kind: 'sent', dueAt: now }))
      expect(await undo('a', later(2))).toMatchObject([{ done: true }])
      const kept = await findSchedule(vault(), dana, 's1')
      expect(kept).toMatchObject({
        nextAt,
        schedule: { handled: { at: now }, unanswered: 1, awaiting: true },
      })
      expect(kept?.schedule.pausedUntil).toBeUndefined()
    })

    test('that was in hand when it was removed comes all the same', async () => {
      await saveSchedule(vault(), dana, { schedule, nextAt: now }, now)
      const planning = { now, limit: 1, newId: () => 'nudge', readyAt: () => now }
      await planNudges(vault().db, dana.teamId, planning)
      await removeSchedule(acting('a'), dana, 's1')
      expect(await undo('a', later(120))).toMatchObject([{ done: true }])
      expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: now })
    })

    test('that was in hand when it was changed comes all the same', async () => {
      await saveSchedule(vault(), dana, { schedule, nextAt: now }, now)
      const planning = { now, limit: 1, newId: () => 'nudge', readyAt: () => now }
      await planNudges(vault().db, dana.teamId, planning)
      await pause('a', later(60))
      expect(await undo('a', later(120))).toMatchObject([{ done: true }])
      expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: now })
    })

    test('comes back whose moment passed while it was paused, late', async () => {
      await saveSchedule(vault(), dana, { schedule, nextAt: now }, later(-60))
      await pause('a', later(-30))
      await undo('a', later(30))
      expect(await findSchedule(vault(), dana, 's1')).toMatchObject({ nextAt: now })
    })
  })

  test('the words of an undone edit are nowhere any more, and its version is never used again', async () => {
    await saveNote(vault(), dana, note, { id: 'n1', origin: 'o1', now })
    const edit = (what: string, at: Date) =>
      editNote(acting(what, at), dana, 'n1', (kept) => ({ ...kept, what }), at)
    await edit('Pasted by mistake', later(1))
    await listNotes(vault(), dana)
    await undo(undefined, later(2))
    await edit('Meant', later(3))
    expect((await listNotes(vault(), dana)).map(({ what }) => what)).toEqual(['Meant'])
    expect((await noteVersions(vault(), dana, 'n1'))?.map(({ what }) => what)).toEqual([note.what])
  })

  test('another person’s act can’t be undone', async () => {
    await saveRating(acting('a'), dana, rating, { id: 'r1', now })
    for (const stranger of [eli, danaElsewhere]) {
      await saveRating(vault(), stranger, rating, { id: 'r1', now })
      for (const id of ['a', undefined]) expect(await undoAct(vault(), stranger, id, now)).toBeUndefined()
      expect(await listRatings(vault(), stranger)).toHaveLength(1)
    }
    expect(await listRatings(vault(), dana)).toHaveLength(1)
  })

  test('what is changed outside of an act, or changes nothing, is not kept', async () => {
    await filled()
    await vault().db.deleteFrom('undo').execute()
    for (const change of Object.values(changes)) await change(vault(), now)
    await saveProfile(acting('a'), dana, { ...profile, hints: false }, now)
    await saveProfile(acting('a'), dana, { ...profile, hints: true }, now)
    await saveProfile(acting('a'), dana, { ...profile, hints: false }, now)
    await changeSchedule(acting('a'), dana, 's2', (kept) => ({ schedule: kept, nextAt: now }), now)
    expect(await vault().db.selectFrom('undo').selectAll().execute()).toEqual([])
  })

  test('what undoing needs is sealed, and gone after ten minutes or with its owner', async () => {
    await saveSchedule(vault(), dana, { schedule: { ...reminder, id: 'secret' }, nextAt }, now)
    await removeSchedule(acting('a'), dana, 'secret')
    const rows = await vault().db.selectFrom('undo').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(holds(await bytesOf(vault(), url()), 'show sr-mgr')).toBe(false)
    expect(JSON.stringify({ ...rows[0], sealed: '' })).not.toMatch(/secret|schedule/)
    expect(await pruneUndo(vault().db, later(undoMinutes * 60))).toBe(0)
    expect(await pruneUndo(vault().db, later(undoMinutes * 60 + 1))).toBe(1)
    await saveRating(acting('b'), dana, rating, { id: 'r1', now })
    await deletePerson(vault(), dana)
    expect(await vault().db.selectFrom('undo').selectAll().execute()).toEqual([])
    expect(await undo('b')).toBeUndefined()
  })
})
