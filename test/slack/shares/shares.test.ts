import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote } from '../../../src/store/notes/notes.ts'
import { endSharesOf } from '../../../src/store/shares/ending.ts'
import { manifest } from '../../running.ts'
import { openForm, type Sharing, sharing, showNote } from './running.ts'

const words = 'Won the zebra deal'
const gone = 'There’s nothing here'

const shareIn = ({ vault }: Sharing) => vault.db.selectFrom('share').selectAll().executeTakeFirstOrThrow()

/** All that somebody has before their eyes, in every place. */
const sees = (app: Sharing, who: string): string =>
  [...app.dm(who), app.view(who), JSON.stringify(app.workspace.home(who) ?? '')].join('\n')

test('a note is shown to one person, who opens it; their owner sees that, and takes it back', async () => {
  const app = await sharing()
  const preview = await showNote(app, 'lena', 'marcus', words)
  expect(preview).toContain('exactly what Marcus Hale will see')
  expect(preview).toContain('can’t be unseen')
  expect(preview).toContain(words)
  expect(app.view('lena')).toContain('Marcus Hale can see it now')
  const [told, ...more] = app.dm('marcus')
  expect(more).toEqual([])
  expect(told).toContain('Lena Brandt is showing you some of their notes.')
  expect(told).toContain('Lena Brandt sees that you did')
  expect(told).not.toContain('zebra')
  expect(await app.say('lena', 'shared')).toContain('not opened yet')
  const seen = await app.press('marcus', 'Open')
  expect(seen).toContain('Lena Brandt shows you')
  expect(seen).toContain(words)
  expect(app.dm('marcus').join()).not.toContain('zebra')
  expect(await app.say('lena', 'shared')).toContain('opened 22 Nov 2026')
  await app.press('lena', 'Look')
  expect(app.view('lena')).toContain('Marcus Hale opened it on')
  await app.pressIn('lena', 'modal', 'Take Back')
  expect(app.view('lena')).toContain('Taken back. Marcus Hale had opened it')
  expect(app.view('marcus')).toContain('Taken Back')
  expect(app.view('marcus')).not.toContain('zebra')
  expect(app.dm('marcus')[0]).toContain('isn’t any more')
  expect(app.dm('marcus')[0]).not.toContain('"button"')
  expect(await app.say('marcus', 'shared')).toContain('Nothing is shared with you right now')
})

test('what is shown is told where it is asked who can read, and taken back there and by words', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  const told = await app.say('lena', 'is Marcus able to read my notes?')
  expect(told).toContain('Marcus Hale')
  expect(told).toContain('Take Back')
  expect(told).not.toContain('no colleague')
  const yes =
    'Yes. Marcus Hale can read 1 note, since 22 Nov 2026, until 20 Feb 2027. To end that, press “Take Back”.'
  for (const text of [
    'is Marcus able to read my notes?',
    'does Marcus Hale see my notes?',
    'can marcus see my notes',
  ])
    expect(await app.say('lena', text), text).toContain(yes)
  expect(await app.say('lena', 'does Ananya see my notes?')).toContain(
    'No, you aren’t showing Ananya anything. Marcus Hale can read 1 note, ',
  )
  const anybody = await app.say('lena', 'can my manager see my notes?')
  expect(anybody).toContain('"Marcus Hale can read 1 note, since')
  for (const text of [
    'take back what I showed Marcus',
    'take back everything I show',
    'stop sharing with Marcus',
    'unshare',
  ]) {
    const listed = await app.say('lena', text)
    expect(listed, text).toContain('This is what you show, and to whom')
    expect(listed, text).toContain('Take Back')
  }
  expect(await app.say('marcus', 'who has shown me something?')).toContain('Lena Brandt')
  expect(await app.say('marcus', 'I want to answer Lena')).toContain('Lena Brandt')
  await app.say('lena', 'unshare')
  await app.press('lena', 'Take Back')
  const after = await app.say('lena', 'is Marcus able to read my notes?')
  expect(after).toContain('No. Only you can see your notes and ratings: no manager')
  expect(await app.say('lena', 'unshare')).toContain('nothing to take back')
})

describe('nobody else is shown it:', () => {
  test.each([
    ['a guest', 'tama', 'a guest here'],
    ['who left', 'zoe', 'left this workspace'],
    ['of another organisation', 'noor', 'another organisation'],
    ['oneself', 'lena', 'That’s you'],
  ])('%s', async (_, who, why) => {
    const app = await sharing()
    await openForm(app, 'lena', words, 'Show to Someone')
    expect(await app.submit('lena', { person: app.idOf(who) })).toContain(why)
    expect(await app.vault.db.selectFrom('share').selectAll().execute()).toEqual([])
  })

  test('an app, and who Slack does not tell of', async () => {
    const app = await sharing()
    await openForm(app, 'lena', words, 'Show to Someone')
    expect(await app.submit('lena', { person: app.workspace.botUserId })).toContain('an app')
    app.workspace.setFaults({
      rules: [{ method: 'users.info', fault: { kind: 'refusal', error: 'fatal_error' } }],
    })
    expect(await app.submit('lena', { person: app.idOf('marcus') })).toContain('Try again in a minute')
    expect(await app.vault.db.selectFrom('share').selectAll().execute()).toEqual([])
  })

  test('who presses the button of another, or types its id', async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    const { id } = await app.vault.db.selectFrom('share').select('id').executeTakeFirstOrThrow()
    const ids = [id, id.toUpperCase(), '00000000-0000-7000-8000-000000999999', "' or 1=1 --"]
    for (const act of ['open', 'look', 'send', 'back', 'decline', 'unsay'])
      for (const one of ids) await app.say('ananya', `share ${act} ${one}`)
    for (const one of ids) {
      await app.say('ananya', `comment on ${one}`)
      await app.say('ananya', `rate what is shown ${one}`)
    }
    // Its owner does not open it as a reader, nor its reader take it back.
    await app.say('lena', `share open ${id}`)
    expect(app.dm('lena').at(-1)).toContain(gone)
    await app.say('marcus', `share back ${id}`)
    expect(app.dm('marcus').at(-1)).toContain(gone)
    expect(sees(app, 'ananya')).not.toContain('zebra')
    const row = await app.vault.db.selectFrom('share').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ id, opened_at: null })
  })

  test('who types the words of the button in a channel', async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    const { id } = await app.vault.db.selectFrom('share').select('id').executeTakeFirstOrThrow()
    const root = app.workspace.say('marcus', '#leveling', `<@${app.workspace.botUserId}> share open ${id}`)
    await app.settled()
    for (const who of ['marcus', 'ananya'])
      expect(JSON.stringify(app.workspace.messages(who, '#leveling', root.ts))).not.toContain('zebra')
    expect(
      app.workspace
        .posted()
        .map(({ blocks }) => JSON.stringify(blocks))
        .join(),
    ).not.toContain('shows you: ')
  })
})

describe('while it is opened', () => {
  test('it is taken back: what opens is covered at once', async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    app.workspace.setFaults({ rules: [{ method: 'views.open', fault: { kind: 'delay', ms: 300 } }] })
    const pressed = app.press('marcus', 'Open')
    while (!(await shareIn(app)).opened_at) await setTimeout(5)
    // On another device, or because they left.
    await endSharesOf(app.vault, { teamId: app.workspace.teamId, personId: app.idOf('lena') })
    await pressed
    await app.workspace.until(() => app.view('marcus').includes('Taken Back'))
    expect(app.view('marcus')).not.toContain('zebra')
  })

  test('on two devices all of it is covered', async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    for (const _ of [1, 2]) await app.press('marcus', 'Open')
    expect(await app.vault.db.selectFrom('share_view').selectAll().execute()).toHaveLength(2)
    await app.say('lena', 'shared')
    await app.press('lena', 'Look')
    await app.pressIn('lena', 'modal', 'Take Back')
    expect(app.view('marcus')).toContain('Taken Back')
    // One is not there any more, and the other one is covered: neither is tried again.
    expect(await app.vault.db.selectFrom('share_view').selectAll().execute()).toEqual([])
  })

  test('Slack is too slow: nothing of it comes as a message', async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    const error = 'expired_trigger_id'
    app.workspace.setFaults({ rules: [{ method: 'views.open', fault: { kind: 'refusal', error } }] })
    await app.press('marcus', 'Open')
    expect(app.dm('marcus').at(-1)).toContain('Press “Open” or “Look” again')
    expect(sees(app, 'marcus')).not.toContain('zebra')
  })
})

describe('it ends', () => {
  test('with its day', async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    await app.press('marcus', 'Open')
    await app.workspace.closeView('marcus', { all: true })
    app.workspace.clock.advance(91 * 86_400_000)
    await app.press('marcus', 'Open')
    expect(sees(app, 'marcus')).not.toContain('zebra')
    expect(sees(app, 'marcus')).toContain(gone)
  })

  test.each(['lena', 'marcus'])('when %s leaves', async (leaver) => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    await app.press('marcus', 'Open')
    app.workspace.changePerson(leaver, { deleted: true })
    await app.settled()
    expect(await app.vault.db.selectFrom('share').selectAll().execute()).toEqual([])
    expect(app.view('marcus')).toContain('Taken Back')
  })

  test('when its owner left and nobody told the bot, at the next opening', async () => {
    const told: unknown = JSON.parse(JSON.stringify(manifest).replace(',"user_change"', ''))
    const app = await sharing({}, { manifest: told })
    await showNote(app, 'lena', 'marcus', words)
    app.workspace.changePerson('lena', { deleted: true })
    await app.settled()
    expect(await app.vault.db.selectFrom('share').selectAll().execute()).toHaveLength(1)
    await app.press('marcus', 'Open')
    expect(sees(app, 'marcus')).not.toContain('zebra')
    expect(await app.vault.db.selectFrom('share').selectAll().execute()).toEqual([])
  })

  test.each(['lena', 'marcus'])('when %s deletes everything', async (who) => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    await app.press('marcus', 'Open')
    await app.say(who, 'forget me')
    await app.press(who, 'Open Form')
    await app.submit(who, { word: 'DELETE' })
    expect(await app.vault.db.selectFrom('share').selectAll().execute()).toEqual([])
    expect(await app.vault.db.selectFrom('keys.share_key').selectAll().execute()).toEqual([])
    expect(
      app.workspace
        .modals('marcus')
        .map(({ view }) => JSON.stringify(view))
        .join(),
    ).not.toContain('zebra')
    expect(app.dm('marcus')[0]).toContain('isn’t any more')
    expect(await app.vault.db.selectFrom('notice').selectAll().execute()).toEqual([])
  })

  test('when its reader wants to see it no more', async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    await app.press('marcus', 'Don’t Show Me This')
    expect(await app.say('lena', 'shared')).toContain('you’re sharing nothing')
  })
})

test('what changes later does not reach the copy', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.say('lena', 'result: it brought 3 more')
  expect(await app.press('marcus', 'Open')).not.toContain('3 more')
})

test('a draft that is discarded was never there; its reader is told nothing', async () => {
  const app = await sharing()
  await openForm(app, 'lena', words, 'Show to Someone')
  await app.submit('lena', { person: app.idOf('marcus') })
  await app.pressIn('lena', 'modal', 'Discard')
  expect(app.view('lena')).toContain('Nobody saw it')
  expect(app.dm('marcus')).toEqual([])
  expect(await app.vault.db.selectFrom('keys.share_key').selectAll().execute()).toEqual([])
})

test('Home has what is shown to somebody first, and opens it', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  app.workspace.openHome('marcus')
  await app.settled()
  const home = JSON.stringify(app.workspace.home('marcus'))
  expect(home.indexOf('Shared with you')).toBeLessThan(home.indexOf('Compare Levels'))
  expect(home).not.toContain('zebra')
  expect(await app.pressIn('marcus', 'home', 'Open')).toContain(words)
})

test('an answer is shown to one person as it stands', async () => {
  const app = await sharing()
  await app.workspace.command('lena', '#leveling', '/level', 'compare ops')
  await app.settled()
  const answer = app.workspace.messages('lena', '#leveling').at(-1)
  await app.workspace.press(
    'lena',
    { channel: answer?.channel ?? '', ts: answer?.ts ?? '' },
    { action_id: 'say:show' },
  )
  await app.settled()
  const preview = await app.submit('lena', { person: app.idOf('marcus') })
  expect(preview).toContain('exactly what Marcus Hale will see')
  await app.pressIn('lena', 'modal', 'Show to Marcus Hale')
  expect(app.dm('marcus')[0]).toContain('is showing you an answer')
  const seen = await app.press('marcus', 'Open')
  expect(seen).toContain('Governance')
  expect(seen).toContain('Rate')
})

test('a case is shown as its document has it, each expectation beside the guideline, and says who confirmed what', async () => {
  const app = await sharing()
  await openForm(app, 'lena', words, 'Ask Someone to Confirm')
  await app.submit('lena', { person: app.idOf('ananya') })
  await app.pressIn('lena', 'modal', 'Ask Ananya Iyer')
  await app.press('ananya', 'Open')
  await app.submit('ananya', { answer: 'saw' })
  await app.say('lena', 'case')
  await app.press('lena', 'Show to Someone')
  const preview = await app.submit('lena', { person: app.idOf('marcus') })
  expect(preview).toContain('exactly what Marcus Hale will see')
  await app.pressIn('lena', 'modal', 'Show to Marcus Hale')
  expect(app.dm('marcus')[0]).toContain('their case for promotion')
  const pages = [await app.press('marcus', 'Open')]
  for (let page = 2; pages.at(-1)?.includes(`Next (${page} of`); page += 1)
    pages.push(await app.pressIn('marcus', 'modal', nextIn(pages.at(-1) ?? '')))
  const all = pages.join()
  expect(pages.length).toBeGreaterThan(2)
  for (const part of [words, 'confirmed by Ananya Iyer', 'The guideline, Sr. Mgr', 'No note yet'])
    expect(all).toContain(part)
  for (const own of ['Still thin', 'What weakens it', 'a panel will ask']) expect(all).not.toContain(own)
  // What belongs to no expectation stands apart from the one before it.
  for (const apart of ['Also on Leadership', 'Guideline']) expect(all).toContain(`"${apart}"`)
  const form = await app.pressIn('marcus', 'modal', 'Comment')
  expect(form.indexOf('"focus_on_load":true')).toBeLessThan(form.indexOf('On what'))
  for (const part of ['All of it', 'Also on Leadership', 'Leadership: Hiring']) expect(form).toContain(part)
  expect(form).not.toMatch(/Role:|How to read it|From →/)
  expect(app.dm('marcus').join()).not.toContain('zebra')
})

const nextIn = (view: string): string => /Next \(\d+ of \d+\)/.exec(view)?.[0] ?? ''

test('the message comes though Slack refuses it at first, and once', async () => {
  const app = await sharing()
  const rule = { method: 'chat.postMessage', fault: { kind: 'refusal', error: 'internal_error' } } as const
  await openForm(app, 'lena', words, 'Show to Someone')
  await app.submit('lena', { person: app.idOf('marcus') })
  app.workspace.setFaults({ rules: [rule] })
  await app.pressIn('lena', 'modal', 'Show to Marcus Hale')
  expect(app.dm('marcus')).toEqual([])
  app.workspace.setFaults({ rules: [] })
  app.workspace.clock.advance(10 * 60_000)
  await showNote(app, 'lena', 'marcus', 'Ran the Contoso review')
  expect(app.dm('marcus')).toHaveLength(2)
  await showNote(app, 'lena', 'marcus', 'Hired two people')
  expect(app.dm('marcus')).toHaveLength(3)
})

test('a note with many principles is shown with all of them', async () => {
  const app = await sharing()
  await app.say('lena', `note leadership: ${words}`)
  const lena = { teamId: app.workspace.teamId, personId: app.idOf('lena') }
  const [note] = await listNotes(app.vault, lena)
  if (!note) throw new Error('No note.')
  const principles = Array.from({ length: 100 }, (_, index) => `${'principle '.repeat(12)}${index}`)
  await editNote(app.vault, lena, note.id, (kept) => ({ ...kept, principles }), app.workspace.clock.now())
  await app.say('lena', 'my notes')
  await app.press('lena', 'Show to Someone')
  const preview = await app.submit('lena', { person: app.idOf('marcus'), notes: [note.id] })
  expect(preview).toContain(principles[99])
  await app.pressIn('lena', 'modal', 'Show to Marcus Hale')
  expect(await app.press('marcus', 'Open')).toContain(principles[99])
})

test('who deletes a note is told to whom a copy of it is still shown, and can take that back', async () => {
  const app = await sharing()
  const deleteOne = async () => {
    await app.say('lena', 'my notes')
    await app.press('lena', 'Open')
    await app.press('lena', 'Delete')
    await app.press('lena', 'Delete')
    return app.dm('lena').at(-1)
  }
  await showNote(app, 'lena', 'marcus', words)
  const told = await deleteOne()
  expect(told).toContain('still shown')
  expect(told).toContain('Marcus Hale')
  await app.press('lena', 'Take Back')
  expect(app.dm('lena').at(-1)).toContain('Taken back. Marcus Hale hadn’t opened it')
  await app.say('lena', 'note leadership: Another one')
  const quiet = await deleteOne()
  expect(quiet).toContain('Deleted.')
  expect(quiet).not.toContain('still shown')
})
