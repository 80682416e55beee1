import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/bot/answer.ts'
import type { Bot } from '../../../src/bot/bot.ts'
import type { Form, Values } from '../../../src/bot/form.ts'
import { mindOf } from '../../../src/bot/mind.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { labelsOf } from '../../../src/cli/labels.ts'
import { shippedModel } from '../../../src/cli/model.ts'
import { understand } from '../../../src/reading/understand.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import type { Vault } from '../../../src/store/vault.ts'
import { botOn } from '../../bots.ts'
import { noon, shipped, testVault } from '../../running.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
const conversation = { channel: 'D1', thread: undefined }

let vault: Vault
let bot: Bot
let seconds: number
beforeEach(async () => {
  vault = await testVault()
  seconds = 0
  bot = botOn(vault, { now: () => new Date(noon.getTime() + 1_000 * seconds++) })
  for (const text of [
    'note ops: Cut status prep to 1 h',
    'rate leadership 2',
    'nudge fri 15:00',
    'remind me of Sr. Mgr expectations every Monday at 9',
    'remind me of my gaps tomorrow',
  ]) {
    await say(text)
  }
  // What was done so far is undone no more.
  seconds += 700
})
afterEach(() => vault.db.destroy())

const say = (text: string, asker = lena) => bot.ask(asker, text, 'dm', conversation)
const whole = () => exportPerson(vault, lena)
const noteId = async () => (await whole()).notes[0]?.id ?? ''
const reminderId = async () =>
  (await whole()).schedules.find(({ what }) => what.kind === 'reminder' && /Mgr/.test(what.says))?.id ?? ''
const saysOf = (answer: Answer, label = 'Undo') =>
  answer.parts
    .flatMap((part) => (part.kind === 'choices' ? part.choices : []))
    .find((choice) => choice.label === label)?.says ?? ''

async function opened(words: string): Promise<Form> {
  const answer = await say(words)
  if (answer.for !== 'asker' || !answer.form) throw new Error(`“${words}” opens no form.`)
  return answer.form
}

async function submitted(words: string, changed: Values): Promise<Answer> {
  const { id, keep, fields } = await opened(words)
  const offered = fields.flatMap((field) =>
    !('initial' in field) || field.initial === undefined ? [] : [[field.name, field.initial] as const],
  )
  const result = await bot.submit(lena, { id, keep, values: { ...Object.fromEntries(offered), ...changed } })
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.errors))
  return result.answer
}

const deeds: Readonly<Record<string, () => Promise<Answer>>> = {
  'a note': () => say('note leadership: hired two practice leads'),
  'a note from the form': () => submitted('note', { what: 'Ran the review', dimensions: ['leadership'] }),
  'a note that is edited': async () => submitted(`edit ${await noteId()}`, { result: '5 h a week' }),
  'a note’s dimension': async () => say(`tag ${await noteId()} leadership`),
  'a note that is deleted': async () => say(`delete ${await noteId()} yes`),
  'a rating': () => say('rate leadership 4'),
  'a rating from the form': () => submitted('rate', { dimension: 'leadership', score: '1' }),
  'hints off': () => say('hints off'),
  'the profile': () =>
    submitted('me', {
      current: 'professional-services-manager/sr-mgr',
      target: 'professional-services-manager/sr-mgr',
    }),
  'another time': () => say('nudge mon 9:00'),
  'one nudge more': () => say('nudge tomorrow at 10'),
  'the nudges’ form': () => submitted('nudge change', { time: '16:00', followUp: 'yes' }),
  'a pause': () => say('pause until 1 December'),
  'a pause from the form': () => submitted('pause', { until: '2026-12-24' }),
  'days away': () => say('I’m out 3–14 December'),
  stop: () => say('stop'),
  'a reminder': () => say('remind me of leadership every Tuesday at 8'),
  'the end of a reminder': async () => say(`reminder ${await reminderId()} stop`),
}

describe('is taken back', () => {
  test.each(Object.entries(deeds))('%s, by its button, once, and by a word', async (_, deed) => {
    const before = await whole()
    const undo = saysOf(await deed())
    expect(undo).toMatch(/^undo [0-9a-f-]{36}$/)
    const after = await whole()
    expect(after).not.toEqual(before)
    expect((await say(undo, marcus)).summary).toContain('nothing to undo')
    expect(await whole()).toEqual(after)
    expect((await say(undo)).summary).toMatch(/^Undone: ./)
    expect(await whole()).toEqual(before)
    expect((await say(undo)).summary).toContain('nothing to undo')
    await deed()
    expect(await whole()).not.toEqual(before)
    expect((await say('undo')).summary).toMatch(/^Undone: ./)
    expect(await whole()).toEqual(before)
    expect((await say('undo')).summary).toContain('nothing to undo')
  })

  test('the end of a pause, too', async () => {
    await say('pause until 1 December')
    const before = await whole()
    await say('nudge resume')
    expect((await say('undo')).summary).toContain('the pause until Tue 1 Dec is back')
    expect(await whole()).toEqual(before)
  })

  test.each(Object.entries(deeds))('%s, for ten minutes and not longer', async (_, deed) => {
    const undo = saysOf(await deed())
    const after = await whole()
    seconds += 600
    for (const words of [undo, 'undo']) expect((await say(words)).summary).toContain('nothing to undo')
    expect(await whole()).toEqual(after)
  })
})

test('what another device changed since stays, and is named', async () => {
  const first = saysOf(await say('nudge mon 9:00'))
  const second = saysOf(await say('nudge tue 10:00'))
  const before = await whole()
  expect((await say(first)).summary).toBe(
    'Not undone: when nudges come was changed since, so it stays as it is.',
  )
  expect(await whole()).toEqual(before)
  await say(second)
  expect((await say(first)).summary).toContain('Every Friday at 15:00')
})

test('an undone change of a note names what is gone and what is there again', async () => {
  await say('note leadership: hired two practice leads')
  await say('result: 4 open roles became 2')
  expect((await say('undo')).summary).toBe(
    'Undone: in the note “hired two practice leads”, the result “4 open roles became 2” is gone.',
  )
  await say('note leadership: ran the hiring day')
  await say('it was last Tuesday')
  expect((await say('undo')).summary).toBe(
    'Undone: in the note “ran the hiring day”, the day is 22 Nov 2026 again.',
  )
  await submitted(`edit ${await noteId()}`, { what: 'Cut it to 2 h', result: '4 h a week' })
  expect((await say('undo')).summary).toBe(
    'Undone: in the note “ran the hiring day”, the earlier words are back and the result “4 h a week” is gone.',
  )
})

test('an undone first rating leaves none, and the name of what is gone', async () => {
  await say('rate partners 3', marcus)
  expect((await say('undo', marcus)).summary).toContain(
    'Partner Experience, 3 · consistently, is gone. It isn’t rated now.',
  )
  expect(await exportPerson(vault, marcus)).toMatchObject({ ratings: [] })
})

test('who turns hints off first of all has the profile that they were welcomed with', async () => {
  await say('hints off', marcus)
  await say('undo', marcus)
  expect(await exportPerson(vault, marcus)).toMatchObject({ profile: { hints: true, current: 'mgr-iii' } })
})

test('a question, an export and what is kept show no *Undo*', async () => {
  for (const words of [
    'notes',
    'readiness',
    'export',
    'privacy',
    'nudge',
    'reminders',
    'compare leadership',
  ]) {
    expect(saysOf(await say(words))).toBe('')
  }
})

test('deleting everything is not undone, and what undoing needs goes with it', async () => {
  const undo = saysOf(await say('rate leadership 4'))
  expect(plain(await say('privacy'))).toContain(
    'Your last changes: 6, the oldest from 22 Nov 2026 · you; whoever runs me, the times · 10 minutes',
  )
  const erased = await submitted('forget me', { word: 'DELETE' })
  expect(saysOf(erased)).toBe('')
  expect(plain(erased)).toContain('Notes: 1')
  expect(plain(erased)).not.toMatch(/: 0$/m)
  for (const words of [undo, 'undo']) expect((await say(words)).summary).toContain('nothing to undo')
  expect(await whole()).toMatchObject({ notes: [], ratings: [], schedules: [] })
})

const mind = mindOf({ library: shipped, learned: shippedModel(), now: () => noon })
test.each([
  'undo',
  'Undo!',
  'undo that',
  'undo it please',
  'please undo this',
  'take that back',
  'revert',
  'oops, revert that',
  'no wait, undo that',
  'that was a mistake, undo it',
  'undo the last change',
])('“%s” asks for it', (text) => {
  expect(labelsOf(understand(mind, text).intent, mind).intent).toBe('undo')
})

test.each([
  'how do I undo a note?',
  'don’t undo that',
  'I had to revert the release',
  'kindly revert',
  'undo the damage at Contoso',
])('“%s” does not', (text) => {
  expect(understand(mind, text).intent.kind).not.toBe('undo')
})

test.each(['the runbook note, bring it back', 'the Oslo question, take that back please'])(
  '“%s” names something else, and the last change is told and asked about',
  async (words) => {
    await say('pause 2 weeks')
    const before = await whole()
    const answer = await say(words)
    expect(plain(answer)).toContain('Nothing is undone yet. What you changed last is a pause, or days away.')
    expect(await whole()).toEqual(before)
    await say(saysOf(answer, 'Undo That'))
    expect(await whole()).not.toEqual(before)
  },
)

describe('an undo that names a kind', () => {
  test.each([
    ['rate ops 3', 'undo my last rating please'],
    ['rate ops 3', 'whoops wrong number, take back that rating'],
    ['rate ops 3', 'put my rating back to what it was before'],
    ['note: closed the Alder renewal', 'take back that note'],
    ['pause 2 weeks', 'undo the pause'],
    ['nudge tue 9:00', 'Undo that nudge change please, Thursday was fine'],
    ['remind me of principles tomorrow at 9', 'undo the reminder'],
    ['delete the note about status prep', 'undo the deletion'],
  ])('takes back what is of that kind: “%s”, “%s”', async (order, words) => {
    const before = await whole()
    const done = await say(order)
    const yes = saysOf(done, 'Delete')
    if (yes) await say(yes)
    expect(await whole()).not.toEqual(before)
    const answer = await say(words)
    expect(plain(answer)).toContain('Undone')
    const after = await whole()
    expect(after.ratings).toEqual(before.ratings)
    expect(after.notes.map(({ what }) => what)).toEqual(before.notes.map(({ what }) => what))
    expect(after.schedules.map(({ wish, pausedUntil }) => [wish, pausedUntil])).toEqual(
      before.schedules.map(({ wish, pausedUntil }) => [wish, pausedUntil]),
    )
  })

  test.each([
    ['note: closed the Alder renewal', 'undo my last rating', 'a note'],
    ['rate ops 3', 'take back that note', 'a rating'],
    ['nudge tue 9:00', 'undo the pause', 'when nudges come'],
    ['pause 2 weeks', 'undo the reminder', 'a pause, or days away'],
    ['rate ops 3', 'undo everything from that file', 'a rating'],
  ])('never takes back another thing in silence: “%s”, “%s”', async (order, words, name) => {
    await say(order)
    const before = await whole()
    const answer = await say(words)
    expect(plain(answer)).toContain(`Nothing was undone: what you changed last is ${name}.`)
    expect(await whole()).toEqual(before)
    expect(plain(await say(saysOf(answer, 'Undo That')))).toContain('Undone')
    expect(await whole()).not.toEqual(before)
  })

  test('says that there is nothing where nothing was changed', async () => {
    expect(plain(await say('undo the pause'))).toContain('There’s nothing to undo')
  })

  test('shows where a note of before can be deleted', async () => {
    const answer = await say('undo my last note')
    expect(plain(answer)).toContain('There’s nothing to undo')
    expect(plain(await say(saysOf(answer, 'All Notes')))).toContain('Cut status prep')
  })
})

test.each([
  'undo my last change please, fat fingers',
  'Could you revert the last thing I did? The cat walked over the keyboard',
  'please make undo of my last modification',
])('undoes the last change: “%s”', async (words) => {
  await say('rate ops 3')
  expect(plain(await say(words))).toContain('Undone: your rating')
})

test('after words that changed nothing, what a form changed since is taken back at once', async () => {
  await say('note leadership: hired two practice leads')
  const { id, keep } = await opened('rate')
  await say('blorp the gizmo')
  const before = await whole()
  await bot.submit(lena, { id, keep, values: { dimension: 'leadership', score: '1' } })
  expect((await say('undo')).summary).toMatch(/^Undone: your rating of Leadership/)
  expect(await whole()).toEqual(before)
})
