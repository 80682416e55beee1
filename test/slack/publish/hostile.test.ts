import { expect, test } from 'vitest'
import { publishing } from './running.ts'

test('a level may have the name of what every object has', async () => {
  const app = await publishing()
  const ladder = `# Builder Guideline

| | Constructor | Senior Constructor |
|---|---|---|
| Walls | | Plans the walls of a house. |
| Roof | Builds roofs that keep the rain out. | Plans roofs. |
`
  expect(await app.drop('marcus', { 'builder.md': ladder })).toContain('Preview: Builder Guideline')
  expect(await app.press('marcus', 'Publish')).toContain('is published')
  expect(await app.say('lena', 'show constructor')).toContain('Builds roofs that keep the rain out.')
  expect(app.logged.filter((line) => line.includes('"level":50'))).toEqual([])
})
