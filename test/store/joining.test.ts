import { describe, expect, test } from 'vitest'
import { ForgottenError } from '../../src/store/events/order.ts'
import { claimRemovals, destroyWorkspace } from '../../src/store/installations/destroying.ts'
import {
  findInstallation,
  markRemoved,
  saveInstallation,
} from '../../src/store/installations/installations.ts'
import { servedBy, setMembers } from '../../src/store/installations/organisations.ts'
import { listApart } from '../../src/store/joining/apart.ts'
import { bring, bringFirst, peopleToBring } from '../../src/store/joining/joining.ts'
import { NotTheirs } from '../../src/store/joining/standing.ts'
import { putTogether } from '../../src/store/joining/together.ts'
import { bringWorkspace, workspacesToBring } from '../../src/store/joining/workspace.ts'
import { rotateAppKey } from '../../src/store/keys/rotation.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { saveSchedule } from '../../src/store/nudges/schedules.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { openOwner } from '../../src/store/people/owner.ts'
import { exportPerson, importPerson } from '../../src/store/people/people-data.ts'
import { findRelease, listPublished } from '../../src/store/published/published.ts'
import { publish } from '../../src/store/published/publishing.ts'
import { exportConfirmations } from '../../src/store/shares/confirmations.ts'
import { exportShares } from '../../src/store/shares/share-data.ts'
import { type Owner, openVault, type Vault } from '../../src/store/vault.ts'
import { gardenOf } from '../garden-library.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import { testKey } from './keys/test-key.ts'
import { dana, danaElsewhere, eli, fill, installing, later, note, now, other, schedule } from './samples.ts'
import { countsOf } from './team-rows.ts'
import { onEachVault } from './vaults.ts'

const E = 'E1'
const there = (owner: Owner): Owner => ({ ...owner, teamId: E })

/** After the leases of those who were at work there are over. */
const at = later(60)

onEachVault((vault, url) => {
  const joins = async (...teams: string[]) => {
    if (!(await findInstallation(vault().db, E))) {
      const wide = installing({ teamId: E, personId: 'U9' }, { enterpriseId: E })
      await saveInstallation(vault(), wide, now)
    }
    await setMembers(
      vault().db,
      E,
      teams.map((teamId) => ({ teamId, name: teamId })),
      now,
    )
  }
  const bringAll = async () => {
    for (const each of await peopleToBring(vault().db, at, 100)) await bring(vault(), each, at)
    const left = []
    for (const each of await workspacesToBring(vault().db))
      left.push(...(await bringWorkspace(vault(), each, at)))
    return left
  }
  /** All that somebody can see of theirs, whosever it is. */
  const all = async (owner: Owner) => {
    const { shares, shownToMe } = await exportShares(vault(), owner, at)
    const text = JSON.stringify({
      own: await exportPerson(vault(), owner),
      said: await exportConfirmations(vault(), owner),
      // Those of one moment come in any order.
      shares: [...shares, ...shownToMe].map((each) => JSON.stringify(each)).sort(),
    })
    return JSON.parse(text.replaceAll(`"${owner.teamId}"`, '"team"'))
  }
  const saves = (owner: Owner, id: string, what: string) =>
    saveNote(vault(), owner, { ...note, what }, { id, origin: id, now })

  test('what people of a workspace keep is theirs in its organisation, whole, and nothing of it stays behind', async () => {
    for (const [owner, mark] of [
      [dana, 'zebra'],
      [eli, 'badger'],
      [danaElsewhere, 'otter'],
    ] as const)
      await fill(vault(), owner, mark)
    const people = [dana, eli, other(dana)]
    const before = await Promise.all(people.map((owner) => all(owner)))
    const elsewhere = [await all(danaElsewhere), await countsOf(vault(), 'T2')]
    expect(JSON.stringify(before)).toContain('Line of zebra')
    await joins('T1')
    expect(await findInstallation(vault().db, 'T1')).toBeUndefined()
    // One comes by before the rest, in two processes at once.
    await Promise.all([1, 2].map(() => bringFirst(vault(), there(dana), at)))
    expect(await listNotes(vault(), there(dana))).toHaveLength(2)
    expect(await bringAll()).toEqual([])
    expect(await Promise.all(people.map((owner) => all(there(owner))))).toEqual(before)
    expect(await countsOf(vault(), 'T1')).toEqual({ organisation_workspace: 1 })
    expect([await all(danaElsewhere), await countsOf(vault(), 'T2')]).toEqual(elsewhere)
    expect(await findRelease(vault().db, E, { kind: 'guideline', id: 'garden', number: 1 })).toBeDefined()
    // Done again, it is the same.
    expect(await bringAll()).toEqual([])
    const counts = await countsOf(vault(), E)
    expect(counts['keys.person_key']).toBe(counts.person)
    await deletePerson(vault(), there(dana))
    expect(await exportPerson(vault(), there(dana))).toMatchObject({ notes: [] })
    expect(holds(await bytesOf(vault(), url()), Buffer.from('zebra'))).toBe(false)
    expect(JSON.stringify(await all(there(eli)))).toContain('badger')
  })

  test('of two organisations whose people have the same ids, none sees a mark of the other', async () => {
    await fill(vault(), dana, 'zebra')
    await fill(vault(), danaElsewhere, 'otter')
    for (const [organisation, teamId] of [
      ['E1', 'T1'],
      ['E2', 'T2'],
    ] as const) {
      const wide = installing({ teamId: organisation, personId: 'U9' }, { enterpriseId: organisation })
      await saveInstallation(vault(), wide, now, [{ teamId, name: teamId }])
    }
    await bringAll()
    const [first, second] = [await all({ ...dana, teamId: 'E1' }), await all({ ...dana, teamId: 'E2' })]
    expect(JSON.stringify(first)).toMatch(/zebra/)
    expect(JSON.stringify(first)).not.toMatch(/otter|"T2"|"E2"/)
    expect(JSON.stringify(second)).toMatch(/otter/)
    expect(JSON.stringify(second)).not.toMatch(/zebra|"T1"|"E1"/)
  })

  test('what an organisation published stands, and what a workspace published under the same name is told and left', async () => {
    const garden = { kind: 'guideline', value: gardenOf() } as const
    for (const owner of [dana, danaElsewhere])
      await publish(vault().db, owner, garden, { base: 0, draftId: owner.teamId, now })
    await joins('T1')
    expect(await bringAll()).toEqual([])
    await joins('T1', 'T2')
    expect(await bringAll()).toEqual(['guideline garden'])
    expect(await listPublished(vault().db, E)).toHaveLength(1)
    expect(await listPublished(vault().db, 'T2')).toHaveLength(1)
  })

  test('keys that are in the one place while the data is in the other open it', async () => {
    await saves(dana, 'n1', 'zebra')
    const before = await vault().db.selectFrom('keys.person_key').selectAll().execute()
    await joins('T1')
    await bringFirst(vault(), there(dana), at)
    // As a process leaves them that is killed between the commits of two files.
    await vault().db.deleteFrom('keys.person_key').execute()
    await vault().db.insertInto('keys.person_key').values(before).execute()
    expect(await listNotes(vault(), there(dana))).toMatchObject([{ what: 'zebra' }])
    await deletePerson(vault(), there(dana))
    expect(await vault().db.selectFrom('keys.person_key').selectAll().execute()).toEqual([])
  })

  test('wherever it is stopped, all is in the one place or in the other, and goes on from there', async () => {
    await fill(vault(), dana, 'zebra')
    const before = await all(dana)
    await joins('T1')
    let stops = 0
    for (let most = 0; ; most += 19) {
      const done = await bringFirst(stoppedAfter(vault(), most), there(dana), at).then(
        () => true,
        () => false,
      )
      if (done) break
      stops += 1
      expect(await all(dana)).toEqual(before)
      expect(await exportPerson(vault(), there(dana))).toMatchObject({ notes: [] })
    }
    expect(stops).toBeGreaterThan(5)
    await bringAll()
    expect(await all(there(dana))).toEqual(before)
  })

  describe('who keeps something in both', () => {
    const both = async () => {
      await saves(dana, 'n1', 'zebra')
      await saves(danaElsewhere, 'n2', 'otter')
      await joins('T1', 'T2')
      await bringAll()
    }

    test('keeps it apart until they want it in one place, and loses nothing', async () => {
      await both()
      const teams = await listApart(vault().db, there(dana))
      expect(teams).toHaveLength(1)
      expect(await listNotes(vault(), there(dana))).toHaveLength(1)
      expect(await putTogether(vault(), there(dana), at)).toBe('done')
      const notes = (await listNotes(vault(), there(dana))).map(({ what }) => what)
      expect(notes.toSorted()).toEqual(['otter', 'zebra'])
      expect(await listApart(vault().db, there(dana))).toEqual([])
      for (const teamId of ['T1', 'T2'])
        expect(await countsOf(vault(), teamId)).toEqual({ organisation_workspace: 1 })
      expect(await putTogether(vault(), there(dana), at)).toBe('nothing')
    })

    test('has it finished by whoever comes next, where a process dies in between', async () => {
      await both()
      let stops = 0
      for (let most = 6; ; most += 9) {
        const done = await putTogether(stoppedAfter(vault(), most), there(dana), at).then(
          () => true,
          () => false,
        )
        if (done) break
        stops += 1
      }
      expect(stops).toBeGreaterThan(2)
      await bringAll()
      expect(await listNotes(vault(), there(dana))).toHaveLength(2)
      expect(await listApart(vault().db, there(dana))).toEqual([])
    })

    test('keeps it apart, whole, where there is no room for all of it, and is not tried by itself', async () => {
      const saves = (owner: Owner, id: string) =>
        saveSchedule(vault(), owner, { schedule: { ...schedule, id }, nextAt: undefined }, now)
      await saves(danaElsewhere, 'mine')
      await both()
      const [waiting] = await listApart(vault().db, there(dana))
      const from = { ...dana, teamId: waiting?.teamId ?? '' }
      const before = await exportPerson(vault(), from)
      for (let index = 0; index < 25; index += 1) await saves(there(dana), `r${index}`)
      await saves(from, 'theirs')
      expect(await putTogether(vault(), there(dana), at)).toBe('no-room')
      const { notes, schedules } = await exportPerson(vault(), from)
      expect([notes, schedules.length]).toEqual([before.notes, before.schedules.length + 1])
      // As a process leaves it that dies before it knows.
      await vault().db.updateTable('apart').set({ together_at: now.toISOString() }).execute()
      await bringAll()
      expect(await peopleToBring(vault().db, at, 9)).toEqual([])
    })

    test('keeps it where a workspace comes back by itself, which begins anew', async () => {
      await both()
      await markRemoved(vault().db, { teamId: E }, { now, destroyAt: at })
      const own = installing({ teamId: 'T2', personId: 'U1' })
      await saveInstallation(vault(), own, at)
      expect(await servedBy(vault().db, 'T2')).toBe('T2')
      expect(await servedBy(vault().db, 'T1')).toBe(E)
      // As one of its workspaces has the bot, nothing of the organisation is destroyed.
      expect(await claimRemovals(vault().db, at)).toEqual([])
      expect(await listNotes(vault(), there(dana))).toHaveLength(1)
      // What waited there for an answer is the workspace's own again, and reached from nowhere else.
      expect(await listApart(vault().db, there(dana))).toEqual([])
      expect(await putTogether(vault(), there(dana), at)).toBe('nothing')
      await deletePerson(vault(), there(dana))
      expect(await listNotes(vault(), danaElsewhere)).toMatchObject([{ what: 'otter' }])
    })

    test('is found by who deletes everything, and destroyed with the organisation, also once the workspace was taken out', async () => {
      await both()
      await saves({ teamId: 'T2', personId: 'U7' }, 'n7', 'heron')
      await joins('T1')
      expect(await servedBy(vault().db, 'T2')).toBe('T2')
      const isRead = async () => (await listNotes(vault(), danaElsewhere)).length
      expect(await isRead()).toBe(1)
      await deletePerson(vault(), there(dana))
      expect(await isRead()).toBe(0)
      await markRemoved(vault().db, { teamId: E }, { now, destroyAt: at })
      for (const teamId of await claimRemovals(vault().db, at)) await destroyWorkspace(vault(), teamId)
      for (const teamId of ['T1', 'T2', E]) expect(await countsOf(vault(), teamId)).toEqual({})
      expect(await vault().db.selectFrom('keys.person_key').selectAll().execute()).toEqual([])
    })

    test('gets nothing back that they deleted while it was being put together', async () => {
      await both()
      const [waiting] = await listApart(vault().db, there(dana))
      const theirs = await exportPerson(vault(), { ...dana, teamId: waiting?.teamId ?? '' })
      const opened = await openOwner(vault(), there(dana))
      await deletePerson(vault(), there(dana))
      // They may be here anew meanwhile.
      for (const begins of [false, true]) {
        if (begins) await saves(there(dana), 'n9', 'ibis')
        const still = async (_: unknown, { keyId }: { readonly keyId: string }) => {
          if (keyId !== opened?.keyId) throw new ForgottenError('Another one.')
        }
        const going = { ...vault(), still }
        await expect(importPerson(going, there(dana), theirs, at)).rejects.toThrow(ForgottenError)
        const kept = await listNotes(vault(), there(dana))
        expect(kept.map(({ what }) => what)).toEqual(begins ? ['ibis'] : [])
      }
    })

    test('is left as it is where the workspace has the bot by itself since it was looked for', async () => {
      await saves(danaElsewhere, 'n2', 'otter')
      await joins('T1', 'T2')
      const found = await peopleToBring(vault().db, at, 9)
      const [workspace] = (await workspacesToBring(vault().db)).filter(({ teamId }) => teamId === 'T2')
      expect(found).toHaveLength(1)
      await joins('T1')
      await saveInstallation(vault(), installing({ teamId: 'T2', personId: 'U1' }), at)
      await saves(danaElsewhere, 'n3', 'heron')
      for (const each of found) await bring(vault(), each, at)
      await expect(
        bringWorkspace(vault(), workspace ?? { teamId: '', organisationId: '' }, at),
      ).rejects.toThrow(NotTheirs)
      expect(await listNotes(vault(), danaElsewhere)).toHaveLength(2)
      expect(await listNotes(vault(), there(dana))).toEqual([])
    })

    test('gets no installation of its own that stands beside the organisation’s', async () => {
      await joins('T1', 'T2')
      await Promise.all([
        saveInstallation(vault(), installing({ teamId: 'T3', personId: 'U1' }), now),
        joins('T1', 'T2', 'T3'),
      ])
      await saveInstallation(vault(), installing({ teamId: 'T3', personId: 'U1' }), now)
      expect(await findInstallation(vault().db, 'T3')).toBeUndefined()
      expect(await servedBy(vault().db, 'T3')).toBe(E)
    })

    test('deletes both', async () => {
      await both()
      await deletePerson(vault(), there(dana))
      for (const teamId of ['T1', 'T2', E]) expect((await countsOf(vault(), teamId)).person).toBeUndefined()
      expect(await vault().db.selectFrom('keys.person_key').selectAll().execute()).toEqual([])
    })
  })

  test('keys of people who moved are wrapped anew with the others', async () => {
    await saves(dana, 'n1', 'zebra')
    await joins('T1')
    await bringAll()
    const text = `${Buffer.alloc(32, 8).toString('base64')}`
    const { vault: both } = await openVault(url(), { kind: 'given', text: `${testKey.text},${text}` })
    await rotateAppKey(both, { kind: 'given', text: `${text},${testKey.text}` })
    await both.db.destroy()
    const { vault: newer } = await openVault(url(), { kind: 'given', text })
    expect(await listNotes(newer, there(dana))).toHaveLength(1)
    await newer.db.destroy()
  })
})

/** The same store, which is gone after so many statements. */
function stoppedAfter(vault: Vault, most: number): Vault {
  let count = 0
  const db = vault.db.withPlugin({
    transformQuery: ({ node }) => {
      count += 1
      if (count > most) throw new Error('stopped')
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return { ...vault, db }
}
