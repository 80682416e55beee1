import { expect, test } from 'vitest'
import { askedOf, readAsked } from '../../src/commands/reviewing.ts'
import { readConfig } from '../../src/config.ts'
import { loadLibrary } from '../../src/data.ts'
import { countUnanswered, keepWords, saveConsent } from '../../src/store/unanswered.ts'
import { folderOf } from '../files.ts'
import { garden } from '../garden.ts'
import { noon, shipped, testVault } from '../running.ts'

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
    await countUnanswered(vault.db, teamId, 'nothing-found', noon)
  }
  await countUnanswered(vault.db, teamId, 'out-of-scope', noon)
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
