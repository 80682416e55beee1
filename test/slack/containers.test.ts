import { expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../src/bot/answer.ts'
import { worded } from '../../src/bot/codec.ts'
import { verbs } from '../../src/bot/features/verbs.ts'
import { guidance } from '../../src/bot/guidance.ts'
import { plain } from '../../src/bot/replies/plain.ts'
import { cell, type Guideline } from '../../src/domain/library/guideline.ts'
import { toMessages } from '../../src/slack/views/blocks.ts'
import { answerView, homeView } from '../../src/slack/views/views.ts'
import { shipped, startRunning } from '../running.ts'
import { limitProblems, shownIn } from './views/limits-check.ts'

const [guideline] = shipped.guidelines
if (!guideline) throw new Error('No guideline is shipped.')

/** The whole of a guideline's highest level, as it is asked for. */
function wholeLevel(of: Guideline): { readonly answer: Answer; readonly sentences: readonly string[] } {
  const library = { guidelines: [of], postings: [] }
  const sources = {
    library,
    search: () => [],
    nearness: () => () => new Map(),
    now: () => new Date(0),
    verbs,
  }
  const level = of.levels.at(-1)
  if (!level) throw new Error('A guideline without levels.')
  const answer = worded(
    guidance(sources, { kind: 'expectations', levels: [level.id], dimensions: [] }),
    library,
  )
  const sentences = of.dimensions.flatMap((dimension) => cell(dimension, level).map(({ text }) => text))
  return { answer, sentences }
}

const containersIn = (answer: Answer) =>
  toMessages(answer).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'container' ? [block] : [])),
  )

/** The same dimensions over and over, until there are twelve. */
const twelve: Guideline = {
  ...guideline,
  dimensions: Array.from({ length: 12 }, (_, at) => at).flatMap((at) => {
    const dimension = guideline.dimensions[at % guideline.dimensions.length]
    return dimension ? [{ ...dimension, id: `n${at}`, short: `${dimension.short} ${at}` }] : []
  }),
}

test.each([
  ['seven', guideline],
  ['twelve', twelve],
])('a whole level of %s dimensions is one closed part for each, in one message', (_, of) => {
  const { answer, sentences } = wholeLevel(of)
  const messages = toMessages(answer)
  expect(messages).toHaveLength(1)
  expect(messages.flatMap((message) => limitProblems(message))).toEqual([])
  const containers = containersIn(answer)
  expect(containers.map(({ title }) => title?.text.replace(/ \(\d+\)$/, ''))).toEqual(
    of.dimensions.map(({ short }) => short),
  )
  expect(containers[4]?.subtitle?.text).toBe('Hiring · Vision · Stakeholders · Risk · Standards')
  for (const sentence of sentences) expect(shownIn(messages[0]?.blocks)).toContain(sentence)
})

test('its text alone, a modal and Home have every word of it, without containers', () => {
  const { answer, sentences } = wholeLevel(guideline)
  const ways = [plain(answer), shownIn(answerView(answer)), shownIn(homeView(answer))]
  for (const words of ways) for (const sentence of sentences) expect(words).toContain(sentence)
  expect(plain(answer)).toContain('- Hiring: Hires and develops leaders')
  for (const { blocks } of [answerView(answer), homeView(answer)])
    expect(blocks.map(({ type }) => type)).not.toContain('container')
})

test('a long dimension goes on in another container', () => {
  const items = Array.from({ length: 30 }, (_, at) => `${at} ${'word '.repeat(180)}`)
  const answer: Answer = {
    for: 'room',
    summary: 'Long.',
    parts: [{ kind: 'fold', title: 'Ops', hint: 'a', lists: [{ kind: 'list', items }] }],
  }
  expect(containersIn(answer).map(({ title }) => title?.text)).toEqual([
    'Ops',
    ...Array.from({ length: containersIn(answer).length - 1 }, (_, at) => `Ops (${at + 2})`),
  ])
  expect(toMessages(answer).flatMap((message) => limitProblems(message))).toEqual([])
})

test('where Slack refuses containers, the same stands under headers', async () => {
  const app = await startRunning()
  onTestFinished(app.close)
  const refusal = { kind: 'refusal', error: 'invalid_blocks' } as const
  app.workspace.setFaults({ rules: [{ method: 'chat.postMessage', fault: refusal, times: 1 }] })
  app.workspace.say('lena', 'dm', 'remind me of Sr. Mgr expectations')
  await app.settled()
  const seen = app.workspace.messages('lena', 'dm').at(-1)
  expect(seen?.blocks.map(({ type }) => type)).not.toContain('container')
  expect(JSON.stringify(seen?.blocks)).toContain('Hires and develops leaders who can build for scale')
  expect(JSON.stringify(seen?.blocks)).toContain('Leadership (5)')
})
