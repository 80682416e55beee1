import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { beginEvent, takeEvents } from '../../../src/store/events/events.ts'
import { wordsOf } from '../../../src/store/events/rows.ts'
import { rotateAppKey } from '../../../src/store/keys/rotation.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { saveNote } from '../../../src/store/notes/notes.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { onEachFresh } from '../databases.ts'
import { later, note, now } from '../samples.ts'

const rounds = 12
const until = later(3_600)

onEachFresh((url) => {
  const source = () => ({ kind: 'file', path: join(folderOf({}), 'a.key') }) as const

  test('two that rotate the key all the time, and a bot between them, lose nothing and meet no missing key', async () => {
    const file = source()
    const opened: Vault[] = []
    const open = async () => {
      const { vault } = await openVault(url(), file)
      opened.push(vault)
      return vault
    }
    const bot = await open()
    let rotating = true
    /** As the command does: it opens the database each time. */
    const rotate = async () => {
      for (let round = 0; round < rounds; round += 1) await rotateAppKey(await open(), file)
    }
    let saved = 0
    const use = async (name: string) => {
      while (rotating && saved < 2_000) {
        const id = `${name}${saved++}`
        const owner = { teamId: 'T1', personId: `U${saved % 7}` }
        await saveNote(bot, owner, note, { id, origin: id, now })
        await listNotes(bot, owner)
        const from = { personId: owner.personId, words: `words ${id}` }
        const hold = { now, lease: `l${id}`, until: now }
        await beginEvent(bot, { teamId: 'T1', eventId: id, orderId: id, from }, hold)
        await setTimeout(1)
      }
    }
    const using = Promise.all(['a', 'b'].map(use))
    await Promise.all([rotate(), rotate()]).finally(() => {
      rotating = false
    })
    await using
    const late = await open()
    expect(
      readFileSync(file.path, 'utf8')
        .split('\n')
        .filter((line) => line && !line.startsWith('#')),
    ).toHaveLength(1)
    const notes = await Promise.all(
      Array.from({ length: 7 }, (_, index) => listNotes(late, { teamId: 'T1', personId: `U${index}` })),
    )
    expect(notes.flat()).toHaveLength(saved)
    const events = await takeEvents(late.db, 'T1', { now: later(1), lease: 'late', until, limit: 9_999 })
    expect(events.map((row) => wordsOf(late.ring, row)?.toString()).toSorted()).toEqual(
      events.map((row) => `words ${row.event_id}`).toSorted(),
    )
    expect(events).toHaveLength(saved)
    await Promise.all(opened.map(({ db }) => db.destroy()))
  })
})
