import { expect, test } from 'vitest'
import { deleteNote, purgeDeleted } from '../../src/store/notes/deleting.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { asksAbout, askToConfirm, setNoAsking } from '../../src/store/shares/asks.ts'
import {
  confirm,
  confirmationsBy,
  confirmationsOf,
  exportConfirmations,
  findConfirmation,
  pruneConfirmations,
  withdraw,
} from '../../src/store/shares/confirmations.ts'
import { draftShare } from '../../src/store/shares/drafts.ts'
import { endShare } from '../../src/store/shares/ending.ts'
import { claimNotices } from '../../src/store/shares/notices.ts'
import { endAfter, findMine, findShown, listMine } from '../../src/store/shares/shares.ts'
import { addView, isThere, viewsToClose } from '../../src/store/shares/views.ts'
import type { Owner } from '../../src/store/vault.ts'
import { bytesOf, holds } from './keys/bytes.ts'
import { dana, danaElsewhere, eli, later, note, now, other, shared } from './samples.ts'
import { onEachVault } from './vaults.ts'

const finn = other(eli)

onEachVault((vault, url) => {
  const ask = async (asker: Owner, to: Owner, id: string, at = now) => {
    await saveNote(vault(), asker, note, { id: 'n1', origin: 'o1', now })
    const made = { readerId: to.personId, kind: 'confirmation', endsAt: endAfter(at, 30) } as const
    await draftShare(vault(), asker, { ...made, id, shared: shared('the-words') }, at)
    return askToConfirm(vault(), asker, { id, noteId: 'n1', notice: `notice of ${id}`, now: at })
  }
  const say = (who: Owner, id: string, line = 'the-line-of-eli') =>
    confirm(vault(), who, { id, notice: `told of ${id}`, now: later(9), answer: 'saw', line })

  test('a colleague who was asked confirms, sealed with their own key; nobody else can, or reads it', async () => {
    expect(await ask(dana, eli, 'a1')).toBe('asked')
    expect(await ask(dana, eli, 'a1')).toBe('asked')
    expect(await claimNotices(vault().db, 'T1', { now, until: later(60), limit: 9 })).toMatchObject([
      { personId: eli.personId, kind: 'confirm' },
    ])
    for (const who of [finn, dana, danaElsewhere, { ...eli, teamId: 'T2' }])
      expect(await say(who, 'a1')).toBe(false)
    expect(await say(eli, 'a1')).toBe(true)
    expect((await confirmationsOf(vault(), dana, ['n1'])).get('n1')).toMatchObject([
      { by: eli.personId, answer: 'saw', line: 'the-line-of-eli', at: later(9), askedAt: now },
    ])
    expect(await confirmationsBy(vault(), eli)).toHaveLength(1)
    for (const who of [finn, danaElsewhere, eli])
      expect((await confirmationsOf(vault(), who, ['n1'])).size).toBe(0)
    expect(holds(await bytesOf(vault(), url()), 'the-line-of-eli')).toBe(false)
    expect(await withdraw(vault().db, dana, 'a1')).toBe(false)
    expect(await withdraw(vault().db, eli, 'a1')).toBe(true)
    expect((await confirmationsOf(vault(), dana, ['n1'])).size).toBe(0)
  })

  test('the asker sees no more of it than that they asked', async () => {
    await ask(dana, eli, 'a1')
    expect(await findMine(vault(), dana, 'a1', later(1))).toBeUndefined()
    expect(await listMine(vault(), dana, later(1))).toEqual([])
    expect(await asksAbout(vault().db, dana, 'n1')).toEqual([
      { id: 'a1', colleagueId: eli.personId, at: now },
    ])
    expect(await exportConfirmations(vault(), dana)).toEqual({
      confirmations: [],
      asked: [{ colleague: eli.personId, note: 'n1', at: now.toISOString() }],
      confirmedBy: [],
    })
  })

  test('three a week from one asker', async () => {
    const all: unknown[] = []
    // One after the other: the next preview takes the place of one that was not sent.
    for (const id of ['a1', 'a2', 'a3', 'a4', 'a5']) all.push(await ask(dana, eli, id))
    expect(all).toEqual(['asked', 'asked', 'asked', 'limit', 'limit'])
    expect(await ask(dana, eli, 'a6', later(7 * 86_400 + 1))).toBe('asked')
  })

  test('three a week to one person, and none to who wants none: the others are held back', async () => {
    const askers = ['U5', 'U6', 'U7', 'U8'].map((personId) => ({ teamId: 'T1', personId }))
    const all = await Promise.all(askers.map((asker) => ask(asker, eli, `a of ${asker.personId}`)))
    expect(all.sort()).toEqual(['asked', 'asked', 'asked', 'held'])
    await setNoAsking(vault().db, finn, true, now)
    expect(await ask(dana, finn, 'a1')).toBe('held')
    expect(await findShown(vault(), finn, 'a1', now)).toBeUndefined()
    expect(await say(finn, 'a1')).toBe(false)
    await setNoAsking(vault().db, finn, false, now)
    expect(await ask(dana, finn, 'a2')).toBe('asked')
  })

  test('what was said is found by who asked for it alone, and its view is covered once it is taken back', async () => {
    await ask(dana, eli, 'a1')
    await say(eli, 'a1')
    const { db } = vault()
    expect(await findConfirmation(vault(), dana, 'a1')).toMatchObject({ line: 'the-line-of-eli' })
    for (const who of [eli, finn, danaElsewhere, { ...eli, teamId: 'T2' }])
      expect(await findConfirmation(vault(), who, 'a1')).toBeUndefined()
    // The words that were asked about have the same id, and are open in the form.
    await addView(db, { teamId: 'T1', viewId: 'form', shows: { kind: 'share', id: 'a1' } }, now)
    await addView(db, { teamId: 'T1', viewId: 'line', shows: { kind: 'confirmation', id: 'a1' } }, now)
    const due = async () =>
      (await viewsToClose(db, 'T1', { now, limit: 5 })).map(({ viewId }) => viewId).sort()
    expect(await due()).toEqual([])
    await endShare(vault(), dana, 'a1')
    expect(await due()).toEqual(['form'])
    expect(await isThere(db, 'T1', { kind: 'confirmation', id: 'a1' }, now)).toBe(true)
    await withdraw(db, eli, 'a1')
    expect(await due()).toEqual(['form', 'line'])
    expect(await isThere(db, 'T1', { kind: 'confirmation', id: 'a1' }, now)).toBe(false)
  })

  test('of a colleague whose key is lost hides no other one', async () => {
    await ask(dana, eli, 'a1')
    await ask(dana, finn, 'a2')
    await say(eli, 'a1')
    await say(finn, 'a2')
    const { db } = vault()
    await db.deleteFrom('keys.person_key').where('person_id', '=', eli.personId).execute()
    expect((await confirmationsOf(vault(), dana, ['n1'])).get('n1')).toMatchObject([{ by: finn.personId }])
    expect((await exportConfirmations(vault(), dana)).confirmedBy).toMatchObject([{ by: finn.personId }])
  })

  test('once the copy of its words is gone nobody can answer', async () => {
    await ask(dana, eli, 'a1')
    await endShare(vault(), dana, 'a1')
    expect(await say(eli, 'a1')).toBe(false)
  })

  test('it goes with the note, and with either of the two', async () => {
    const rows = async () => [
      ...(await vault().db.selectFrom('confirmation').selectAll().execute()),
      ...(await vault().db.selectFrom('ask').selectAll().execute()),
    ]
    for (const gone of [dana, eli]) {
      await ask(dana, eli, 'a1')
      await say(eli, 'a1')
      await deletePerson(vault(), gone)
      expect(await rows()).toEqual([])
      await deletePerson(vault(), dana)
      await deletePerson(vault(), eli)
    }
    await ask(dana, eli, 'a1')
    await say(eli, 'a1')
    await deleteNote(vault(), dana, 'n1', now)
    await pruneConfirmations(vault().db, 'T1', now)
    expect(await rows()).toHaveLength(2)
    await purgeDeleted(vault().db, later(1))
    await pruneConfirmations(vault().db, 'T1', later(1))
    expect(await rows()).toEqual([])
  })
})
