import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/reading/kinds/kinds.ts'
import { understand } from '../../src/reading/understand.ts'
import { vocabulary } from './reading.ts'

const read = (text: string): Intent => understand({ vocabulary }, text).intent

describe('a note keeps the words of the person', () => {
  test.each([
    ['note: hired two leads,  in  Q3 💪', 'hired two leads,  in  Q3 💪'],
    ['note that I coached two juniors', 'I coached two juniors'],
    ['Add a note under customer experience: closed “Acme”: 9.6 CSAT', 'closed “Acme”: 9.6 CSAT'],
    ['I finished the new framework, please save it', 'I finished the new framework, please save it'],
  ])('%s', (said, note) => {
    expect(read(said)).toMatchObject({ kind: 'notes.add', note })
  })
})

describe('a search is for the words in question', () => {
  test.each([
    ['find "net-new value" in the guide', 'net-new value'],
    ['search for customer obsession', 'customer obsession'],
    ['where does it say something about budgets', 'budgets'],
    ['search', 'search'],
  ])('%s', (said, words) => {
    expect(read(said)).toMatchObject({ kind: 'search', words })
  })
})

describe('a nudge is told when', () => {
  test.each([
    ['nudge me fridays at 4pm', 'nudge.set', 'fridays at 4pm'],
    ['Change the nudge from Wednesday to Sunday evening', 'nudge.set', 'Sunday evening'],
    ['remind me every tuesday at 9', 'nudge.set', 'every tuesday at 9'],
    ['hold nudges 3 weeks', 'nudge.pause', '3 weeks'],
    ['pause nudges until september', 'nudge.pause', 'until september'],
    ['pause', 'nudge.pause', ''],
  ])('%s', (said, kind, when) => {
    expect(read(said)).toEqual({ kind, when })
  })
})

describe('a rating is told how much', () => {
  test.each([
    ['rate ops 4', 4],
    ['rate leadership three', 3],
    ['I went from 2 to 3 on reusable assets, rate me', 3],
    ['rate Mgr III leadership 2', 2],
    ['rate leadership: consistently', 3],
    ['rate leadership', undefined],
  ])('%s', (said, score) => {
    expect(read(said)).toMatchObject({ kind: 'rate' })
    expect('score' in read(said)).toBe(score !== undefined)
    if (score !== undefined) expect(read(said)).toMatchObject({ score })
  })
})

test('help knows the command that is asked about', () => {
  expect(read('help compare')).toEqual({ kind: 'help', verb: 'compare' })
  expect(read('help')).toEqual({ kind: 'help' })
})

test('what is unclear but names something gets commands to choose from', () => {
  expect(read('my cousin and the blue house near leadership and the river')).not.toMatchObject({
    kind: 'unknown',
  })
})

describe('a courtesy is told from another', () => {
  test.each([
    ['hey, thanks a lot', 'thanks'],
    ['gracias', 'thanks'],
    ['good evening, nice to meet you', undefined],
    ['good night', 'bye'],
    ['are you a robot?', 'bot'],
    ['lol ok', 'ok'],
  ])('%s', (text, about) => {
    expect(read(text)).toEqual({ kind: 'smalltalk', ...(about && { about }) })
  })
})

test.each(['how much does a manager make here', 'can I get a raise'])('pay is what is asked: %s', (text) => {
  expect(read(text)).toMatchObject({ kind: 'unknown', about: 'pay' })
})
