import { expect, test } from 'vitest'
import { sharing, showNote } from './shares/running.ts'

test('“forget me” says before what it takes and what stays in Slack, and after what went', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', 'Hired two people')
  await app.say('lena', 'nudge fri 15:00')
  await app.say('lena', 'recap monthly')
  await app.say('lena', 'case edit')
  await app.press('lena', 'Open Form')
  await app.submit('lena', { opening: 'Four years here.' })
  await app.say('lena', 'set my goals')
  await app.press('lena', 'Open Form')
  await app.submit('lena', { goals: ['leadership.hiring'] })

  await app.say('lena', 'forget me')
  const form = await app.press('lena', 'Open Form')
  for (const named of ['notes', 'ratings', 'cases', 'goals', 'nudges', 'reminders', 'recaps', 'settings'])
    expect(form).toContain(named)
  expect(form).toContain('What you show others is taken back')
  expect(form).toContain('Our messages and the files in them stay in Slack')

  const told = await app.submit('lena', { word: 'DELETE' })
  for (const gone of [
    'Levels, goals, settings: 1',
    'Notes: 1',
    'Cases for promotion: 1',
    'Nudges, reminders and recaps: 2',
    'What you show others: 1',
  ])
    expect(told).toContain(gone)
  expect(told).toContain('Our messages here, and files that I sent you, are in Slack and stay there.')
  expect(app.dm('marcus')[0]).toContain('isn’t any more')
  const held = await app.say('lena', 'what do you hold about me?')
  expect(held).not.toContain('Hired two people')
})
