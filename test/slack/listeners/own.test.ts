import { describe, expect, onTestFinished, test } from 'vitest'
import { type Running, startRunning, testVault } from '../../running.ts'
import { buttonIn } from '../buttons-seen.ts'

async function running(parts: Parameters<typeof startRunning>[0] = {}): Promise<Running> {
  const started = await startRunning(parts)
  onTestFinished(started.close)
  return started
}

const newest = ({ workspace }: Running, user: string, place: string) =>
  workspace.messages(user, place).findLast((message) => message.user === workspace.botUserId)

/** The newest answer that a person got in a place, as one string of all its words. */
const shown = (app: Running, user: string, place: string): string =>
  JSON.stringify(newest(app, user, place) ?? {})

async function say(app: Running, user: string, text: string) {
  app.workspace.say(user, 'dm', text)
  await app.settled()
  return shown(app, user, 'dm')
}

/** Presses the button with this label in the newest answer. */
async function press(app: Running, user: string, place: string, label: string) {
  const message = newest(app, user, place)
  const pressed = message && buttonIn(message.blocks, label)
  if (!message || !pressed) throw new Error(`${user} sees no button “${label}” in ${place}.`)
  await app.workspace.press(user, { channel: message.channel, ts: message.ts }, pressed)
  await app.settled()
}

const modalText = (app: Running, user: string): string =>
  JSON.stringify(app.workspace.modals(user).at(-1) ?? {})

describe('a note', () => {
  test('said in a direct message is kept word for word, and shown back', async () => {
    const app = await running()
    const answer = await say(app, 'lena', 'note ops: cut status prep from 6 h to 1 h 💪')
    expect(answer).toContain('Saved to your notes')
    expect(answer).toContain('cut status prep from 6 h to 1 h 💪')
    expect(answer).toContain('Operational Excellence')
    expect(await say(app, 'lena', 'notes')).toContain('cut status prep')
  })

  test('by slash command opens the form, and its answer takes its place', async () => {
    const app = await running()
    await app.workspace.command('lena', '#leveling', '/level', 'note')
    await app.settled()
    expect(modalText(app, 'lena')).toContain('A note for yourself')
    const empty = await app.workspace.submitView('lena', {})
    expect(empty.kind).toBe('refused')
    await app.workspace.submitView('lena', { what: 'Ran the Contoso review', dimensions: ['leadership'] })
    await app.settled()
    expect(modalText(app, 'lena')).toContain('Ran the Contoso review')
    expect(modalText(app, 'lena')).toContain('Leadership')
    expect(JSON.stringify(app.workspace.home('lena'))).toContain('Ran the Contoso review')
    expect(app.workspace.messages('marcus', '#leveling')).toEqual([])
  })

  test('saved in the form without a dimension is offered one, and takes it', async () => {
    const app = await running()
    await app.workspace.command('lena', '#leveling', '/level', 'note')
    await app.settled()
    await app.workspace.submitView('lena', { what: 'Mediated the channel conflict between two resellers' })
    await app.settled()
    expect(modalText(app, 'lena')).toContain(
      'Dimension: ","style":{"bold":true}},{"type":"text","text":"none yet',
    )
    expect(modalText(app, 'lena')).toContain('Tag: Partner Experience')
    const offered = app.workspace.modals('lena').at(-1)
    const button = buttonIn(offered, 'Tag: Partner Experience')
    if (!button) throw new Error('No dimension is offered.')
    await app.workspace.press('lena', { view: 'modal' }, button)
    await app.settled()
    expect(modalText(app, 'lena')).not.toContain('none yet')
    expect(JSON.stringify(app.workspace.home('lena'))).toContain('Mediated the channel conflict')
  })

  test('by mention in a channel is neither saved nor repeated', async () => {
    const app = await running()
    const root = app.workspace.say(
      'lena',
      '#leveling',
      `<@${app.workspace.botUserId}> note: I won the zebra deal`,
    )
    await app.settled()
    const seen = app.workspace.messages('lena', '#leveling', root.ts).at(-1)
    expect(seen).toMatchObject({ ephemeral: true })
    expect(app.workspace.messages('marcus', '#leveling', root.ts)).toHaveLength(1)
    expect(await say(app, 'lena', 'notes')).toContain('You have no notes.')
    const button = buttonIn(seen?.blocks, 'Open Form')
    if (!seen || !button) throw new Error('There is no button.')
    await app.workspace.press('lena', { channel: seen.channel, ts: seen.ts }, button)
    await app.settled()
    expect(modalText(app, 'lena')).toContain('I won the zebra deal')
  })

  test('from a message keeps its link, and the words only of one’s own', async () => {
    const app = await running()
    const mine = app.workspace.say('lena', '#leveling', 'My own words of gold')
    await app.workspace.shortcut('lena', 'save_note', { channel: mine.channel, ts: mine.ts })
    await app.settled()
    expect(modalText(app, 'lena')).toContain('My own words of gold')
    await app.workspace.closeView('lena')
    const other = app.workspace.say('marcus', '#leveling', 'Words of silver')
    await app.workspace.shortcut('lena', 'save_note', { channel: other.channel, ts: other.ts })
    await app.settled()
    expect(modalText(app, 'lena')).toContain(`/p${other.ts.replace('.', '')}`)
    expect(modalText(app, 'lena')).not.toContain('Words of silver')
    expect(app.workspace.messages('marcus', '#leveling')).toHaveLength(2)
  })

  test('can be undone, edited, deleted and brought back', async () => {
    const app = await running()
    await say(app, 'lena', 'note: first thing of mine')
    await press(app, 'lena', 'dm', 'Undo')
    expect(await say(app, 'lena', 'notes')).toContain('You have no notes.')
    await say(app, 'lena', 'note: second thing of mine')
    await press(app, 'lena', 'dm', 'Edit')
    await app.workspace.submitView('lena', { what: 'second thing, bettered' })
    await app.settled()
    expect(modalText(app, 'lena')).toContain('Earlier versions')
    expect(modalText(app, 'lena')).toContain('second thing of mine')
    expect(JSON.stringify(app.workspace.home('lena'))).toContain('second thing, bettered')
    await app.workspace.closeView('lena')
    await say(app, 'lena', 'notes')
    await press(app, 'lena', 'dm', 'Open')
    await press(app, 'lena', 'dm', 'Delete')
    await press(app, 'lena', 'dm', 'Delete')
    expect(shown(app, 'lena', 'dm')).toContain('Deleted')
    await press(app, 'lena', 'dm', 'Undo')
    expect(await say(app, 'lena', 'notes')).toContain('second thing, bettered')
  })

  test('is kept to the last character, or given back whole', async () => {
    const app = await running()
    const fits = `${'x'.repeat(2_998)}漢字`
    await say(app, 'lena', `note: ${fits}`)
    await app.workspace.command('lena', '#leveling', '/level', 'notes')
    await app.settled()
    await press(app, 'lena', '#leveling', 'Open')
    expect(shown(app, 'lena', '#leveling')).toContain('漢字')
    expect(await say(app, 'lena', `note: ${fits}yz`)).toContain('3,002')
    expect(shown(app, 'lena', 'dm')).toContain('漢字yz')
    expect(await say(app, 'lena', 'notes')).toContain('Your notes: 1')
  })

  test('that could not be saved is given back', async () => {
    const vault = await testVault()
    const app = await running({ vault })
    await say(app, 'lena', 'note: the first')
    await vault.db.schema.dropTable('note_version').execute()
    await vault.db.schema.dropTable('note').execute()
    await app.workspace.command('lena', '#leveling', '/level', 'note: precious words')
    await app.settled()
    expect(shown(app, 'lena', '#leveling')).toContain('that didn’t work')
    expect(shown(app, 'lena', '#leveling')).toContain('precious words')
    await app.workspace.command('lena', '#leveling', '/level', 'note')
    await app.settled()
    const submitted = await app.workspace.submitView('lena', { what: 'more precious words' })
    expect(submitted.kind).toBe('errors')
    expect(JSON.stringify(app.workspace.modals('lena'))).toContain('Your words are still here')
    expect(app.logged.join('')).not.toContain('precious')
  })

  test('is not said to be lost when only Home could not be drawn', async () => {
    const app = await running()
    app.workspace.setFaults({ rules: [{ method: 'views.publish', fault: { kind: 'ratelimited' } }] })
    expect(await say(app, 'lena', 'note: safe and sound')).toContain('Saved to your notes')
    await app.workspace.command('lena', '#leveling', '/level', 'note')
    await app.settled()
    const submitted = await app.workspace.submitView('lena', { what: 'safe too' })
    expect(submitted.kind).toBe('updated')
    expect(await say(app, 'lena', 'notes')).toContain('Your notes: 2')
  })

  test('that is too long for a button is still offered the form from a channel', async () => {
    const app = await running()
    app.workspace.say('lena', '#leveling', `<@${app.workspace.botUserId}> note: ${'long '.repeat(500)}`)
    await app.settled()
    const root = app.workspace.messages('lena', '#leveling')[0]
    const answer = app.workspace.messages('lena', '#leveling', root?.ts).at(-1)
    expect(buttonIn(answer?.blocks, 'Open Form')).toBeDefined()
  })

  test('that is brought back twice stays', async () => {
    const app = await running()
    await say(app, 'lena', 'note: a thing worth keeping')
    await say(app, 'lena', 'notes')
    await press(app, 'lena', 'dm', 'Open')
    await press(app, 'lena', 'dm', 'Delete')
    await press(app, 'lena', 'dm', 'Delete')
    const deleted = newest(app, 'lena', 'dm')
    const undo = deleted && buttonIn(deleted.blocks, 'Undo')
    if (!deleted || !undo) throw new Error('There is no undo.')
    const on = { channel: deleted.channel, ts: deleted.ts }
    await Promise.all([1, 2].map(() => app.workspace.press('lena', on, undo)))
    await app.settled()
    expect(await say(app, 'lena', 'notes')).toContain('Your notes: 1')
  })

  test('is saved when Slack does not tell the person’s zone', async () => {
    const app = await running()
    // By which it is known that she is no guest.
    app.workspace.changePerson('lena', { guest: false })
    await app.settled()
    app.workspace.setFaults({ rules: [{ method: 'users.info', fault: { kind: 'hang' } }] })
    app.workspace.say('lena', 'dm', 'note: no zone, no matter')
    await app.workspace.until(() => shown(app, 'lena', 'dm').includes('Saved to your notes'), 5_000)
    app.workspace.setFaults({})
    await app.settled()
    expect(await say(app, 'lena', 'nudge fri 15:00')).toContain('Europe/Berlin')
  })

  test('can be edited from Home as often as one likes', async () => {
    const app = await running()
    await say(app, 'lena', 'note: version 0')
    const home = buttonIn(app.workspace.home('lena'), 'Open')
    if (!home) throw new Error('Home has no note.')
    await app.workspace.press('lena', { view: 'home' }, home)
    await app.settled()
    for (const version of [1, 2, 3, 4]) {
      const edit = buttonIn(app.workspace.modals('lena').at(-1)?.view, 'Edit')
      if (!edit) throw new Error('There is no edit.')
      await app.workspace.press('lena', { view: 'modal' }, edit)
      await app.settled()
      await app.workspace.submitView('lena', { what: `version ${version}` })
      await app.settled()
    }
    expect(modalText(app, 'lena')).toContain('version 4')
  })

  test('longer than a field goes on in the next one of the form', async () => {
    const app = await running()
    const long = app.workspace.say('lena', '#leveling', `${'x'.repeat(3_200)} the end`)
    await app.workspace.shortcut('lena', 'save_note', { channel: long.channel, ts: long.ts })
    await app.settled()
    expect(modalText(app, 'lena')).toContain('x the end')
  })

  test('that is deleted is gone after ten minutes', async () => {
    const app = await running()
    await say(app, 'lena', 'note: a thing to forget')
    app.workspace.clock.advance(11 * 60_000)
    await press(app, 'lena', 'dm', 'Undo')
    expect(shown(app, 'lena', 'dm')).toContain('nothing to undo')
  })
})

describe('what is theirs', () => {
  test('is rated, and stands in readiness and Home', async () => {
    const app = await running()
    expect(await say(app, 'lena', 'rate leadership 3')).toContain('consistently')
    expect(await say(app, 'lena', 'rate leadership 4')).toContain('Before')
    await say(app, 'lena', 'note: hired two practice leads in Q3')
    const answer = await say(app, 'lena', 'where are my gaps?')
    expect(answer).toContain('no promise')
    expect(answer).toContain('beyond')
    expect(answer).not.toMatch(/\d\s?%/)
    app.workspace.openHome('lena')
    await app.settled()
    const home = JSON.stringify(app.workspace.home('lena'))
    expect(home).toContain('Notes by dimension')
    expect(home).toContain('hired two practice leads')
    expect(JSON.stringify(app.workspace.home('marcus') ?? '')).not.toContain('hired')
  })

  test('is rated by the form, which asks why there was no opportunity', async () => {
    const app = await running()
    await app.workspace.command('lena', '#leveling', '/level', 'rate')
    await app.settled()
    const bad = await app.workspace.submitView('lena', { dimension: 'leadership', score: 'none' })
    expect(bad.kind).toBe('errors')
    await app.workspace.submitView('lena', { dimension: 'leadership', score: '2' })
    await app.settled()
    expect(modalText(app, 'lena')).toContain('2 · sometimes')
    expect(modalText(app, 'lena')).not.toContain('Before')
  })

  test('comes out as files, and goes in again', async () => {
    const app = await running()
    await say(app, 'lena', 'note: wrote the sizing playbook')
    await say(app, 'lena', 'export')
    await app.workspace.until(() => app.workspace.files('lena').length >= 3)
    const names = app.workspace.files('lena').map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'my-notes-2026-11-22.md',
        'my-notes-2026-11-22.csv',
        'my-notes-2026-11-22.json',
      ]),
    )
    expect(app.workspace.files('marcus')).toEqual([])
    expect(shown(app, 'lena', 'dm')).not.toContain('undefined')
  })

  test('is told in full, and destroyed when they say so', async () => {
    const app = await running()
    await say(app, 'lena', 'note: a thing to destroy')
    expect(await say(app, 'lena', 'what do you hold about me?')).toContain('until you delete them')
    await app.workspace.command('lena', '#leveling', '/level', 'forget me')
    await app.settled()
    const wrong = await app.workspace.submitView('lena', { word: 'yes' })
    expect(wrong.kind).toBe('errors')
    await app.workspace.submitView('lena', { word: 'DELETE' })
    await app.settled()
    expect(modalText(app, 'lena')).toContain('Notes: 1')
    expect(await say(app, 'lena', 'notes')).toContain('You have no notes.')
  })

  test('is set up in one form, with the nudge, and undone at once', async () => {
    const app = await running()
    expect(await say(app, 'lena', 'readiness')).toContain('I’ve assumed you’re Mgr III')
    await app.workspace.command('lena', '#leveling', '/level', 'me')
    await app.settled()
    const guideline = 'professional-services-manager'
    const values = {
      current: `${guideline}/sr-mgr`,
      target: `${guideline}/mgr-iii`,
      nudge: '4',
      time: '16:30',
    }
    expect((await app.workspace.submitView('lena', values)).kind).toBe('errors')
    await app.workspace.submitView('lena', { ...values, target: `${guideline}/sr-mgr` })
    await app.settled()
    expect(modalText(app, 'lena')).toContain('You’re Sr. Mgr, the highest level here')
    expect(modalText(app, 'lena')).toContain('Every Thursday at 16:30, Europe/Berlin. Next: Thu 26 Nov.')
    expect(await say(app, 'lena', 'readiness')).not.toContain('I’ve assumed')
    expect(await say(app, 'lena', 'undo')).toContain('Undone')
    expect(await say(app, 'lena', 'nudge')).toContain('Nudges are off')
    expect(await say(app, 'lena', 'readiness')).toContain('I’ve assumed you’re Mgr III')
  })
})
