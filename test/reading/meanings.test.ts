import { expect, test } from 'vitest'
import { meaningsOf } from '../../src/reading/learned/meanings.ts'
import { openModel, packModel } from '../../src/reading/learned/model.ts'
import { meantBy, nearnessBy, stemsOf } from '../../src/reading/topics/meant.ts'
import { meaningsTable } from '../../src/reading/training/meanings.ts'

const none = { labels: [], rows: [] }
const opened = (text: string) =>
  openModel(packModel({ intents: none, topics: none, meanings: meaningsTable(text), spoken: none }, ''))
    .meanings

const table = opened(`# a comment: nothing
praise: praise, reward, a pat on the back, applause
stars: top performer, best folks, ~stars
back-office: back office, invoice, bills
return: back`)

const meant = (text: string) => Object.fromEntries(meaningsOf(table, stemsOf(text)))

test('a way to say something is found in any form, with or without the small words in it', () => {
  expect(meant('praised')).toEqual({ praise: 1 })
  expect(meant('pats on their backs')).toEqual({ praise: 1 })
  expect(meant('nothing of it')).toEqual({})
})

test('words that were searched for have lost their function words, and mean the same', () => {
  expect(meant('pat back')).toEqual({ praise: 1 })
})

test('what stands inside a longer way to say something means nothing of its own', () => {
  expect(meant('the back office')).toEqual({ 'back-office': 1 })
  expect(meant('back')).toEqual({ return: 1 })
})

test('a way that can mean other things too counts half', () => {
  expect(meant('stars')).toEqual({ stars: 0.5 })
})

test('no word of it is a typo', () => {
  for (const stem of stemsOf('a pat on the back'))
    expect(table.rowOf(stem) >= 0 || stem === 'a' || stem === 'the').toBe(true)
})

const topics = [
  { id: 'people', text: 'Rewards the top performers.' },
  { id: 'people', text: 'Gives praise where it is due.' },
  { id: 'money', text: 'Sends each invoice in time.' },
  { id: 'other', text: 'Does other things.' },
]

test('a topic is near by what its texts mean, though no word of it was said', () => {
  const near = meantBy(table, topics)(stemsOf('some applause for my best folks'))
  expect([...near].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('people')
  expect(near.get('money') ?? 0).toBe(0)
  expect(meantBy(table, topics)(stemsOf('lunch'))).toEqual(new Map())
})

test('a passage is near by what it means itself', () => {
  const passages = topics.map(({ text }, at) => ({ id: `${at}`, text }))
  expect([...nearnessBy(table)(passages)('getting the bills out').keys()]).toEqual(['2'])
})
