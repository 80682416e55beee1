import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../../../src/bot/bot.ts'
import { plain } from '../../../../src/bot/replies/plain.ts'
import { exportPerson } from '../../../../src/store/people/people-data.ts'
import type { Vault } from '../../../../src/store/vault.ts'
import { botOn } from '../../../bots.ts'
import { testVault } from '../../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
/** In Auckland it is Saturday 28 November already. */
const now = new Date('2026-11-27T14:00:00Z')

let vault: Vault
let bot: Bot
let zone: string
beforeEach(async () => {
  vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  zone = 'Europe/Berlin'
  bot = botOn(vault, { now: () => now, zoneOf: async () => zone })
})

const say = async (text: string) =>
  plain(await bot.ask(lena, text, 'dm', { channel: 'D1', thread: undefined }))
const noted = async () => (await exportPerson(vault, lena)).notes.at(-1)

test.each([
  ['Yesterday I cut status prep from 6 h to 1 h', '2026-11-26', '26 Nov 2026'],
  ['The day before yesterday I led the Acme review with 4 teams', '2026-11-25', '25 Nov 2026'],
  ['last Wednesday I closed the Acme renewal for 3 years', '2026-11-25', '25 Nov 2026'],
  ['On Thursday I led the Acme review with 4 teams', '2026-11-26', '26 Nov 2026'],
  ['On 3 November I signed the Acme renewal for 3 years', '2026-11-03', '3 Nov 2026'],
  ['I closed the Acme renewal on Tuesday', '2026-11-24', '24 Nov 2026'],
  ['Today I cut status prep from 6 h to 1 h', '2026-11-27', '27 Nov 2026'],
  ['Two days ago I led the Acme review with 4 teams', '2026-11-25', '25 Nov 2026'],
  ['Last week I hired two engineers', '2026-11-27', '27 Nov 2026'],
])('“%s” happened on %s, and is kept word for word', async (text, happenedOn, told) => {
  expect(await say(text)).toContain(`Happened: ${told}`)
  expect(await noted()).toMatchObject({ what: text, happenedOn })
})

test('in “note ops: …” as well', async () => {
  await say('note ops: on Tuesday I cut status prep from 6 h to 1 h')
  const what = 'on Tuesday I cut status prep from 6 h to 1 h'
  expect(await noted()).toMatchObject({ what, happenedOn: '2026-11-24' })
})

test('the day that the deed is about is none of its own', async () => {
  await say('note I planned the Acme launch for 3 March')
  expect(await noted()).toMatchObject({ happenedOn: '2026-11-27' })
})

test('yesterday is the one of the person’s own time zone', async () => {
  zone = 'Pacific/Auckland'
  await say('Yesterday I cut status prep from 6 h to 1 h')
  expect(await noted()).toMatchObject({ happenedOn: '2026-11-27' })
})

test('a month alone is its last day, and the answer says so', async () => {
  const text = 'In March I built the status dashboard, which saved 5 h a week'
  expect(await say(text)).toContain('You said March without a day, so I chose 31 Mar 2026.')
  expect(await noted()).toMatchObject({ what: text, happenedOn: '2026-03-31' })
  expect(await say('Last Wednesday I closed the Acme renewal for 3 years')).not.toContain('You said')
})

test('an earlier day is counted from the one that it has; where nothing changes, nothing is said to be saved', async () => {
  await say('last Tuesday I closed the Acme renewal for 3 years')
  expect(await say('no, it was the Tuesday before')).toContain('Saved. Only you can see this.')
  expect(await noted()).toMatchObject({ happenedOn: '2026-11-17' })
  await say('it was a week earlier')
  expect(await noted()).toMatchObject({ happenedOn: '2026-11-10' })
  const said = await say('it was on 10 November')
  expect(said).toContain('Your note says that already: nothing changed.')
  expect(said).not.toContain('Saved')
})

test('a day that is corrected is told of where its words still name another', async () => {
  const text = 'last Wednesday I closed the Acme renewal for 3 years'
  await say(text)
  expect(await say('it was on 12 November')).toContain(
    '“last Wednesday” is still in its words. Choose “Edit”',
  )
  expect(await noted()).toMatchObject({ what: text, happenedOn: '2026-11-12' })
  expect(await say('no, it was on 25 November')).not.toContain('still in its words')
})
