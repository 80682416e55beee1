import { expect, test } from 'vitest'
import { sharing } from './running.ts'

test('of an agenda its reader sees what was chosen in the preview, as it was then, until it is taken back', async () => {
  const app = await sharing()
  await app.say('lena', 'note leadership: hired the okapi team')
  await app.say('lena', 'note leadership: calmed the lemur customer')
  await app.say('lena', 'ask about the gecko budget')
  await app.say('lena', '1:1')
  const form = await app.press('lena', 'Show to Someone')
  for (const label of ['okapi', 'lemur', '1 question', '3 gaps']) expect(form).toContain(label)
  // What is shown is for its owner to tick; only how long it lasts is filled in.
  expect(form.match(/"initial_options?"/g)).toEqual(['"initial_option"'])
  const notes = await app.vault.db.selectFrom('note').select('id').orderBy('created_at').execute()
  const [okapi = ''] = notes.map(({ id }) => id)
  const chosen = { person: app.idOf('marcus'), notes: [okapi], sections: ['questions'] }
  const preview = await app.submit('lena', chosen)
  expect(preview).toContain('exactly what Marcus Hale will see')
  await app.pressIn('lena', 'modal', 'Show to Marcus Hale')
  expect(app.dm('marcus').join()).toContain('Lena Brandt is showing you an agenda for a 1:1.')
  // What comes later, and what was not chosen, is not in it; nor are the bot’s own questions.
  await app.say('lena', 'ask about the iguana bonus')
  const seen = await app.press('marcus', 'Open')
  for (const text of [preview, seen]) {
    for (const word of ['okapi', 'gecko']) expect(text).toContain(word)
    for (const word of ['lemur', 'iguana', 'Gap:', 'Which of these gaps']) expect(text).not.toContain(word)
  }
  expect(app.dm('marcus').join()).not.toContain('okapi')
  expect(await app.say('ananya', '1:1')).not.toContain('gecko')
  await app.say('lena', 'shared')
  await app.press('lena', 'Look')
  await app.pressIn('lena', 'modal', 'Take Back')
  expect(app.view('marcus')).toContain('Taken Back')
  expect(app.view('marcus')).not.toContain('gecko')
})

test('with nothing chosen there is nothing to preview', async () => {
  const app = await sharing()
  await app.say('lena', 'ask about the gecko budget')
  await app.say('lena', '1:1')
  await app.press('lena', 'Show to Someone')
  expect(await app.submit('lena', { person: app.idOf('marcus'), sections: [] })).toContain(
    'Choose at least one note',
  )
  expect(await app.vault.db.selectFrom('share').selectAll().execute()).toEqual([])
})
