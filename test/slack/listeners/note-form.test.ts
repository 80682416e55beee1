import { expect, onTestFinished, test } from 'vitest'
import { parkRanger } from '../../domain/park-ranger.ts'
import { type Running, shipped, startRunning } from '../../running.ts'
import { buttonIn } from '../buttons-seen.ts'

async function running(parts: Parameters<typeof startRunning>[0] = {}): Promise<Running> {
  const started = await startRunning(parts)
  onTestFinished(started.close)
  return started
}

async function openForm(app: Running): Promise<void> {
  await app.workspace.command('lena', '#leveling', '/level', 'note')
  await app.settled()
}

/** With the fields that few need. */
async function openWhole(app: Running): Promise<void> {
  await openForm(app)
  await showMore(app)
}

async function showMore(app: Running): Promise<void> {
  await app.workspace.press('lena', { view: 'modal' }, { action_id: 'value', block_id: 'more' })
  await app.settled()
}

const modal = (app: Running): string => JSON.stringify(app.workspace.modals('lena').at(-1) ?? {})

const labels = (app: Running) => [...modal(app).matchAll(/"block_id":"(\w+)"/g)].map(([, id]) => id)

type Choice = string | readonly string[]
const fill = (app: Running, block_id: string, choice: Choice) =>
  app.workspace.press('lena', { view: 'modal' }, { action_id: 'value', block_id, choice })

async function choose(app: Running, block_id: string, choice: Choice): Promise<void> {
  await fill(app, block_id, choice)
  await app.settled()
}

async function readiness(app: Running): Promise<string> {
  app.workspace.say('lena', 'dm', 'readiness leadership')
  await app.settled()
  return JSON.stringify(app.workspace.messages('lena', 'dm').at(-1)?.blocks)
}

test('only the fields that most notes need come first, and the others keep what was typed', async () => {
  const app = await running()
  await openForm(app)
  expect(labels(app)).toEqual(['what', 'dimensions', 'expectation', 'happenedOn', 'more'])
  await fill(app, 'what', 'Hired two practice leads')
  await showMore(app)
  const whole = [
    'what',
    'dimensions',
    'expectation',
    'happenedOn',
    'result',
    'level',
    'scope',
    'confirm',
    'link',
  ]
  expect(labels(app)).toEqual([...whole, 'principles'])
  await choose(app, 'dimensions', ['leadership'])
  expect(labels(app)).toEqual([...whole, 'principles'])
  await app.workspace.submitView('lena', { link: 'https://example.com' })
  await app.settled()
  expect(modal(app)).toContain('Hired two practice leads')
  expect(modal(app)).toContain('https://example.com')
})

test('a dimension that is chosen leaves its own expectations, and all that was typed', async () => {
  const app = await running()
  await openWhole(app)
  expect(modal(app)).toContain('ops-excellence.plan')
  expect(modal(app)).toContain('Leadership, Sr. Mgr')
  expect(modal(app)).toContain('Leadership, stated at Mgr III')
  await fill(app, 'what', 'Hired two practice leads')
  await choose(app, 'dimensions', ['leadership'])
  expect(modal(app)).toContain('leadership.hiring')
  expect(modal(app)).not.toContain('ops-excellence.plan')
  await choose(app, 'level', 'mgr-iii')
  expect(modal(app)).toContain('Which expectation of Mgr III it shows')
  expect(modal(app)).toContain('leadership.recognition')
  expect(modal(app)).not.toContain('leadership.vision')
  await app.workspace.submitView('lena', {})
  await app.settled()
  expect(modal(app)).toContain('Hired two practice leads')
  expect(modal(app)).toContain('Saved to your notes')
})

test('what contradicts itself is not saved, and the field says why', async () => {
  const app = await running()
  await openWhole(app)
  const values = {
    what: 'Hired two practice leads',
    dimensions: ['ops-excellence'],
    expectation: 'leadership.hiring',
  }
  expect(await app.workspace.submitView('lena', values)).toMatchObject({
    kind: 'errors',
    errors: { expectation: '“Hiring” is in Leadership. Choose that dimension too, or another expectation.' },
  })
  const level = { ...values, dimensions: ['leadership'], expectation: 'leadership.vision', level: 'mgr-iii' }
  expect(await app.workspace.submitView('lena', level)).toMatchObject({
    kind: 'errors',
    errors: {
      level: '“Vision” is stated at Sr. Mgr, not at Mgr III. Choose another level or expectation.',
    },
  })
  await app.workspace.submitView('lena', { ...level, level: 'sr-mgr' })
  await app.settled()
  expect(await readiness(app)).toContain('1 of 5 expectations has a note')
})

test('an expectation alone tells the dimension, and the level where only that one states it', async () => {
  const app = await running()
  await openWhole(app)
  await app.workspace.submitView('lena', { what: 'Rewarded the crew', expectation: 'leadership.recognition' })
  await app.settled()
  expect(modal(app)).toMatch(/Dimension: .{0,80}Leadership/)
  expect(modal(app)).toMatch(/Level: .{0,80}Mgr III/)
  expect(await readiness(app)).toContain('0 of 5 expectations have a note')
})

test('an edit is told of a contradiction, and what the note has stays on offer', async () => {
  const app = await running()
  await openWhole(app)
  await app.workspace.submitView('lena', { what: 'Hired two', expectation: 'leadership.hiring' })
  await app.settled()
  const edit = buttonIn(app.workspace.modals('lena').at(-1)?.view, 'Edit')
  if (!edit) throw new Error('There is no edit.')
  await app.workspace.press('lena', { view: 'modal' }, edit)
  await app.settled()
  await choose(app, 'dimensions', ['ops-excellence'])
  expect(modal(app)).toContain('Of this note')
  expect((await app.workspace.submitView('lena', {})).kind).toBe('errors')
  await choose(app, 'expectation', 'ops-excellence.plan')
  expect((await app.workspace.submitView('lena', {})).kind).toBe('updated')
})

test('a note moved to another dimension by words lets its expectation go', async () => {
  const app = await running()
  const say = async (text: string) => {
    app.workspace.say('lena', 'dm', text)
    await app.settled()
    return app.workspace.messages('lena', 'dm').at(-1)
  }
  const saved = await say('note leadership: hired two practice leads')
  const edit = saved && buttonIn(saved.blocks, 'Edit')
  if (!edit) throw new Error('There is no edit.')
  await app.workspace.press('lena', { channel: saved.channel, ts: saved.ts }, edit)
  await app.settled()
  await app.workspace.submitView('lena', { expectation: 'leadership.hiring' })
  await app.settled()
  await app.workspace.closeView('lena')
  const moved = JSON.stringify((await say('file that under tech instead'))?.blocks)
  expect(moved).toContain('Technical Excellence')
  expect(moved).not.toContain('Expectation: ')
})

test('the last of two quick choices is what the list goes by, and a form that was sent stays sent', async () => {
  const app = await running()
  await openWhole(app)
  await Promise.all([
    fill(app, 'dimensions', ['leadership']),
    fill(app, 'dimensions', ['leadership', 'ops-excellence']),
  ])
  await app.settled()
  expect(modal(app)).toContain('ops-excellence.plan')
  expect(modal(app)).toContain('leadership.hiring')
  expect(modal(app)).not.toContain('partner-experience.')
  app.workspace.setFaults({ rules: [{ method: 'views.update', fault: { kind: 'delay', ms: 60 }, times: 1 }] })
  await fill(app, 'dimensions', ['leadership'])
  await app.workspace.submitView('lena', { what: 'Done' })
  await new Promise((resolve) => setTimeout(resolve, 90))
  await app.settled()
  expect(modal(app)).toContain('Saved to your notes')
  expect(app.logged.join('')).not.toContain('answer failed')
})

test('where the level states nothing in a dimension, the form says so', async () => {
  const app = await running({ library: { ...shipped, guidelines: [parkRanger] } })
  await openWhole(app)
  const silent = parkRanger.dimensions.flatMap(({ id, cells }) =>
    parkRanger.levels.filter((level) => !cells[level.id]).map((level) => ({ id, level: level.id })),
  )[0]
  if (!silent) throw new Error('Every cell says something.')
  await choose(app, 'dimensions', [silent.id])
  await choose(app, 'level', silent.level)
  expect(modal(app)).toContain('No expectations of these dimensions are stated at')
})
