import { describe, expect, test } from 'vitest'
import { setNoAsking } from '../../../src/store/shares/asks.ts'
import { openForm, type Sharing, sharing } from './running.ts'

const words = 'Won the zebra deal'

const asking = (app: Sharing, from: string, note = words): Promise<void> =>
  openForm(app, from, note, 'Ask Someone to Confirm')

async function ask(app: Sharing, from: string, to: string, note?: string): Promise<string> {
  await asking(app, from, note)
  const preview = await app.submit(from, { person: app.idOf(to) })
  await app.pressIn(from, 'modal', `Ask ${app.workspace.person(to).realName}`)
  return preview
}

/** The note as its owner has it, opened anew. */
async function noteOf(app: Sharing, who: string): Promise<string> {
  await app.say(who, 'my notes')
  await app.press(who, 'Open')
  return app.dm(who).at(-1) ?? ''
}

test('a colleague confirms exactly the words that were chosen; the note says who did, and when', async () => {
  const app = await sharing()
  expect(await ask(app, 'lena', 'marcus')).toContain('exactly what Marcus Hale will see')
  expect(app.view('lena')).toContain('I’ve asked Marcus Hale')
  const told = app.dm('marcus').at(-1)
  expect(told).toContain('Lena Brandt asks you to confirm')
  expect(told).toContain('I’m Level Guide')
  expect(told).toContain('Don’t Ask Me')
  expect(told).not.toContain('zebra')
  expect(await noteOf(app, 'lena')).toContain('not answered')
  expect(await app.press('marcus', 'Open')).toContain(words)
  // Nothing of the note was chosen beside what happened.
  expect(app.view('marcus')).not.toContain('Dimension')
  await app.submit('marcus', { answer: 'saw', line: 'I was in the room' })
  expect(app.view('marcus')).toContain('Lena Brandt sees your answer')
  expect(app.dm('marcus').at(-1)).toContain('That’s done')
  expect(app.dm('lena').at(-1)).toContain('Marcus Hale answered about one of your notes')
  expect(app.dm('lena').at(-1)).not.toContain('room')
  const note = await noteOf(app, 'lena')
  expect(note).toContain('22 Nov 2026: saw this.')
  expect(note).not.toContain('not answered')
  const who = await app.say('lena', 'who confirmed my notes?')
  expect(who).toContain('Who confirmed your notes')
  expect(who).toContain('Marcus Hale')
  await noteOf(app, 'lena')
  // Of the line, what stays in the conversation has nothing.
  expect(await app.press('lena', 'Look')).toContain('I was in the room')
  expect(app.view('lena')).toContain('Marcus Hale, 22 Nov 2026: saw this.')
  expect(app.dm('lena').join()).not.toContain('in the room')
  // What the colleague wrote is theirs, and goes when they say so.
  expect(await app.say('marcus', 'shared')).toContain('I was in the room')
  await app.press('marcus', 'Take Back')
  expect(app.view('lena')).toContain('Taken Back')
  expect(app.view('lena')).not.toContain('in the room')
  expect(await noteOf(app, 'lena')).not.toContain('saw this')
})

test('the note says that it was changed since', async () => {
  const app = await sharing()
  await ask(app, 'lena', 'marcus')
  await app.press('marcus', 'Open')
  await app.submit('marcus', { answer: 'partly' })
  app.workspace.clock.advance(60_000)
  await app.say('lena', 'note leadership: another')
  await app.say('lena', 'my notes')
  expect(await noteOf(app, 'lena')).toBeDefined()
  const { id } = await app.vault.db.selectFrom('ask').select('note_id as id').executeTakeFirstOrThrow()
  expect(await app.say('lena', `open ${id}`)).toContain('partly.')
})

describe('looks the same to who asked, whether it is', () => {
  const cases: readonly (readonly [string, (app: Sharing) => Promise<unknown>])[] = [
    ['ignored', async () => {}],
    [
      'opened and answered with no answer',
      async (app) => {
        await app.press('marcus', 'Open')
        await app.submit('marcus', { answer: 'none', line: 'I don’t want to say' })
      },
    ],
    ['refused', async (app) => app.press('marcus', 'Don’t Ask Me')],
  ]
  const seen = async (app: Sharing) => [
    await noteOf(app, 'lena'),
    await app.say('lena', 'shared'),
    app.view('lena'),
  ]

  test('ignored, not answered, refused, or held back', async () => {
    const all: string[] = []
    for (const [, then] of cases) {
      const app = await sharing()
      await ask(app, 'lena', 'marcus')
      await then(app)
      all.push(
        (await seen(app))
          .join('\n')
          .replaceAll(/"(block_id|action_id|id|hash|value|ts|root_view_id)":"[^"]*"/g, ''),
      )
      expect(app.dm('marcus')[0]).not.toContain(then === cases[0]?.[1] ? 'That’s done' : '"Open"')
    }
    for (const held of ['refusing', 'asked often']) {
      const app = await sharing()
      const marcus = { teamId: app.workspace.teamId, personId: app.idOf('marcus') }
      if (held === 'refusing') await setNoAsking(app.vault.db, marcus, true, app.workspace.clock.now())
      else for (const n of [1, 2, 3]) await ask(app, 'ananya', 'marcus', `Ran the review ${n}`)
      const before = app.dm('marcus').length
      await ask(app, 'lena', 'marcus')
      expect(app.dm('marcus')).toHaveLength(before)
      all.push(
        (await seen(app))
          .join('\n')
          .replaceAll(/"(block_id|action_id|id|hash|value|ts|root_view_id)":"[^"]*"/g, ''),
      )
    }
    for (const one of all) expect(one).toBe(all[0])
  })
})

test('the asker’s answer is there before anybody is told: how long it takes says nothing', async () => {
  const app = await sharing()
  await ask(app, 'lena', 'marcus')
  const call = (words: string) =>
    app.workspace.record().find((each) => each.kind === 'call' && JSON.stringify(each.args).includes(words))
  const [answered, told] = [call('I’ve asked Marcus Hale'), call('asks you to confirm')]
  expect(told?.id).toBeGreaterThan(answered?.id ?? Number.POSITIVE_INFINITY)
})

test('what a colleague wrote is in front of who asked in a view alone, and of nobody else', async () => {
  const app = await sharing()
  await ask(app, 'lena', 'marcus')
  await app.press('marcus', 'Open')
  await app.submit('marcus', { answer: 'saw', line: 'giraffe praise' })
  const { id } = await app.vault.db.selectFrom('confirmation').select('id').executeTakeFirstOrThrow()
  for (const who of ['ananya', 'marcus']) {
    expect(await app.say(who, `confirm read ${id}`)).toContain('There’s nothing here')
    expect(app.dm(who).join() + app.view(who)).not.toContain('giraffe')
  }
  await noteOf(app, 'lena')
  const error = 'expired_trigger_id'
  app.workspace.setFaults({ rules: [{ method: 'views.open', fault: { kind: 'refusal', error } }] })
  await app.press('lena', 'Look')
  expect(app.dm('lena').at(-1)).toContain('Press “Open” or “Look” again')
  await app.say('lena', `confirm read ${id}`)
  expect(app.dm('lena').join()).not.toContain('giraffe')
  app.workspace.setFaults({ rules: [] })
  await noteOf(app, 'lena')
  expect(await app.press('lena', 'Look')).toContain('giraffe')
  await app.say('marcus', 'forget me')
  await app.press('marcus', 'Open Form')
  await app.submit('marcus', { word: 'DELETE' })
  expect(app.view('lena')).toContain('Taken Back')
  expect(app.dm('lena').join() + app.view('lena')).not.toContain('giraffe')
})

test('three requests a week from one asker are the most, whoever is asked', async () => {
  const app = await sharing()
  for (const who of ['marcus', 'ananya', 'marcus']) await ask(app, 'lena', who)
  expect(app.dm('marcus')).toHaveLength(2)
  await ask(app, 'lena', 'ananya')
  expect(app.view('lena')).toContain('Nothing was sent')
  app.workspace.clock.advance(8 * 86_400_000)
  await ask(app, 'lena', 'ananya')
  expect(app.view('lena')).toContain('I’ve asked Ananya Iyer')
})

test('guests, those who left and people of other organisations are refused when they are chosen', async () => {
  const app = await sharing()
  await asking(app, 'lena')
  for (const [who, why] of [
    ['tama', 'a guest'],
    ['zoe', 'left'],
    ['noor', 'another organisation'],
    ['lena', 'That’s you'],
  ] as const)
    expect(await app.submit('lena', { person: app.idOf(who) })).toContain(why)
  expect(await app.vault.db.selectFrom('ask').selectAll().execute()).toEqual([])
})

test('what was asked and answered is in what is held of each, and goes when either deletes everything', async () => {
  const app = await sharing()
  await ask(app, 'lena', 'marcus')
  await app.press('marcus', 'Open')
  await app.submit('marcus', { answer: 'saw', line: 'the-line-of-marcus' })
  await app.say('marcus', 'export')
  const file = app.workspace.files('marcus').find(({ name }) => String(name).endsWith('.json'))
  const answer = await fetch(`${app.workspace.url}/sandbox/files/${file?.id}?user=marcus`)
  const content = await answer.text()
  expect(content).toContain('the-line-of-marcus')
  expect(content).not.toContain('zebra')
  await app.say('marcus', 'forget me')
  await app.press('marcus', 'Open Form')
  await app.submit('marcus', { word: 'DELETE' })
  for (const table of ['ask', 'confirmation', 'unasked', 'share', 'notice'] as const)
    expect(await app.vault.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  expect(await noteOf(app, 'lena')).not.toContain('Marcus')
})
