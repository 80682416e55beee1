import { expect, test } from 'vitest'
import { levelSchema } from '../../../src/domain/library/guideline.ts'
import { type Name, nameIndex, type Phrase } from '../../../src/reading/names/name-index.ts'
import {
  guidelinePhrases,
  postingPhrases,
  sectionPhrases,
  titlePhrases,
} from '../../../src/reading/names/naming.ts'
import { platformEngineer } from '../../domain/platform-engineer.ts'
import { gardenOf, gardenPosting } from '../../garden-library.ts'
import { nurses } from '../nurses.ts'

const told = ({ kind, id, strength, text }: Phrase) => `${kind} ${id} (${strength}): ${text}`

/** What people may call a thing, of which a change shows name by name. */
test('the names of levels, dimensions, postings and sections are written down', async () => {
  const garden = { guidelines: [gardenOf()], postings: [gardenPosting()] }
  const phrases = [
    ...[platformEngineer, nurses, gardenOf()].flatMap(guidelinePhrases),
    ...titlePhrases(garden),
    ...garden.postings.flatMap((each) => [...postingPhrases(each), ...sectionPhrases(each)]),
  ]
  await expect(`${phrases.map(told).join('\n')}\n`).toMatchFileSnapshot('names.txt')
})

test('and so are those by which a text is searched for them', async () => {
  const entry = ([key, names]: [string, readonly Name[]]) =>
    `${key}: ${names.map(({ kind, id, strength, capitals }) => `${kind} ${id} ${strength}${capitals ? ' CAPITALS' : ''}`).join(', ')}`
  const index = nameIndex(
    [nurses, platformEngineer].flatMap(guidelinePhrases).concat([
      { kind: 'posting', id: 'job', strength: 'firm', text: 'AM' },
      { kind: 'level', id: 'm3', strength: 'firm', text: 'M3' },
      { kind: 'dimension', id: 'it', strength: 'brief', text: 'IT' },
      { kind: 'dimension', id: 'nothing', strength: 'firm', text: '—' },
    ]),
  )
  await expect(`${[...index.byKey].map(entry).join('\n')}\n`).toMatchFileSnapshot('index.txt')
})

test('a level is not called what another one is', () => {
  const level = (id: string, title: string, aliases: string[]) =>
    levelSchema.parse({ id, title, short: title, aliases })
  const levels = [level('one', 'Data Scientist I', []), level('two', 'Data Scientist II', ['DS I'])]
  const phrases = guidelinePhrases({ ...platformEngineer, levels, dimensions: [] })
  const names = (id: string) => phrases.filter((phrase) => phrase.id === id).map(({ text }) => text)
  expect(names('one')).not.toContain('DS I')
  expect(names('two')).toEqual(expect.arrayContaining(['DS I', 'DS II', 'Scientist II']))
})
