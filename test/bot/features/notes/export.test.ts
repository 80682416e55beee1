import { expect, test } from 'vitest'
import { saveConsent } from '../../../../src/store/unanswered.ts'
import { botOn } from '../../../bots.ts'
import { noon, testVault } from '../../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const direct = { channel: 'D1', thread: undefined }

test('an export holds all that its owner wrote, also of feedback and shared words, and nothing of others', async () => {
  const vault = await testVault()
  const bot = botOn(vault)
  for (const [who, mark] of [
    [lena, 'zanzibar'],
    [marcus, 'obsidian'],
  ] as const) {
    await saveConsent(vault.db, who, 'yes', noon)
    await bot.ask(who, `search ${mark}`, 'dm', direct)
    const answer = `00000000-0000-7000-8000-${mark.length}00000000001`
    await bot.vote(who, { answer, helpful: false, says: 'levels' })
    await bot.submit(who, { id: 'feedback', keep: { answer }, values: { reason: `Too long, ${mark}` } })
    await bot.submit(who, { id: 'note', keep: {}, values: { what: `Won the deal in ${mark}` } })
    await bot.submit(who, {
      id: 'rating',
      keep: {},
      values: { dimension: 'leadership', score: 'none', reason: `Not in ${mark}` },
    })
    await bot.ask(who, 'remind me of Sr. Mgr expectations every Monday at 9', 'dm', direct)
  }
  const answer = await bot.ask(lena, 'export', 'dm', direct)
  const files = answer.for === 'asker' ? (answer.files ?? []) : []
  const contentOf = (end: string) =>
    String(files.find(({ name }) => name === `my-notes-2026-11-22.${end}`)?.content)
  expect(JSON.parse(contentOf('json'))).toMatchObject({
    notes: [{ what: 'Won the deal in zanzibar' }],
    ratings: [{ mark: { reason: 'Not in zanzibar' } }],
    schedules: [{ what: { kind: 'reminder' } }],
    feedback: [{ helpful: false, reason: 'Too long, zanzibar' }],
    sharedWords: ['search zanzibar'],
  })
  for (const end of ['md', 'csv']) expect(contentOf(end)).toContain('Won the deal in zanzibar')
  for (const { content } of files) expect(String(content)).not.toContain('obsidian')
  await vault.db.destroy()
})
