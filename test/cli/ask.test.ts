import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { ask } from '../../src/cli/ask.ts'
import { ended } from '../shell.ts'

type Answered = {
  readonly intent: string
  readonly levels: readonly string[]
  readonly dimensions: readonly string[]
  readonly note?: string
  readonly text: string
}

const said = async (...lines: readonly object[]): Promise<Answered[]> => {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`)
  const { out } = await ended(ask, ['--json', '--stdin'], {}, Readable.from(input))
  return out
    .trim()
    .split('\n')
    .map((line): Answered => JSON.parse(line))
}

const inDm = (text: string, person = 'lena', conversation = 'd1') => ({
  surface: 'dm',
  text,
  person,
  conversation,
})

test('lines that share a conversation go on from each other, each person for themselves', async () => {
  const [, followed, , elsewhere] = await said(
    inDm('what does a Sr. Mgr do about partners'),
    inDm('and customers?'),
    inDm('compare leadership', 'marcus'),
    inDm('and customers?', 'marcus'),
  )
  expect(followed).toMatchObject({
    intent: 'expectations',
    levels: ['sr-mgr'],
    dimensions: ['customer-experience'],
  })
  expect(elsewhere).toMatchObject({ intent: 'compare', dimensions: ['customer-experience'] })
})

test('another conversation, and a line without one, know nothing of what was said', async () => {
  const [, other, alone] = await said(
    inDm('what does a Sr. Mgr do about partners'),
    inDm('and customers?', 'lena', 'd2'),
    { surface: 'dm', text: 'and customers?' },
  )
  for (const answer of [other, alone]) expect(answer?.levels).toEqual([])
})

test('a note is kept until the end of the run, in its words, for its person alone', async () => {
  const [saved, mine, theirs] = await said(
    inDm('note ops: cut status prep from 6 h to 1 h'),
    inDm('my notes', 'lena', 'd2'),
    inDm('my notes', 'marcus'),
  )
  expect(saved).toMatchObject({ intent: 'notes.add', note: 'cut status prep from 6 h to 1 h' })
  expect(mine?.text).toContain('cut status prep')
  expect(mine).not.toHaveProperty('note')
  expect(theirs?.text).not.toContain('cut status prep')
})

test('intents are called by the words of the scheme, and what is only offered is none', async () => {
  const answers = await said(
    inDm('remind me of the Sr. Mgr leadership expectations tomorrow at 8'),
    inDm('who sees my notes?'),
    inDm("show me Priya's notes"),
    inDm('what should I start doing in leadership'),
    inDm('undo'),
    inDm('forget me'),
    inDm('should I rate leadership 3?'),
  )
  expect(answers.map(({ intent }) => intent)).toEqual([
    'reminder.set',
    'privacy',
    'others',
    'start',
    'undo',
    'erase',
    'unknown',
  ])
  expect(answers[0]).toMatchObject({ levels: ['sr-mgr'], dimensions: ['leadership'] })
})

test('a line without a conversation is stepped from a level that is named, as in a talk', async () => {
  const text = 'what is the level above Mgr III?'
  const [alone, inTalk] = await said({ surface: 'dm', text }, inDm(text))
  for (const answer of [alone, inTalk])
    expect(answer).toMatchObject({ intent: 'expectations', levels: ['sr-mgr'] })
})
