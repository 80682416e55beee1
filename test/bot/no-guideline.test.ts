import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { verbs } from '../../src/bot/features/verbs.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { askAlone, botOn } from '../bots.ts'
import { gardenOf } from '../garden-library.ts'
import { testVault } from '../running.ts'
import { dana } from '../store/samples.ts'

const empty = { guidelines: [], postings: [] }
const none = 'No guideline has been published here yet'

test('where no guideline is published yet, that is said with how, and everything else works', async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  const bot = botOn(vault, { library: empty })
  const said = async (words: string) => plain(await bot.ask(dana, words, 'dm'))
  for (const words of [
    'compare',
    'levels',
    'what does a senior do?',
    'readiness',
    'rate',
    'me',
    'goals',
    'case',
  ])
    expect(await said(words), words).toContain(none)
  expect(plain(await bot.ask(dana, 'what are the levels?', 'channel'))).toContain('they drop the document')
  expect(plain(await bot.home(dana))).toContain(none)
  expect(await said('note helped a colleague with the bench')).toContain('helped a colleague with the bench')
  expect(await said('help')).toContain('note helped a colleague')
  expect(await said('privacy')).toContain('notes')
  expect(plain(bot.introduce(false))).toContain('once its guideline is published')
  expect(plain(await bot.home(dana))).toContain('helped a colleague with the bench')
  // Whatever is said, something is answered.
  const lines = readFileSync('data/reading/tuning.jsonl', 'utf8').trim().split('\n')
  const some = lines.filter((_, at) => at % 67 === 0).map((line): string => JSON.parse(line).text)
  for (const words of [...verbs.flatMap(({ verb, example }) => [verb, example]), ...some])
    if (!/forget|stop|undo/.test(words)) expect(await said(words), words).not.toBe('')
})

test('what was noted before the first guideline is counted by it, once it is tagged', async () => {
  const vault = await testVault()
  onTestFinished(() => vault.db.destroy())
  await botOn(vault, { library: empty }).ask(dana, 'note dug the long bed', 'dm')
  const bot = botOn(vault, { library: { guidelines: [gardenOf()], postings: [] } })
  const readiness = await askAlone(bot, dana, 'readiness')
  expect(plain(readiness)).toContain('1 note has no dimension')
  expect(plain(readiness)).not.toContain('No longer in the guideline')
  const [note] = await listNotes(vault, dana)
  await bot.ask(dana, `tag ${note?.id} soil`, 'dm')
  expect(await listNotes(vault, dana)).toMatchObject([
    { guideline: 'garden', version: '1', dimensions: ['soil'] },
  ])
  expect(plain(await askAlone(bot, dana, 'readiness'))).not.toContain('has no dimension')
})
