import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Keeping } from '../../src/slack/intake/settings.ts'
import { connect } from '../../src/store/database/db.ts'
import { claimEvent } from '../../src/store/events/events.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { type Vault, vaultOn } from '../../src/store/vault.ts'
import { startRunning, testVault } from '../running.ts'
import { standBetween } from '../store/database/between.ts'
import { databases } from '../store/databases.ts'
import { testKey } from '../store/keys/test-key.ts'
import { note, now } from '../store/samples.ts'

const words = 'note ops: cut the weekly status preparation from 6 h to 1 h'

async function running(vault: Vault, keeping: Partial<Keeping> = {}) {
  const app = await startRunning({ vault, keeping })
  const { workspace } = app
  const told = (place: string) =>
    workspace.messages('lena', place).filter(({ user }) => user === workspace.botUserId)
  return {
    ...app,
    owner: { teamId: workspace.teamId, personId: workspace.person('lena').id },
    /** What the bot answers to words in a direct message, as JSON. */
    say: async (text: string) => {
      const before = told('dm').length
      workspace.say('lena', 'dm', text)
      await workspace.until(() => told('dm')[before], 20_000)
      return JSON.stringify(told('dm').slice(before))
    },
    command: async (text: string) => {
      const before = told('#leveling').length
      await workspace.command('lena', '#leveling', '/level', text)
      await workspace.until(() => told('#leveling')[before], 20_000)
      return JSON.stringify(told('#leveling').slice(before))
    },
  }
}

/** No page more, and no room on those that there are: what a full disk is to SQLite. */
async function fillUp(vault: Vault): Promise<void> {
  const { db } = vault
  const someone = { teamId: 'T0', personId: 'U0' }
  await saveNote(vault, someone, note, { id: 'first', origin: 'first', now })
  await sql`pragma main.max_page_count = 1`.execute(db)
  const kept = (index: number) => ({ team_id: 'T0', at: now.toISOString(), person_id: `${index}`.repeat(99) })
  const fillings: readonly ((index: number) => Promise<unknown>)[] = [
    (index) => claimEvent(db, 'T0', `${index}`.repeat(99), now),
    (index) => db.insertInto('greeting').values(kept(index)).execute(),
    (index) => {
      const row = { ...kept(index), channel: '', thread: '', subject: '' }
      return db.insertInto('conversation').values(row).execute()
    },
    (index) => saveNote(vault, someone, note, { id: `n${index}`, origin: `o${index}`, now }),
  ]
  for (const fill of fillings) {
    const full = async () => {
      for (let index = 0; index < 500; index += 1) await fill(index)
    }
    await expect(full()).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  }
}

describe('on a full disk', () => {
  test('questions are answered, and what can’t be saved is given back with the reason', async () => {
    const vault = await testVault()
    const { say, command, owner, close } = await running(vault)
    onTestFinished(() => vault.db.destroy())
    onTestFinished(close)
    await say(words)
    await fillUp(vault)
    expect(await say('compare ops')).toContain('Operational Excellence')
    expect(await command('compare ops')).toContain('Operational Excellence')
    expect(await say('notes')).toContain('cut the weekly status')
    expect(await say('sabbatical flibbertigibbet')).not.toContain('did not work')
    const answer = await say('note ops: a second one that finds no room')
    expect(answer).toContain('Not saved: the disk of my database is full.')
    expect(answer).toContain('note ops: a second one that finds no room')
    expect(await listNotes(vault, owner)).toHaveLength(1)
    await sql`pragma main.max_page_count = 100000`.execute(vault.db)
    await say('note ops: a third one, and there is room again')
    expect(await listNotes(vault, owner)).toHaveLength(2)
  })
})

describe('while PostgreSQL hangs', () => {
  test('what had arrived before is saved, once, when it goes on', async () => {
    const fresh = await databases.postgres()
    const between = await standBetween(fresh.url)
    const bounds = { connect: 500, answer: 500, again: 1_000, close: 200 }
    const { vault } = await vaultOn(await connect(between.url, { bounds }), between.url, testKey)
    onTestFinished(async () => {
      await vault.db.destroy()
      await between.close()
      await fresh.drop()
    })
    const { workspace, owner, close, logged } = await running(vault, { backoff: 0, poll: 50, lease: 5_000 })
    onTestFinished(close)
    // Time in which it has arrived, and is not saved yet.
    workspace.setFaults({ rules: [{ method: 'users.info', fault: { kind: 'delay', ms: 300 } }] })
    workspace.say('lena', 'dm', 'note ops: one that comes at a bad moment')
    await workspace.until(() => workspace.record().some((entry) => entry.kind === 'envelope'))
    between.hang()
    await expect.poll(() => logged.join(''), { timeout: 20_000 }).toContain('not done yet')
    between.goOn()
    const answer = await workspace.until(() => workspace.messages('lena', 'dm')[1], 20_000)
    expect(answer.text).toContain('late')
    expect(answer.text).toContain('Saved')
    expect(await listNotes(vault, owner)).toHaveLength(1)
  })

  test('who writes gets a word and their words back, and the bot ends and goes on within bounds', async () => {
    const fresh = await databases.postgres()
    const between = await standBetween(fresh.url)
    const bounds = { connect: 500, answer: 500, again: 1_000, close: 200 }
    const { vault } = await vaultOn(await connect(between.url, { bounds }), between.url, testKey)
    onTestFinished(async () => {
      await between.close()
      await fresh.drop()
    })
    const { say, owner, close } = await running(vault)
    await say(words)
    between.hang()
    const answer = await say('note ops: one that comes at a bad moment')
    expect(answer).toContain('my database isn’t answering')
    expect(answer).toContain('one that comes at a bad moment')
    between.goOn()
    await say('note ops: one that comes after it')
    expect((await listNotes(vault, owner)).map(({ what }) => what)).not.toContain(
      'one that comes at a bad moment',
    )
    between.hang()
    const before = Date.now()
    await close()
    await vault.db.destroy()
    expect(Date.now() - before).toBeLessThan(5_000)
  })
})
