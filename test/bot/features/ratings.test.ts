import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Bot } from '../../../src/bot/bot.ts'
import { listRatings } from '../../../src/store/people/ratings.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  bot = botOn(vault)
})

test.each([5, 7, 9])('a mark that there is not (%i) is told in the answer and in the form', async (mark) => {
  const answer = await bot.ask(lena, `rate leadership ${mark}`, 'dm')
  const told = `Ratings go from 1 to 4, so I didn’t save a ${mark}.`
  expect(answer.summary).toBe(
    `${told} Which rating for Leadership, 1 to 4? Type it, or press the button to open the form.`,
  )
  const fields = answer.for === 'asker' ? answer.form?.fields : undefined
  expect(fields).toMatchObject([{ kind: 'words', text: told }, { initial: 'leadership' }, {}, {}])
  expect(await listRatings(vault, lena)).toEqual([])
})

test.each(['rate', 'rate leadership', 'rate leadership 3.5', 'rate leadership 10'])(
  'the form of “%s” says how far marks go',
  async (said) => {
    const answer = await bot.ask(lena, said, 'dm')
    const fields = answer.for === 'asker' ? answer.form?.fields : undefined
    expect(fields).toMatchObject([{ name: 'dimension' }, { name: 'score', hint: 'From 1 to 4' }, {}])
    expect(await listRatings(vault, lena)).toEqual([])
  },
)
