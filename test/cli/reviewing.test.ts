import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { askedOf, readAsked } from '../../src/cli/reviewing.ts'
import { readConfig } from '../../src/config.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { connect } from '../../src/store/database/db.ts'
import { migrations } from '../../src/store/database/migrations.ts'
import { countUnanswered, keepWords, saveConsent } from '../../src/store/unanswered.ts'
import { openVault } from '../../src/store/vault.ts'
import { folderOf } from '../files.ts'
import { garden } from '../garden.ts'
import { noon, shipped, testVault } from '../running.ts'
import { onEachFresh } from '../store/databases.ts'

const teamId = 'T1NORTH'

test('an owner reads the words that people agreed to share and nothing answers, and of nobody else', async () => {
  const vault = await testVault()
  const said = [
    { personId: 'U1LENA', consent: 'yes', words: 'compare sabbatical' },
    { personId: 'U2MARCUS', consent: 'yes', words: 'Sabbaticals and leadership?' },
    { personId: 'U3ANANYA', consent: 'no', words: 'parental leave' },
  ] as const
  for (const { personId, consent, words } of said) {
    await saveConsent(vault.db, { teamId, personId }, consent, noon)
    await keepWords(vault, { teamId, personId }, { id: personId, words, now: noon })
    await countUnanswered(vault, teamId, 'nothing-found', noon)
  }
  await countUnanswered(vault, teamId, 'out-of-scope', noon)
  expect(await askedOf(vault, shipped, noon)).toEqual({
    advice: ['People asked for "sabbatical" (2×) and nothing answers: is it another name, or missing?'],
    note: 'In the last 90 days 3 questions found no answer, 2 of them in words that people agreed to share; npm run questions shows them.',
  })
  const later = new Date('2027-06-01T12:00:00Z')
  expect(await askedOf(vault, shipped, later)).toEqual({
    advice: [],
    note: 'In the last 90 days 0 questions found no answer.',
  })
  await vault.db.destroy()
})

onEachFresh((url) => {
  const configOf = (fill: number) =>
    readConfig({ DATABASE_URL: url(), LEVEL_GUIDE_KEY: Buffer.alloc(32, fill).toString('base64') })
  const config = () => configOf(7)
  const asked = (by = config()) => readAsked(by, loadLibrary(folderOf(garden())), noon)

  test('the bot’s database is read beside it', async () => {
    const { vault } = await openVault(url(), config().key)
    const lena = { teamId, personId: 'U1LENA' }
    await saveConsent(vault.db, lena, 'yes', noon)
    await keepWords(vault, lena, { id: 'w', words: 'sabbatical', now: noon })
    expect((await asked()).advice).toEqual([
      'People asked for "sabbatical" (1×) and nothing answers: is it another name, or missing?',
    ])
    expect((await asked(configOf(8))).note).toContain('application key')
    await vault.db.destroy()
  })

  test('one of an older form is left as it is, and said', async () => {
    const { vault } = await openVault(url(), config().key)
    const [last = ''] = Object.keys(migrations).slice(-1)
    await sql`delete from kysely_migration where name = ${last}`.execute(vault.db)
    await sql`drop table greeting`.execute(vault.db)
    expect((await asked()).note).toMatch(
      /^What people asked for could not be read: The database is older than/,
    )
    const left = await sql<{ name: string }>`select name from kysely_migration`.execute(vault.db)
    expect(left.rows.map(({ name }) => name)).not.toContain(last)
    await vault.db.destroy()
  })

  test('one that no bot has used yet gets no key', async () => {
    const { note } = await asked()
    expect(note).toBe('What people asked for could not be read: No bot has used the database yet.')
    const db = await connect(url())
    expect(await db.selectFrom('keys.app_key').selectAll().execute()).toEqual([])
    await db.destroy()
  })
})

test('a database that cannot be opened is told, and is no error', async () => {
  const dir = folderOf({
    ...garden(),
    'broken.db': 'This is no database, whatever its name says.'.repeat(99),
  })
  const config = readConfig({ DATA_DIR: dir, SHIPPED_DATA: 'off', DATABASE_URL: `sqlite:${dir}/broken.db` })
  const { advice, note } = await readAsked(config, loadLibrary(dir), noon)
  expect(advice).toEqual([])
  expect(note).toMatch(/^What people asked for could not be read: /)
})
