import { beforeEach, describe, expect, test } from 'vitest'
import type { File } from '../../../src/bot/answer.ts'
import type { Bot } from '../../../src/bot/bot.ts'
import { type Filled, type Form, many, type Values } from '../../../src/bot/form.ts'
import { plain } from '../../../src/bot/replies/plain.ts'
import { readDocument } from '../../../src/documents/read.ts'
import { deleteNote } from '../../../src/store/notes/deleting.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { editNote } from '../../../src/store/notes/notes.ts'
import { exportPerson } from '../../../src/store/people/people-data.ts'
import { saveProfile } from '../../../src/store/people/profiles.ts'
import type { Owner, Vault } from '../../../src/store/vault.ts'
import { askAlone, botOn } from '../../bots.ts'
import { noon, testVault } from '../../running.ts'
import { profile as sample } from '../../store/samples.ts'

const lena = { teamId: 'T1', personId: 'U1' }
const marcus = { teamId: 'T1', personId: 'U2' }
/** The same id in another workspace is another person. */
const stranger = { teamId: 'T2', personId: 'U1' }

let vault: Vault
let bot: Bot
beforeEach(async () => {
  vault = await testVault()
  bot = botOn(vault)
})

let minutes = 0
const later = () => {
  minutes += 1
  return new Date(noon.getTime() + minutes * 60_000)
}

const ask = (text: string, owner: Owner = lena) => askAlone(bot, owner, text)
const say = async (text: string, owner: Owner = lena) => plain(await ask(text, owner))

/** Saves a note by the form, and gives its id. */
async function note(values: Values): Promise<string> {
  const before = new Set((await listNotes(vault, lena)).map(({ id }) => id))
  minutes += 1
  const origin = `00000000-0000-7000-8000-0000000${String(minutes).padStart(5, '0')}`
  await bot.submit(lena, { id: 'note', keep: { origin }, values })
  const [fresh] = (await listNotes(vault, lena)).filter(({ id }) => !before.has(id))
  return fresh?.id ?? ''
}
const hiring = (what: string, more: Values = {}) =>
  note({ what, dimensions: ['leadership'], expectation: 'leadership.hiring', ...more })

const formOf = async (text: string): Promise<Form> => {
  const { form } = await ask(text)
  if (!form) throw new Error(`“${text}” opens no form.`)
  return form
}
const initialOf = (form: Form): Values =>
  Object.fromEntries(
    form.fields.flatMap((field) =>
      'initial' in field && field.initial !== undefined ? [[field.name, field.initial]] : [],
    ),
  )
const submit = async (form: Form, values: Values, owner: Owner = lena, by: Bot = bot) => {
  const filled: Filled = { ...form, values: { ...initialOf(form), ...values } }
  const submitted = await by.submit(owner, filled)
  if (submitted.kind === 'refused') throw new Error(JSON.stringify(submitted.errors))
  return submitted.answer
}
const files = async (text: string) => (await ask(text)).files ?? []
const markdown = async (text = 'case document') =>
  `${(await files(text)).find(({ name }) => name.endsWith('.md'))?.content}`

/** The words of the document that others read, and of its owner's preparation, in each format. */
async function written(text = 'case document') {
  const read = async ({ name, content }: File) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return { name, text: JSON.stringify((await readDocument({ name, bytes }, undefined)).blocks) }
  }
  const all = await Promise.all((await files(text)).map(read))
  const of = (lead: string) => all.filter(({ name }) => name.startsWith(lead))
  return { document: of('case-'), preparation: of('preparation-') }
}

test('the document has the words of its owner and of the guideline, in Word and in Markdown', async () => {
  await hiring('Hired two leads', { result: 'Open roles fell from 4 to 2', link: 'https://hr.example/1' })
  await ask('rate leadership 3')
  const { document } = await written()
  expect(document.map(({ name }) => name)).toEqual([
    'case-sr-mgr-2026-11-22.docx',
    'case-sr-mgr-2026-11-22.md',
  ])
  for (const { name, text } of document) {
    for (const words of ['Hired two leads', 'Open roles fell from 4 to 2', 'hr.example', '22 Nov 2026'])
      expect(text, `${name}: ${words}`).toContain(words)
    expect(text).toContain('1 note on 1 dimension')
  }
})

test('the first page says what it is: role, levels, period, results and how to read it; then the rest begins', async () => {
  await hiring('Coached a lead', { happenedOn: '2026-05-04' })
  await hiring('Hired two leads', { result: 'Open roles fell from 4 to 2' })
  const [first, ...rest] = (await markdown()).split('\n\n---\n\n')
  expect(rest).toHaveLength(1)
  for (const line of [
    '- **Role:** Manager, Professional Services',
    '- **From → to:** Mgr III, Professional Services → Sr. Mgr, Principal Prof Svcs',
    '- **Period:** 4 May 2026 to 22 Nov 2026',
    '## Strongest results\n\n- Hired two leads',
    '*How to read this: ',
  ])
    expect(first).toContain(line)
})

test('nothing that speaks against it is handed on: own ratings and lower levels stand in the preparation', async () => {
  bot = botOn(vault, { now: later })
  await hiring('Hired two leads', { level: 'mgr-iii', happenedOn: '2024-03-01' })
  for (const mark of [2, 1]) await ask(`rate leadership ${mark}`)
  const { document, preparation } = await written()
  for (const { text } of document)
    expect(text).not.toMatch(/1 · |rating:|of 7|shows Mgr III|Still thin|confirmed any|No note/)
  for (const { text } of preparation) {
    expect(text).toMatch(/Your own ratings.*"1 · [^"]*22 Nov 2026/)
    expect(text).toContain('Shown at Mgr III')
  }
})

test('a note is told in full once, and then by its first words', async () => {
  const what = 'Hired two leads in the north'
  await hiring(`${what}\nand the whole story of it`, { result: 'Open roles fell from 4 to 2' })
  const text = await markdown()
  expect(text.split('Open roles fell')).toHaveLength(2)
  expect(text.split('the whole story')).toHaveLength(2)
  expect(text).toContain(`- ${what}\n\n  *22 Nov 2026 · in full above*`)
})

test('what is left out of it is told, with the way to choose', async () => {
  for (const each of ['First', 'Second', 'Third', 'Fourth']) await hiring(each)
  expect(await say('case')).toContain(
    '1 of your 4 notes isn’t in it: only the strongest are there, up to 3 for each expectation, and 2 for a dimension alone. “Choose Notes” changes that.',
  )
  const form = await formOf('case choose')
  await submit(form, { notes: many(initialOf(form), 'notes').slice(1) })
  expect(await say('case')).toContain('2 of your 4 notes aren’t in it: you left them out')
})

test('what is thin, what weakens it and what is left out is for its owner alone, in a file of its own', async () => {
  await hiring('Hired two leads')
  await note({ what: 'Of no dimension', dimensions: [] })
  const form = await formOf('case choose')
  await hiring('Coached a lead')
  await submit(form, {})
  const { document, preparation } = await written()
  expect(preparation.map(({ name }) => name)).toEqual([
    'preparation-sr-mgr-2026-11-22.docx',
    'preparation-sr-mgr-2026-11-22.md',
  ])
  const own = [
    'Just for you',
    'tied to 1 of the 29 expectations of Sr. Mgr.',
    'Still thin',
    '4 of 5 expectations have no note',
    'What weakens it',
    'Nobody has confirmed this note.',
    'Questions that a panel will ask',
    'Why now, and not in a year?',
    'No note yet: Technical Excellence',
    'Fosters a culture of technical innovation',
    '1 of your 2 notes isn’t in it',
    '1 note has no dimension and isn’t counted',
  ]
  for (const { name, text } of preparation)
    for (const words of own) expect(text, `${name}: ${words}`).toContain(words)
  for (const { name, text } of document)
    for (const words of [...own, 'No note yet', 'not rated', 'Technical Excellence'])
      expect(text, `${name}: ${words}`).not.toContain(words)
})

test('with nothing to show yet, the document says so by what it leaves out', async () => {
  const { document, preparation } = await written()
  expect(document).toHaveLength(2)
  for (const { text } of document) expect(text).not.toMatch(/Strongest|Evidence|No note|Leadership/)
  // Nor is anything weighed, or called done, where there is nothing yet.
  for (const { text } of preparation) expect(text).not.toContain('What weakens it')
  expect(await say('case')).toContain('No note counts for Sr. Mgr yet. What you write down builds your case.')
  expect(await say('case ties')).toContain('There’s no note in your case for Sr. Mgr yet.')
  expect(await say('I was promoted')).not.toContain('closes your case')
})

test('of many notes the strongest stand in it, and it says how many don’t', async () => {
  for (const what of ['Hired two leads', 'Hired a lead', 'Hired an analyst']) await hiring(what)
  expect(await say('case')).not.toContain('in it: “Choose Notes”')
  await hiring('Hired a partner manager')
  expect(await say('case')).toContain('1 of your 4 notes isn’t in it: only the strongest are there')
})

test('where there is no level above, there is no promotion to make a case for', async () => {
  const levels = { guideline: 'professional-services-manager', current: 'sr-mgr', target: 'sr-mgr' }
  await saveProfile(vault, lena, { ...sample, ...levels }, noon)
  expect(await say('case')).toContain('the highest level of Manager, Professional Services')
  expect(await say('I was promoted')).toContain('You’re Sr. Mgr here already.')
  expect((await ask('case sr-mgr')).title).toBe('Your case: Sr. Mgr → Sr. Mgr')
})

describe('notes are chosen', () => {
  test('in the order in which they were, and only those stand there', async () => {
    const [one, two, three] = [await hiring('First'), await hiring('Second'), await hiring('Third')]
    const form = await formOf('case choose')
    expect(many(initialOf(form), 'notes')).toHaveLength(3)
    const answer = await submit(form, { notes: [three, one], order: 'chosen' })
    expect(plain(answer)).toContain('Saved. 2 notes on 1 of 7 dimensions, tied to 1 of the 29 expectations')
    const text = await markdown()
    expect(text.indexOf('Third')).toBeLessThan(text.indexOf('First'))
    expect(text).not.toContain('Second')
    expect(many(initialOf(await formOf('case choose')), 'notes')).toEqual([three, one])
    expect(two).not.toBe('')
  })

  test('and one that changes afterwards is marked, one that is deleted is gone, a newer one is told of', async () => {
    const [one, two] = [await hiring('First'), await hiring('Second')]
    await submit(await formOf('case choose'), {})
    await editNote(vault, lena, one, (kept) => ({ ...kept, what: 'First, told anew' }), later())
    expect(await say('case')).toContain('Changed since you chose them:\n- First, told anew')
    const labels = (await formOf('case choose')).fields.flatMap((field) =>
      field.kind === 'choices' ? field.options.map(({ label }) => label) : [],
    )
    expect(labels).toContain('Changed · 22 Nov 2026 · First, told anew')
    await editNote(vault, lena, one, (kept) => ({ ...kept, what: 'First' }), later())
    expect(await say('case')).not.toContain('Changed since')
    await deleteNote(vault, lena, two, later())
    expect(await markdown()).not.toContain('Second')
    const after = botOn(vault, { now: later })
    await after.submit(lena, { id: 'note', keep: {}, values: { what: 'Third', dimensions: ['leadership'] } })
    expect(await say('case')).toContain('1 newer note isn’t in it.')
    expect(plain(await ask('case best'))).toContain('It uses the best notes again. 2 notes')
  })

  test('and one that was only tied to what it shows says the same', async () => {
    bot = botOn(vault, { now: later })
    const loose = await note({ what: 'Hired two leads', dimensions: ['leadership'] })
    await submit(await formOf('case choose'), {})
    await ask(`tie ${loose} leadership.hiring`)
    const said = await say('case')
    expect(said).toContain('tied to 1 of the 29 expectations')
    expect(said).not.toContain('Changed since')
  })

  test('also where the guideline has their first dimension no more', async () => {
    const one = await hiring('First')
    await editNote(vault, lena, one, (kept) => ({ ...kept, dimensions: ['gone', 'leadership'] }), later())
    expect(many(initialOf(await formOf('case choose')), 'notes')).toEqual([one])
    const options = (await formOf('case choose')).fields.flatMap((field) =>
      field.kind === 'choices' ? field.options.map(({ value }) => value) : [],
    )
    expect(options).toEqual([one])
  })

  test('of those that are one’s own alone', async () => {
    const one = await hiring('zanzibar')
    await bot.submit(marcus, { id: 'note', keep: {}, values: { what: 'Mine', dimensions: ['leadership'] } })
    const form = await formOf('case choose')
    const answer = await submit(form, { notes: [one] }, marcus)
    expect(plain(answer)).not.toContain('zanzibar')
    expect((await exportPerson(vault, marcus)).cases).toMatchObject([{ notes: [] }])
  })
})

describe('its owner’s words', () => {
  test('stand on the first page and above the notes of their dimension', async () => {
    await hiring('Hired two leads', { result: 'Open roles fell from 4 to 2' })
    await submit(await formOf('case edit'), {
      opening: 'Four years here.',
      'line-leadership': 'I build teams.',
    })
    const text = await markdown()
    expect(text).toContain('\n\nFour years here.\n\n## Strongest results')
    expect(text).toMatch(/## Leadership\n\n[^\n]*\n\nI build teams\.\n/)
  })

  test('are in the export, to read and to bring back', async () => {
    await submit(await formOf('case edit'), {
      opening: 'Four years here.',
      'line-leadership': 'I build teams.',
    })
    const exported = await files('export')
    const written = exported.find(({ name }) => name.endsWith('.md'))?.content
    expect(written).toContain(
      '# My cases for promotion\n\n## Sr. Mgr\n\nFour years here.\n\n- **Leadership:** I build teams.',
    )
    const json = String(exported.find(({ name }) => name.endsWith('.json'))?.content)
    expect((await bot.receive(marcus, json)).summary).toContain('1 case for promotion')
    expect((await exportPerson(vault, marcus)).cases).toMatchObject([{ opening: 'Four years here.' }])
  })

  test('from two devices are both kept', async () => {
    await submit(await formOf('case edit'), { opening: 'Before' })
    const [phone, desk] = [await formOf('case edit'), await formOf('case edit')]
    await submit(phone, { 'line-leadership': 'From the phone' }, lena, botOn(vault, { now: later }))
    await submit(desk, { opening: 'From the desk' }, lena, botOn(vault, { now: later }))
    const [kept] = (await exportPerson(vault, lena)).cases
    expect(kept).toMatchObject({ opening: 'From the desk', lines: { leadership: 'From the phone' } })
  })

  test('can be taken back, and an earlier version brought back', async () => {
    bot = botOn(vault, { now: later })
    await submit(await formOf('case edit'), { opening: 'First' })
    await submit(await formOf('case edit'), { opening: 'Second' })
    const earlier = await ask('case versions')
    const back = JSON.stringify(earlier).match(/case back [0-9a-f-]{36} 1/)?.[0] ?? ''
    expect(await say(back)).toContain('It’s back to how it was then.')
    expect(await markdown()).toContain('First')
    await ask('undo')
    expect(await markdown()).toContain('Second')
  })
})

test('who is promoted has their case closed and kept, and their levels moved; undo takes back both', async () => {
  await hiring('Hired two leads')
  const closed = await ask('case promoted')
  expect(closed.summary).toContain('You’re Sr. Mgr now')
  expect(await exportPerson(vault, lena)).toMatchObject({
    profile: { current: 'sr-mgr', target: 'sr-mgr', confirmed: true },
    cases: [{ target: 'sr-mgr', closedOn: '2026-11-22' }],
  })
  const open = JSON.stringify(closed).match(/case open [0-9a-f-]{36}/)?.[0] ?? ''
  expect(await say(open)).toContain('Closed on 22 Nov 2026')
  await note({ what: 'A later note', dimensions: ['leadership'], expectation: 'leadership.hiring' })
  expect(await markdown(open.replace('open', 'file'))).not.toContain('A later note')
  await bot.ask(lena, JSON.stringify(closed).match(/undo [0-9a-f-]{36}/)?.[0] ?? '', 'dm')
  expect(await exportPerson(vault, lena)).toMatchObject({ profile: { target: 'sr-mgr' }, cases: [] })
})

test('it is closed as it stands: its notes, the level before, and the next one to aim for; goals are over', async () => {
  await note({ what: 'Hired two leads', dimensions: ['leadership'] })
  await bot.submit(lena, { id: 'goals', keep: {}, values: { goals: ['leadership.hiring'] } })
  const set = async (current: string) => {
    const { profile } = await exportPerson(vault, lena)
    if (profile) await saveProfile(vault, lena, { ...profile, current }, noon)
  }
  await set('sr-mgr')
  await submit(await formOf('case edit mgr-iii'), { opening: 'Four years here.' })
  await set('mgr-iii')
  expect((await ask('case promoted mgr-iii')).summary).toContain('You’re Mgr III now, aiming for Sr. Mgr.')
  const { profile, cases } = await exportPerson(vault, lena)
  expect(profile).toMatchObject({ current: 'mgr-iii', target: 'sr-mgr' })
  expect(profile?.goals).toBeUndefined()
  expect(cases).toMatchObject([{ from: 'mgr-iii', opening: 'Four years here.' }])
  const [closed] = cases
  expect(closed?.notes).toHaveLength(1)
})

test('for another level it is another case', async () => {
  await hiring('Hired two leads', { level: 'mgr-iii' })
  const form = await formOf('case edit mgr-iii')
  await submit(form, { opening: 'For the lower one' })
  expect(await markdown('case document mgr-iii')).toContain('For the lower one')
  expect(await markdown('case document')).not.toContain('For the lower one')
})

describe('nobody else gets a word of it', () => {
  const marks = ['zanzibar', 'quetzalcoatl', 'xylophone']
  const everything = (answer: unknown) => JSON.stringify(answer)

  test.each([marcus, stranger])('whatever %o asks', async (other) => {
    await hiring('zanzibar')
    await submit(await formOf('case edit'), { opening: 'quetzalcoatl', 'line-leadership': 'xylophone' })
    await ask('case promoted')
    const [kept] = (await exportPerson(vault, lena)).cases
    const said = [
      'case',
      'case document',
      'case versions',
      'case choose',
      'case edit',
      'case best',
      'export',
      'privacy',
    ]
    const ofKept = ['open', 'file', 'back'].map(
      (act) => `case ${act} ${kept?.id}${act === 'back' ? ' 1' : ''}`,
    )
    for (const room of ['dm', 'command', 'channel'] as const)
      for (const text of [...said, ...ofKept]) {
        const answer = await bot.ask(other, text, room)
        for (const mark of marks) expect(everything(answer), text).not.toContain(mark)
      }
    const { form } = await ask('case edit')
    if (form) await submit({ ...form, keep: { ...form.keep, seen: kept?.at.toISOString() ?? '' } }, {}, other)
    for (const mark of marks) expect(everything(await exportPerson(vault, other))).not.toContain(mark)
  })

  test('in a channel it is for its owner alone', async () => {
    await hiring('zanzibar')
    expect((await bot.ask(lena, 'write my promo doc', 'channel')).for).toBe('asker')
  })
})
