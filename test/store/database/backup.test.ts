import { spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backup } from '../../../src/cli/backup.ts'
import { restore } from '../../../src/cli/restore.ts'
import { rotateKey } from '../../../src/cli/rotate-key.ts'
import type { Command } from '../../../src/cli/shell.ts'
import { backupFile } from '../../../src/store/database/backup.ts'
import { restoreFile, restoreKeysFile } from '../../../src/store/database/restore.ts'
import { keysPath } from '../../../src/store/database/sqlite.ts'
import { beginEvent, claimEvent, takeEvents } from '../../../src/store/events/events.ts'
import { isInHand } from '../../../src/store/events/insert.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { saveNote } from '../../../src/store/notes/notes.ts'
import { planNudges } from '../../../src/store/nudges/plan.ts'
import { saveSchedule } from '../../../src/store/nudges/schedules.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import { openVault, type Vault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { ended } from '../../shell.ts'
import { folderBytes, holds } from '../keys/bytes.ts'
import { testKey } from '../keys/test-key.ts'
import { dana, danaElsewhere, eli, fill, hold, incoming, later, note, now, schedule } from '../samples.ts'

const nothing = { profile: undefined, notes: [], ratings: [], schedules: [], cases: [] }

let dir: string
let file: string
let copy: string
let vault: Vault

const open = async () => {
  vault = (await openVault(`sqlite:${file}`, testKey)).vault
}
const close = () => vault.db.destroy()

beforeEach(async () => {
  dir = folderOf({})
  file = join(dir, 'level-guide.db')
  copy = join(dir, 'copy.db')
  await open()
})
afterEach(close)

/** Runs a script in a process that can write so many KiB into a file, as on a disk that is full by then. */
function withDiskOf(kib: number, script: string): Promise<{ readonly err: string }> {
  const limited = [
    '-c',
    `trap '' XFSZ; ulimit -f ${kib * 2}; exec "$0" --input-type=module -e "$1"`,
    process.execPath,
    script,
  ]
  const child = spawn('sh', limited)
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve) => child.once('close', () => resolve({ err })))
}

/** Writes over a part of each page from one on, as a failing disk could. */
function damage(path: string, first: number): void {
  const handle = openSync(path, 'r+')
  for (let page = first; page < statSync(path).size / 4096; page += 1)
    writeSync(handle, Buffer.alloc(900, 0x5a), 0, 900, page * 4096)
  closeSync(handle)
}

describe('a backup', () => {
  test('holds nothing of what is in hand: restored, it would be done again', async () => {
    await beginEvent(vault, incoming(dana, 'a mark'), hold)
    const claim = { orderId: 'o1', personId: dana.personId }
    await claimEvent(vault.db, 'T1', 'a form', now, claim)
    const [row] = await takeEvents(vault.db, dana.teamId, { ...hold, now: later(30), limit: 1 })
    await backupFile(file, copy)
    expect(row?.sealed && readFileSync(copy).includes(row.sealed)).toBe(false)
    await close()
    await restoreFile(copy, file, now)
    await open()
    expect((await beginEvent(vault, incoming(dana, 'a mark'), { ...hold, now: later(60) })).kind).toBe('done')
    expect(await isInHand(vault.db, { teamId: 'T1', eventId: 'a form' })).toBe(false)
  })

  test('is whole while others save', async () => {
    let saved = 0
    let done = false
    const saving = (async () => {
      while (!done) {
        const id = `n${saved}`
        await saveNote(vault, dana, note, { id, origin: id, now })
        saved += 1
        await new Promise(setImmediate)
      }
    })()
    for (let round = 0; round < 5; round += 1) {
      const before = saved
      await backupFile(file, `${copy}${round}`)
      const database = new Database(`${copy}${round}`, { readonly: true })
      const { count } = database
        .prepare<[], { count: number }>('select count(*) as count from note')
        .get() ?? { count: 0 }
      database.close()
      expect(count).toBeGreaterThanOrEqual(before)
    }
    done = true
    await saving
  })

  test('is one file that its owner alone can read, and not the people’s keys', async () => {
    await fill(vault, dana, 'the-words-of-dana')
    const { sealed } = await vault.db.selectFrom('keys.person_key').select('sealed').executeTakeFirstOrThrow()
    await backupFile(file, copy)
    expect(readdirSync(dir).filter((name) => name.startsWith('copy'))).toEqual(['copy.db'])
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(holds(readFileSync(copy), sealed)).toBe(false)
    expect(holds(readFileSync(copy), 'the-words-of-dana')).toBe(false)
  })

  test('never replaces a file', async () => {
    writeFileSync(copy, 'precious')
    await expect(backupFile(file, copy)).rejects.toThrow('is there already')
    expect(readFileSync(copy, 'utf8')).toBe('precious')
  })

  test('on a full disk says so, and leaves nothing', async () => {
    await fill(vault, dana, 'a mark')
    const script = `await (await import('./src/store/database/backup.ts')).backupFile(...${JSON.stringify([file, copy])})`
    const { err } = await withDiskOf(20, script)
    expect(err).toMatch(/copy.db cannot be used: the disk (is full|does not read or write it)/)
    expect(readdirSync(dir).filter((name) => /part|copy|unfinished/.test(name))).toEqual([])
  })

  test('that was killed leaves nothing after the next start; one that is under way is left alone', async () => {
    const part = `${copy}.part`
    const script = `
      const { withPart } = await import('./src/store/database/parts.ts')
      const { writeFileSync } = await import('node:fs')
      await withPart(...${JSON.stringify([file, copy])}, async (part) => {
        writeFileSync(part, 'half of it')
        process.stdout.write('half')
        await new Promise((resolve) => setTimeout(resolve, 600_000))
      })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    const exited = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await close()
    await open()
    expect(existsSync(part)).toBe(true)
    child.kill('SIGKILL')
    await exited
    await close()
    await open()
    expect(readdirSync(dir).filter((name) => /part|copy|unfinished/.test(name))).toEqual([])
  })

  test('of a damaged database is refused, and none is there afterwards', async () => {
    await fill(vault, dana, 'a mark')
    await close()
    // The last page alone: it opens, and is copied, as if nothing were wrong.
    const whole = readFileSync(file)
    damage(file, whole.length / 4096 - 1)
    await expect(backupFile(file, copy)).rejects.toThrow('is damaged')
    expect(existsSync(copy)).toBe(false)
    writeFileSync(file, whole)
    await open()
  })

  test('needs a database', async () => {
    await expect(backupFile(join(dir, 'none.db'), copy)).rejects.toThrow('There is no database at')
  })
})

test('the copy of the keys goes over the copy before, and over nothing else', async () => {
  const run = (...args: string[]) => ended(backup, args, { DATABASE_URL: `sqlite:${file}` })
  const keys = join(dir, 'keys-copy.db')
  await fill(vault, dana, 'words')
  await run('--keys', keys)
  await deletePerson(vault, dana)
  await run('--keys', keys)
  const read = new Database(keys, { readonly: true })
  expect(read.prepare('select 1 from person_key where person_id = ?').get(dana.personId)).toBe(undefined)
  read.close()
  await run(copy)
  const elsewhere = join(folderOf({}), 'level-guide.db')
  await (await openVault(`sqlite:${elsewhere}`, testKey)).vault.db.destroy()
  for (const other of [copy, file, keysPath(file), keysPath(elsewhere)])
    await expect(run('--keys', other)).rejects.toThrow(`${other} is there already, and no copy of these keys`)
})

test('what root makes belongs to whom the folder, or the file before, belongs to', async () => {
  // Whoever is not root gives nothing away.
  const bot = process.getuid?.() === 0 ? 65_532 : (process.getuid?.() ?? 0)
  const home = join(folderOf({}), 'home')
  mkdirSync(home)
  chownSync(home, bot, process.getgid?.() ?? 0)
  const key = join(home, 'level-guide.key')
  const own = join(home, 'level-guide.db')
  const env = { DATABASE_URL: `sqlite:${own}`, LEVEL_GUIDE_KEY_FILE: key }
  await (await openVault(env.DATABASE_URL, { kind: 'file', path: key })).vault.db.destroy()
  await ended(rotateKey, [], env)
  await ended(backup, [join(home, 'copy.db')], env)
  await ended(restore, [join(home, 'copy.db')], env)
  const owners = readdirSync(home).map((name) => statSync(join(home, name)).uid)
  expect(new Set(owners)).toEqual(new Set([bot]))
})

describe('a restore', () => {
  test('brings everything back, and keeps what was there aside', async () => {
    await fill(vault, dana, 'a mark')
    const before = await exportPerson(vault, dana)
    await backupFile(file, copy)
    await saveNote(vault, dana, note, { id: 'after', origin: 'after', now })
    await close()
    expect(await restoreFile(copy, file, now)).toEqual({
      aside: `${file}.before-restore`,
      removed: 0,
      owed: 1,
    })
    await open()
    expect(await exportPerson(vault, dana)).toEqual(before)
    const aside = new Database(`${file}.before-restore`, { readonly: true })
    expect(aside.prepare('select id from note where id = ?').get('after')).toEqual({ id: 'after' })
    aside.close()
  })

  test('of a backup from before brings nothing back of who has deleted everything', async () => {
    await fill(vault, dana, 'the-words-of-dana')
    await fill(vault, eli, 'the-words-of-eli')
    await backupFile(file, copy)
    await deletePerson(vault, dana)
    const others = await exportPerson(vault, eli)
    await close()
    expect(await restoreFile(copy, file, now)).toMatchObject({ removed: 1 })
    rmSync(copy)
    rmSync(`${file}.before-restore`)
    await open()
    expect(await exportPerson(vault, dana)).toEqual(nothing)
    expect(await vault.db.selectFrom('note').select('id').where('person_id', '=', 'U1').execute()).toEqual([])
    expect(await exportPerson(vault, eli)).toEqual(others)
    expect(holds(folderBytes(dir), 'the-words-of-dana')).toBe(false)
  })

  test('by hand, without the command, brings nothing back either', async () => {
    await fill(vault, dana, 'the-words-of-dana')
    await backupFile(file, copy)
    await deletePerson(vault, dana)
    await close()
    writeFileSync(file, readFileSync(copy))
    await open()
    expect(await exportPerson(vault, dana)).toEqual(nothing)
    expect(await vault.db.selectFrom('note').select('id').execute()).toEqual([])
  })

  describe('is refused, with nothing changed,', () => {
    const refused = async (from: string, message: string) => {
      await expect(restoreFile(from, file, now)).rejects.toThrow(message)
      expect(existsSync(`${file}.before-restore`)).toBe(false)
      await open()
      expect(await listNotes(vault, dana)).toHaveLength(2)
    }
    beforeEach(async () => {
      await fill(vault, dana, 'a mark')
      await backupFile(file, copy)
    })

    test('while the bot runs', async () => {
      await expect(restoreFile(copy, file, now)).rejects.toThrow('is in use: stop the bot first')
      expect(await listNotes(vault, dana)).toHaveLength(2)
      await saveNote(vault, dana, note, { id: 'still', origin: 'still', now })
      expect(await listNotes(vault, dana)).toHaveLength(3)
    })

    test('of a file that is not there', async () => {
      await close()
      await refused(join(dir, 'none'), 'There is no file')
    })

    test('of something else', async () => {
      await close()
      writeFileSync(copy, 'a letter to a friend '.repeat(500))
      await refused(copy, 'is damaged')
    })

    test('of another program’s database', async () => {
      await close()
      const other = new Database(join(dir, 'other.db'))
      other.exec('create table thing (id text)')
      other.close()
      await refused(join(dir, 'other.db'), "is not a backup of Level Guide's database")
    })

    test('of a damaged backup', async () => {
      await close()
      damage(copy, 2)
      await refused(copy, 'is damaged')
    })

    test('of a newer version', async () => {
      await close()
      const newer = new Database(copy)
      newer.prepare('insert into kysely_migration values (?, ?)').run('999-from-the-future', 'now')
      newer.close()
      await refused(copy, 'made by a newer version (it has "999-from-the-future")')
    })

    test('when something is kept aside already', async () => {
      await close()
      writeFileSync(`${file}.before-restore`, 'precious')
      await expect(restoreFile(copy, file, now)).rejects.toThrow('move it away first')
      expect(readFileSync(`${file}.before-restore`, 'utf8')).toBe('precious')
      await open()
    })

    test('without the people’s keys', async () => {
      await close()
      const elsewhere = join(dirname(file), 'elsewhere.db')
      await expect(restoreFile(copy, elsewhere, now)).rejects.toThrow(
        "people's keys are missing (" +
          keysPath(elsewhere) +
          '): put them back from their backup (npm run restore -- --keys FILE)',
      )
      expect(existsSync(elsewhere)).toBe(false)
      await open()
    })
  })

  describe('that fails in the middle leaves all as it was, and nothing beside it:', () => {
    let names: string[]
    beforeEach(async () => {
      await fill(vault, dana, 'a mark')
      await backupFile(file, copy)
      await saveNote(vault, dana, note, { id: 'after', origin: 'after', now })
      await close()
      names = readdirSync(dir).filter((name) => name !== 'level-guide.db.part')
    })
    const asBefore = async () => {
      // Logs stay where nobody can empty them.
      const left = readdirSync(dir).filter((name) => !/-(wal|shm)$/.test(name))
      expect(left.sort()).toEqual(names.sort())
      await open()
      expect(await listNotes(vault, dana)).toHaveLength(3)
    }

    test('while the copy is written', async () => {
      mkdirSync(`${file}.part`)
      await expect(restoreFile(copy, file, now)).rejects.toThrow('it is a folder, and should be a file')
      rmSync(`${file}.part`, { recursive: true })
      await asBefore()
    })

    test('when what was put in place cannot be used', async () => {
      const keys = readFileSync(keysPath(file))
      writeFileSync(keysPath(file), 'no keys '.repeat(1000))
      await expect(restoreFile(copy, file, now)).rejects.toThrow('is not an SQLite database')
      writeFileSync(keysPath(file), keys)
      await asBefore()
    })

    test('on a full disk', async () => {
      const script = `await (await import('./src/store/database/restore.ts')).restoreFile(...${JSON.stringify([copy, file])}, new Date())`
      const { err } = await withDiskOf(20, script)
      expect(err).toContain('level-guide.db cannot be used: the disk is full')
      await asBefore()
    })
  })

  test('that was killed between its steps never leaves an empty bot', async () => {
    await fill(vault, dana, 'a mark')
    await close()
    renameSync(file, `${file}.before-restore`)
    await expect(openVault(`sqlite:${file}`, testKey)).rejects.toThrow('the database is empty')
    expect(existsSync(file)).toBe(false)
    renameSync(`${file}.before-restore`, file)
    await open()
    expect(await listNotes(vault, dana)).toHaveLength(2)
  })

  test('on a new machine takes the keys first', async () => {
    await fill(vault, dana, 'a mark')
    const before = await exportPerson(vault, dana)
    await backupFile(file, copy)
    await backupFile(keysPath(file), join(dir, 'copy.keys'))
    await close()
    file = join(dir, 'new', 'level-guide.db')
    await restoreKeysFile(join(dir, 'copy.keys'), file)
    expect(await restoreFile(copy, file, now)).toEqual({ aside: undefined, removed: 0, owed: 1 })
    await open()
    expect(await exportPerson(vault, dana)).toEqual(before)
    await expect(restoreKeysFile(join(dir, 'copy.keys'), file)).rejects.toThrow('bring deleted ones back')
    await expect(restoreKeysFile(copy, join(dir, 'third.db'))).rejects.toThrow('not a backup of people')
  })

  test('repairs a database that is damaged', async () => {
    await fill(vault, dana, 'a mark')
    await backupFile(file, copy)
    await close()
    writeFileSync(file, 'damaged '.repeat(1000))
    expect(await restoreFile(copy, file, now)).toMatchObject({ aside: `${file}.before-restore` })
    await open()
    expect(await listNotes(vault, dana)).toHaveLength(2)
  })
})

describe('at a shell', () => {
  const run = async (command: Command, args: readonly string[], env: Record<string, string> = {}) => {
    const lines: string[] = []
    const out = (line: string) => lines.push(line)
    const nothing = process.stdin
    const code = await command({
      args,
      env: { DATABASE_URL: `sqlite:${file}`, LEVEL_GUIDE_KEY: testKey.text, ...env },
      now: () => now,
      newId: () => 'id',
      random: () => 0,
      out,
      err: out,
      input: nothing,
      output: process.stdout,
      onReload: () => undefined,
      onStray: () => undefined,
      settingsChanged: () => false,
      ended: new Promise(() => undefined),
    })
    return { code, said: lines.join('\n') }
  }

  test('backup, backup --keys and restore say what they did', async () => {
    await fill(vault, dana, 'a mark')
    expect((await run(backup, [copy])).said).toContain(`${copy}: checked and complete.`)
    expect((await run(backup, ['--keys', join(dir, 'copy.keys')])).said).toContain('Keep it apart')
    await deletePerson(vault, dana)
    await close()
    const { said } = await run(restore, [copy])
    expect(said).toContain(`What was there before is in ${file}.before-restore.`)
    expect(said).toContain('1 people in it had since deleted everything: removed again.')
    await open()
  })

  test('restore says how many nudges were due since the copy, of any workspace, and may come twice', async () => {
    const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)
    await saveSchedule(vault, dana, { schedule, nextAt: at(-60) }, now)
    await saveSchedule(vault, eli, { schedule, nextAt: at(60) }, now)
    await saveSchedule(vault, danaElsewhere, { schedule, nextAt: at(-120) }, now)
    const planning = { now, limit: 1, newId: () => 'nudge', readyAt: () => now }
    await planNudges(vault.db, dana.teamId, planning)
    await run(backup, [copy])
    await close()
    const { said } = await run(restore, [copy])
    expect(said).toContain('2 nudges, recaps and reminders were due since the backup.')
    expect(said).toContain('up to six hours after their moment')
    await open()
  })

  test('the dumps of PostgreSQL are the same in docs/operating.md', async () => {
    const said = await run(backup, ['x'], { DATABASE_URL: 'postgres://h/n' }).catch(String)
    const dumps = String(said).match(/pg_dump .*/g) ?? []
    expect(dumps).toHaveLength(2)
    const page = readFileSync('docs/operating.md', 'utf8')
    for (const dump of dumps) expect(page).toContain(dump)
  })

  test('rotate-key says what is left to do', async () => {
    // Beside her own, the key of who confirmed a note of hers.
    await fill(vault, dana, 'a mark')
    await expect(run(rotateKey, [])).rejects.toThrow('set LEVEL_GUIDE_KEY to NEW,OLD')
    const both = `${Buffer.alloc(32, 9).toString('base64')},${testKey.text}`
    const { said } = await run(rotateKey, [], { LEVEL_GUIDE_KEY: both })
    expect(said).toContain('The keys of 2 people are wrapped with the new application key.')
    expect(said).toContain('Take the old one out of LEVEL_GUIDE_KEY')
  })

  test.each([
    ['backup', backup, '--exclude-schema=keys'],
    ['restore', restore, 'pg_restore --clean'],
  ] as const)('%s of PostgreSQL is left to its own tools', async (_, command, words) => {
    await expect(run(command, ['x'], { DATABASE_URL: 'postgres://h/n' })).rejects.toThrow(words)
  })

  test.each([
    ['backup', backup, 'Say where to'],
    ['restore', restore, 'Say what from'],
  ] as const)('%s needs a file', async (_, command, words) => {
    await expect(run(command, [])).rejects.toThrow(words)
  })
})
