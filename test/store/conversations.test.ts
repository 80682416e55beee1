import { expect, test } from 'vitest'
import type { Subject } from '../../src/domain/subject.ts'
import { pruneConversations, readSubject, saveSubject } from '../../src/store/conversations.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { dana, danaElsewhere, eli, later, now } from './samples.ts'
import { onEachVault } from './vaults.ts'

const about = (dimension: string): Subject => ({
  kind: 'compare',
  levels: ['mgr-iii', 'sr-mgr'],
  dimensions: [dimension],
  sections: [],
})
const channel = { channel: 'C1', thread: undefined }
const thread = { channel: 'C1', thread: '1.2' }

onEachVault((vault) => {
  const read = async (
    owner = dana,
    place: { channel: string; thread: string | undefined } = channel,
    at = now,
  ) => (await readSubject(vault().db, owner, place, at))?.subject

  test('what was asked last is kept, and replaced', async () => {
    await saveSubject(vault().db, dana, channel, about('leadership'), now)
    await saveSubject(vault().db, dana, channel, about('partners'), later(1))
    expect(await read()).toEqual(about('partners'))
  })

  test('nobody else, no other thread, channel or workspace goes on with it', async () => {
    await saveSubject(vault().db, dana, channel, about('leadership'), now)
    expect(await read(eli)).toBeUndefined()
    expect(await read(danaElsewhere)).toBeUndefined()
    expect(await read(dana, thread)).toBeUndefined()
    expect(await read(dana, { channel: 'C2', thread: undefined })).toBeUndefined()
    await saveSubject(vault().db, dana, thread, about('partners'), now)
    expect(await read()).toEqual(about('leadership'))
    expect(await read(dana, thread)).toEqual(about('partners'))
  })

  test('it is over after half an hour, and pruned', async () => {
    await saveSubject(vault().db, dana, channel, about('leadership'), now)
    expect(await read(dana, channel, later(29 * 60))).toBeDefined()
    expect(await pruneConversations(vault().db, later(29 * 60))).toBe(0)
    expect(await read(dana, channel, later(30 * 60))).toBeUndefined()
    expect(await pruneConversations(vault().db, later(30 * 60))).toBe(1)
  })

  test('makes nobody a person with a key, and takes ids alone', async () => {
    await saveSubject(vault().db, dana, channel, about('leadership'), now)
    expect(await vault().db.selectFrom('person').selectAll().execute()).toEqual([])
    expect(await vault().db.selectFrom('keys.person_key').selectAll().execute()).toEqual([])
    const words = about('My private words')
    await expect(saveSubject(vault().db, dana, channel, words, now)).rejects.toThrow('Not an id')
  })

  test('goes with its person, and with nobody else', async () => {
    await saveSubject(vault().db, dana, channel, about('leadership'), now)
    await saveSubject(vault().db, eli, channel, about('leadership'), now)
    await deletePerson(vault(), dana)
    expect(await read()).toBeUndefined()
    expect(await read(eli)).toBeDefined()
  })
})
