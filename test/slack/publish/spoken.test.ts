import { expect, test } from 'vitest'
import { gardenDocx, publishing } from './running.ts'

const ladder = (senior: string, above = '') =>
  `# Baker Guideline\n\n${above}## Junior Baker\n\n### Bread\n\n- Kneads the dough of the day by hand.\n\n## Senior Baker\n\n### Bread\n\n- ${senior}\n`

test('what is published is asked for, published and taken back in words', async () => {
  const app = await publishing()
  await app.drop('marcus', gardenDocx)
  expect(await app.say('marcus', 'publish it')).toContain('This one isn’t published yet.')
  await app.press('marcus', 'Publish')
  expect(await app.say('marcus', 'what is published?')).toContain('Guideline, version 1, published by')
  for (const words of ['take back the gardener ladder', 'please delete the gardener guideline'])
    expect(await app.say('marcus', words)).toContain(
      'Take back version 1 of “Gardener Role Guideline”? Nobody gets',
    )
  expect(await app.press('marcus', 'Take Back')).toContain('Taken back: version 1')
  const unknown = await app.say('marcus', 'delete the painter ladder')
  expect(unknown).toContain('I know no document called “painter” here.')
  expect(unknown).toContain('Nothing is published here yet')
  expect(await app.say('marcus', 'get rid of the shipped guideline')).toContain('Hide it in this workspace?')
  expect(await app.say('lena', 'delete the painter ladder')).toContain(
    'Admins and owners of this workspace publish',
  )
})

test('who can publish, who published what and when, and which guidelines there are', async () => {
  const app = await publishing()
  expect(await app.say('marcus', 'who can publish?')).toContain('You’re one of them.')
  expect(await app.say('lena', 'who is allowed to change the guideline?')).toContain('Admins and owners')
  await app.drop('marcus', gardenDocx)
  await app.press('marcus', 'Publish')
  for (const words of [
    'who published the gardener guideline',
    'what version is the gardener guideline?',
    'when was the gardener guideline published?',
  ])
    expect(await app.say('marcus', words)).toMatch(
      /“Gardener Role Guideline”: version 1, published by Marcus .* on 22 Nov 2026/,
    )
  const told = await app.say('lena', 'who published the gardener guideline?')
  expect(told).toContain('published on 22 Nov 2026 by someone who may publish here')
  expect(told).not.toContain('Marcus')
  await app.say('lena', 'role professional-services-manager')
  expect(await app.say('lena', 'who published this and when?')).toContain(
    'loaded from a file by the people who run me',
  )
  for (const words of ['what guidelines do we have', 'which ladders do we have?', 'what roles do you know?'])
    expect(await app.say('lena', words)).toContain('There are 2 guidelines here')
  // What is one’s own is no document.
  for (const words of ['update my levels', 'get the levels', 'get the posting', 'where is it from'])
    expect(await app.say('lena', words)).not.toMatch(/Admins and owners|Published here|published/)
  expect(await app.say('lena', 'delete my note about the guideline')).not.toContain('Admins and owners')
})

test('an older preview of the same document publishes nothing while a newer one stands', async () => {
  const app = await publishing()
  await app.drop('marcus', { 'baker-levels.md': ladder('Plans the bread of the week.') })
  await app.drop('marcus', { 'baker-levels.md': ladder('Plans the bread of the whole season.') })
  const told = await app.pressFirst('marcus', 'Publish')
  expect(told).toContain('Nothing was published: there’s a newer preview')
  expect(app.logged.filter((line) => line.includes('"msg":"publishing"'))).toEqual([])
  expect(await app.press('marcus', 'Publish')).toContain('is published')
})

test('the version that a document says of itself is its version', async () => {
  const app = await publishing()
  const first = await app.drop('marcus', {
    'baker-levels.md': ladder('Plans the bread of the week.', 'Version 1.0\n\n'),
  })
  expect(first).toContain('Version 1.0,')
  await app.press('marcus', 'Publish')
  expect(await app.say('marcus', 'levels of baker')).toContain('*Junior Baker*\nOpen')
  const next = await app.drop('marcus', {
    'baker-levels.md': ladder('Plans all bread.', 'Version: 2.1, valid from May\n\n'),
  })
  expect(next).toContain('Version 2.1,')
  // The rest of the line is seen where it goes.
  expect(next).toContain('Text around the levels, shown with a whole level\nVersion: 2.1, valid from May')
})

test('what was asked of the levels is not asked again of the next version with the same ones', async () => {
  const app = await publishing()
  const levels = (bread: string) =>
    ladder(bread).replace('Senior Baker', 'Principal Baker') +
    '\n## Bakery Manager\n\n### Bread\n\n- Buys it.\n'
  expect(await app.drop('marcus', { 'baker-levels.md': levels('Plans bread.') })).toContain(
    'are on one ladder',
  )
  await app.press('marcus', 'Publish')
  const next = await app.drop('marcus', { 'baker-levels.md': levels('Plans all bread.') })
  expect(next).toContain('It will replace')
  expect(next).not.toContain('are on one ladder')
})

test('what was confirmed as one thing is not asked again in a new preview of the document', async () => {
  const app = await publishing()
  const grown = `# Baker Guideline

| | Junior Baker | Senior Baker |
|---|---|---|
| Bread | Keeps the sourdough alive with water and flour each day. Sweeps the floor. | Plans who keeps sourdough fed over the holidays. Buys flour for the year. |
| Shop | Sells rolls. Counts the money. | Leads the shop. Trains who sells. |
`
  const drop = () => app.drop('marcus', { 'baker-levels.md': grown })
  expect(await drop()).toContain('Does the higher level ask for more of the same thing')
  await app.press('marcus', 'Answer the Questions')
  await app.fill('marcus', { pairs: ['0'] })
  expect(await drop()).not.toContain('Does the higher level ask for more of the same thing')
})
