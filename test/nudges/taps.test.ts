import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { theNudge } from '../../src/bot/schedules/kept.ts'
import { unansweredLine } from '../../src/bot/schedules/message.ts'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { lastSent, openNudges } from '../../src/store/nudges/find.ts'
import { findSchedule, listSchedules } from '../../src/store/nudges/schedules.ts'
import { saveProfile } from '../../src/store/people/profiles.ts'
import { buttonIn } from '../slack/buttons-seen.ts'
import { profile } from '../store/samples.ts'
import { awhile, friday, later, type Nudged, startNudged, until } from './nudging.ts'

const week = 7 * 86_400

let nudged: Nudged
beforeEach(async () => {
  nudged = await startNudged()
  await nudged.enrol('lena', { id: theNudge })
  await nudged.start()
  nudged.workspace.clock.set(friday)
  await until(() => nudged.messages('lena').length === 1)
  await until(async () => (await openNudges(nudged.vault.db, nudged.workspace.teamId, 10)).length === 0)
})
afterEach(() => nudged.close())

const lena = () => nudged.ownerOf('lena')
const kept = () => findSchedule(nudged.vault, lena(), theNudge)
const notes = async () => (await listNotes(nudged.vault, lena())).map(({ what }) => what)
/** The nudge, as it stands now. */
const message = () => {
  const [first] = nudged.messages('lena')
  if (!first) throw new Error('no nudge came')
  return first
}
const newest = () => JSON.stringify(nudged.messages('lena').at(-1) ?? {})

async function press(label: string) {
  const button = buttonIn(message().blocks, label)
  if (!button) throw new Error(`no button ${label}`)
  const { channel, ts } = message()
  await nudged.workspace.press('lena', { channel, ts }, button)
}

/** The message is one line, without a button left. */
async function becomes(line: string, messages = 1) {
  await until(() => message().text === line)
  expect(buttonIn(message().blocks, 'Stop')).toBeUndefined()
  expect(nudged.messages('lena')).toHaveLength(messages)
}

test('a nudge of a time that is still to come takes no words: the clock was set back since', async () => {
  const { workspace } = nudged
  workspace.clock.set(later(-week))
  workspace.say('lena', 'dm', 'closed the zebra deal with Contoso')
  await until(() => newest().includes('zebra') || nudged.messages('lena').length > 1)
  await awhile()
  expect(await kept()).toMatchObject({ schedule: { awaiting: true } })
  workspace.clock.set(later(60))
  workspace.say('lena', 'dm', 'moved the status report to one page')
  await until(async () => (await notes()).length > 0)
  await until(async () => (await kept())?.schedule.awaiting === false)
})

describe('one tap makes the message one line', () => {
  test('nothing this week', async () => {
    await press('Nothing This Time')
    await becomes('Nothing this week. Next: Fri 4 Dec.')
    expect(await kept()).toMatchObject({ nextAt: later(week), schedule: { unanswered: 0 } })
  })

  test('skip', async () => {
    await press('Skip')
    await becomes('Skipped. Next: Fri 4 Dec.')
  })

  test('tomorrow is the next working day, and it comes then', async () => {
    await press('Tomorrow')
    await becomes('OK, tomorrow. Next: Mon 30 Nov.')
    nudged.workspace.clock.set(later(3 * 86_400))
    await until(() => nudged.messages('lena').length === 2)
  })

  test('pause, until a day of the form', async () => {
    await press('Pause…')
    await until(() => nudged.workspace.modals('lena').length === 1)
    const past = await nudged.workspace.submitView('lena', { until: '2026-11-27' })
    expect(past.kind).toBe('errors')
    await nudged.workspace.submitView('lena', { until: '2026-12-10' })
    await becomes('Paused until Thu 10 Dec. Next: Fri 11 Dec.')
  })

  test('stop ends all of it, and says how it is turned on again', async () => {
    await nudged.enrol('lena', { id: 'other', what: { kind: 'reminder', says: 'show sr-mgr' } })
    await press('Stop')
    await becomes(
      'Stopped: no more nudges, reminders or recaps. To turn nudges back on, type for example “nudge fri 15:00”.',
    )
    expect(await listSchedules(nudged.vault, lena())).toEqual([])
    nudged.workspace.clock.set(later(2 * week))
    await awhile()
    expect(nudged.messages('lena')).toHaveLength(1)
  })

  test('stop, and all of it again by the button under its line', async () => {
    await nudged.enrol('lena', { id: 'other', what: { kind: 'reminder', says: 'show sr-mgr' } })
    const before = await kept()
    await press('Stop')
    await until(() => buttonIn(message().blocks, 'Undo') !== undefined)
    await press('Undo')
    await until(async () => (await listSchedules(nudged.vault, lena())).length === 2)
    expect((await kept())?.schedule).toEqual(before?.schedule)
  })

  test('a note from its form, which alone names what is thin', async () => {
    await press('Add a Note')
    await until(() => nudged.workspace.modals('lena').length === 1)
    expect(JSON.stringify(nudged.workspace.modals('lena'))).toContain('You have no note on')
    await nudged.workspace.submitView('lena', { what: 'Cut status prep to 1 h' })
    await becomes('Done, thanks. Next: Fri 4 Dec.')
    expect(await notes()).toEqual(['Cut status prep to 1 h'])
  })

  test('the form and “Why This?” tell which goal it is about, and the message does not', async () => {
    const goals = ['ops-excellence.plan', 'leadership.hiring']
    await saveProfile(nudged.vault, lena(), { ...profile, goals }, friday)
    expect(JSON.stringify(message())).not.toContain('Hiring')
    await press('Why This?')
    await until(() => newest().includes('It’s about your goal Hiring (Leadership).'))
    await press('Add a Note')
    await until(() => nudged.workspace.modals('lena').length === 1)
    expect(JSON.stringify(nudged.workspace.modals('lena'))).toContain(
      'Your goal this time: Hiring (Leadership)',
    )
  })

  test('a second press does nothing more', async () => {
    const button = buttonIn(message().blocks, 'Tomorrow')
    const { channel, ts } = message()
    if (!button) throw new Error('no button')
    await Promise.all([1, 2].map(() => nudged.workspace.press('lena', { channel, ts }, button)))
    await becomes('OK, tomorrow. Next: Mon 30 Nov.')
  })
})

describe('a nudge that is past', () => {
  const past = 'That nudge is over, so nothing was changed. Next: Fri 11 Dec.'
  /** The next one comes a week later. */
  const pass = async () => {
    nudged.workspace.clock.set(later(week))
    await until(() => nudged.messages('lena').length === 2)
    await until(async () => (await openNudges(nudged.vault.db, nudged.workspace.teamId, 10)).length === 0)
  }

  test.each(['Tomorrow', 'Nothing This Time', 'Skip'])(
    '%s on it, where it still shows, changes nothing, and says so',
    async (act) => {
      // Slack refuses to take the buttons away; the next one comes all the same.
      const fault = { kind: 'refusal', error: 'cant_update_message' } as const
      nudged.workspace.setFaults({ rules: [{ method: 'chat.update', fault }] })
      await pass()
      nudged.workspace.setFaults({})
      const before = await kept()
      await press(act)
      await until(() => message().text === past)
      expect(buttonIn(message().blocks, 'Stop')).toBeUndefined()
      expect(await kept()).toEqual(before)
      expect(nudged.messages('lena')).toHaveLength(2)
    },
  )

  test('has nothing left to press', async () => {
    await pass()
    await becomes(unansweredLine, 2)
    expect(buttonIn(nudged.messages('lena').at(-1)?.blocks, 'Stop')).toBeDefined()
  })

  test('keeps its line where it was answered', async () => {
    await press('Nothing This Time')
    await until(() => message().text === 'Nothing this week. Next: Fri 4 Dec.')
    await pass()
    await awhile()
    expect(message().text).toBe('Nothing this week. Next: Fri 4 Dec.')
  })

  test('as also one of before nudges were stopped and turned on again', async () => {
    nudged.workspace.say('lena', 'dm', 'stop')
    await until(async () => (await kept()) === undefined)
    nudged.workspace.say('lena', 'dm', 'nudge fri 15:00')
    await until(async () => (await kept()) !== undefined)
    const before = await kept()
    await press('Tomorrow')
    await until(() => message().text === 'That nudge is over, so nothing was changed. Next: Fri 4 Dec.')
    expect(await kept()).toEqual(before)
  })

  test('takes a note all the same', async () => {
    await pass()
    nudged.workspace.say('lena', 'dm', 'Ran the partner summit', { thread_ts: message().ts })
    await until(async () => (await notes()).length === 1)
    await until(() => message().text === 'Done, thanks. Next: Fri 11 Dec.')
  })
})

test('a tap on a nudge that is nobody’s, or another’s, changes nothing', async () => {
  await nudged.enrol('marcus', { id: theNudge })
  const before = await findSchedule(nudged.vault, nudged.ownerOf('marcus'), theNudge)
  const sent = await lastSent(nudged.vault.db, lena())
  const unknown = '00000000-0000-7000-8000-00000000beef'
  for (const id of [sent?.id, unknown]) {
    for (const act of ['tomorrow', 'nothing', 'skip']) {
      const count = nudged.messages('marcus').length
      nudged.workspace.say('marcus', 'dm', `nudge ${id} ${act}`)
      await until(() => nudged.messages('marcus').length > count)
      expect(nudged.messages('marcus').at(-1)?.text).toBe(
        'I can’t find that nudge, so nothing was changed. Next: Fri 4 Dec.',
      )
    }
  }
  expect(await findSchedule(nudged.vault, nudged.ownerOf('marcus'), theNudge)).toEqual(before)
  expect(message().text).toContain('One line is enough: just reply here.')
})

test('why this tells the schedule, the last note and how to stop, and leaves the buttons', async () => {
  await press('Why This?')
  await until(() => nudged.messages('lena').length === 2)
  for (const words of [
    'Every Friday at 15:00, Europe/Berlin',
    'You have no notes yet',
    'Type “stop” to end nudges at once',
  ]) {
    expect(newest()).toContain(words)
  }
  expect(buttonIn(message().blocks, 'Skip')).toBeDefined()
})

test('another person’s press on its words changes nothing', async () => {
  const sent = await lastSent(nudged.vault.db, lena())
  nudged.workspace.say('marcus', 'dm', `nudge ${sent?.id} stop`)
  await awhile()
  expect(await kept()).toBeDefined()
  expect(message().text).toContain('One line is enough: just reply here.')
})

describe('a plain reply', () => {
  const say = async (text: string, thread?: string) => {
    const before = nudged.messages('lena').length
    nudged.workspace.say('lena', 'dm', text, thread ? { thread_ts: thread } : {})
    return before
  }
  const answered = (before: number) => until(() => nudged.messages('lena').length > before)

  test('right after it is saved as a note, and shown back with its dimension to change', async () => {
    await answered(await say('Moved the Contoso status reports to a dashboard: 6 h became 1 h'))
    expect(newest()).toContain('Saved to your notes')
    expect(newest()).toContain('Dimension')
    expect(newest()).toContain('Edit')
    expect(await notes()).toEqual(['Moved the Contoso status reports to a dashboard: 6 h became 1 h'])
    await until(() => message().text === 'Done, thanks. Next: Fri 4 Dec.')
  })

  test('in its thread is one too, days later and after other talk', async () => {
    await answered(await say('what are the levels?'))
    nudged.workspace.say('lena', 'dm', 'Ran the partner summit with 40 guests', { thread_ts: message().ts })
    await until(async () => (await notes()).length === 1)
    expect(await notes()).toEqual(['Ran the partner summit with 40 guests'])
  })

  test('is none once something else was asked', async () => {
    await answered(await say('what are the levels?'))
    await until(async () => (await kept())?.schedule.awaiting === false)
    await answered(await say('Moved the Contoso status reports to a dashboard'))
    await awhile()
    expect(newest()).not.toContain('Done, thanks')
    expect(message().text).toContain('One line is enough: just reply here.')
  })

  test('is none days later', async () => {
    nudged.workspace.clock.set(later(5 * 86_400))
    await answered(await say('the weather of the week was a mess'))
    expect(await notes()).toEqual([])
  })

  test.each([
    'what does a Sr. Mgr do about partners?',
    'show leadership',
    'compare ops',
    'help',
    'privacy',
    'thanks!',
  ])('%s stays what it is', async (text) => {
    await answered(await say(text))
    expect(await notes()).toEqual([])
  })

  test('stop ends it', async () => {
    await answered(await say('stop'))
    expect(newest()).toContain('Stopped')
    expect(await notes()).toEqual([])
    expect(await listSchedules(nudged.vault, lena())).toEqual([])
  })

  test.each([
    ['skip', 'Skipped. Next: Fri 4 Dec.'],
    ['nothing this week', 'Nothing this week. Next: Fri 4 Dec.'],
    ['tomorrow', 'OK, tomorrow. Next: Mon 30 Nov.'],
  ])('%s does what its button does', async (text, line) => {
    await say(text)
    await until(() => message().text === line)
    expect(await notes()).toEqual([])
  })
})

test('a reminder says nothing of what it is about, and shows it with one press', async () => {
  const id = '00000000-0000-7000-8000-00000000beef'
  const what = { kind: 'reminder', says: 'show sr-mgr leadership' } as const
  await nudged.enrol('marcus', { id, what, wish: { unit: 'once', day: '2026-11-27', time: '15:30' } })
  nudged.workspace.clock.set(later(1_800))
  await until(() => nudged.messages('marcus').length === 1)
  const [came] = nudged.messages('marcus')
  expect(JSON.stringify(came)).not.toMatch(/leadership|sr-mgr/i)
  const button = buttonIn(came?.blocks, 'Show It')
  if (!came || !button) throw new Error('no button')
  await nudged.workspace.press('marcus', { channel: came.channel, ts: came.ts }, button)
  await until(() => nudged.messages('marcus').length === 2)
  expect(nudged.messages('marcus').at(-1)?.text).toContain('What is expected of Sr. Mgr in Leadership')
  nudged.workspace.clock.set(later(week))
  await awhile()
  expect(nudged.messages('marcus')).toHaveLength(2)
})

describe('the form in Home', () => {
  const home = () => JSON.stringify(nudged.workspace.home('marcus') ?? '')
  const pressHome = async (label: string) => {
    const button = buttonIn(nudged.workspace.home('marcus'), label)
    if (!button) throw new Error(`no button ${label}`)
    await nudged.workspace.press('marcus', { view: 'home' }, button)
  }
  const modal = () => nudged.workspace.modals('marcus').at(-1)
  const pressModal = async (label: string) => {
    await until(() => buttonIn(modal(), label) !== undefined)
    const button = buttonIn(modal(), label)
    if (button) await nudged.workspace.press('marcus', { view: 'modal' }, button)
  }

  test('turns nudges on, and its settings show the next one', async () => {
    nudged.workspace.openHome('marcus')
    await until(() => home().includes('Settings'))
    await pressHome('Settings')
    await pressModal('Turn On…')
    await pressModal('More')
    await until(() => JSON.stringify(modal() ?? '').includes('Away until'))
    const values = {
      weekday: '2',
      time: '08:30',
      rhythm: 'second',
      workdays: ['1', '3', '4'],
      followUp: 'yes',
      status: 'no',
      from: '2026-12-01',
      until: '2026-12-02',
    }
    expect((await nudged.workspace.submitView('marcus', { ...values, until: '2026-11-30' })).kind).toBe(
      'errors',
    )
    await nudged.workspace.submitView('marcus', values)
    const settings = () => JSON.stringify(modal() ?? '')
    await pressHome('Settings')
    await until(() => settings().includes('Every second Tuesday at 08:30'))
    // Tuesday the 1st is in the absence, and the one after is two weeks away: it comes on the first day back.
    expect(settings()).toContain('Next: Thu 3 Dec')
    expect(settings()).toContain('If you don’t answer, I ask once more')
    expect(settings()).toContain('Paused from Tue 1 Dec to Wed 2 Dec')
  })
})
