import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeDocx } from '../../../src/documents/writing/docx.ts'
import { readPieces } from '../../../src/importing/pieces.ts'
import { understood } from '../../../src/importing/understand.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { gardenDocx, publishing } from '../publish/running.ts'

const brag = {
  'brag.md': `# Leadership

- Hired two leads for the north on 3 November 2025
- Zanzibar: coached three juniors

# Other things

- Moved the status report to one page
`,
}

const start = () => publishing({ readPieces })
const notesOf = async (app: Awaited<ReturnType<typeof start>>, who: string) =>
  (
    await listNotes(app.vault, { teamId: app.workspace.teamId, personId: app.workspace.person(who).id })
  ).toReversed()

test('notes kept elsewhere come in piece by piece: kept, changed or left', async () => {
  const app = await start()
  const look = await app.drop('lena', brag)
  expect(look).toContain('These look like notes: 3 pieces. Nothing is kept yet.')
  expect(look).not.toContain('for everybody')
  expect(look).toContain('To change a piece before you keep it, press “One by One”')
  const first = await app.press('lena', 'One by One')
  expect(first).toContain('brag.md: 1 of 3')
  expect(first).toContain('Leadership')
  const second = await app.press('lena', 'Keep')
  expect(second).toContain('Kept.')
  expect(second).toContain('Zanzibar: coached three juniors')
  expect(await app.press('lena', 'Leave')).toContain('Moved the status report to one page')
  await app.press('lena', 'Change')
  await app.fill('lena', { what: 'Moved the status report to half a page' })
  expect((await notesOf(app, 'lena')).map(({ what, dimensions }) => [what, dimensions])).toEqual(
    expect.arrayContaining([
      ['Hired two leads for the north on 3 November 2025', ['leadership']],
      ['Moved the status report to half a page', expect.anything()],
    ]),
  )
  expect(await notesOf(app, 'lena')).toHaveLength(2)
})

test('a file that comes once more brings no note twice, and undo takes one back', async () => {
  const app = await start()
  for (const _ of [1, 2]) {
    await app.drop('lena', brag, 'my brag doc')
    await app.press('lena', 'One by One')
    if (_ === 1) await app.press('lena', 'Keep')
  }
  expect(app.seen('lena').at(-1)).toContain('You have this note already.')
  expect(await notesOf(app, 'lena')).toHaveLength(1)
  await app.say('lena', 'undo')
  expect(await notesOf(app, 'lena')).toEqual([])
  await app.drop('lena', brag)
  await app.press('lena', 'One by One')
  expect(await app.press('lena', 'Keep')).toContain('Kept.')
  expect(await notesOf(app, 'lena')).toHaveLength(1)
})

const year = {
  'year.csv': `Date,Category,Achievement,Impact
2025-11-03,,Hired two leads,"Both stayed
2026-02-01,Partner Experience,Moved the report to one page,Saved 5 h
,,Coached three juniors,One was promoted
`,
}

test('all of a file is kept at once, told, and undone at once', async () => {
  const app = await start()
  const look = await app.drop('lena', year)
  for (const told of ['3 pieces', '3 Nov 2025: ', 'Coached three juniors', '1 piece has no date', 'Line 2: '])
    expect(look).toContain(told)
  await app.press('lena', 'One by One')
  await app.press('lena', 'Keep')
  const kept = await app.press('lena', 'Keep All')
  expect(kept).toContain('Kept 2 notes. You had 1 of them already. Only you can see this.')
  expect(kept).toContain('Moved the report to one page')
  expect(
    (await notesOf(app, 'lena')).map(({ happenedOn, result, dimensions }) => [
      happenedOn,
      result,
      dimensions,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['2025-11-03', 'Both stayed', expect.anything()],
      ['2026-02-01', 'Saved 5 h', ['partner-experience']],
    ]),
  )
  expect(await app.press('lena', 'Undo')).toContain('the 2 notes from your file are gone again')
  expect(await notesOf(app, 'lena')).toHaveLength(1)
  expect(await app.press('lena', 'Keep All')).toContain('Kept 2 notes.')
  expect(await notesOf(app, 'lena')).toHaveLength(3)
  expect(await app.press('lena', 'Keep All')).toContain('Nothing new was kept. You had all of them already.')
})

test('several files at once are one preview, for who may publish nothing', async () => {
  const app = await start()
  const look = await app.drop('lena', {
    '2024.md': '- Ran the offsite in June 2024\n- Hired two leads\n',
    'scan.pdf': '%PDF-1.7 nothing',
    '2025.csv': 'Achievement\n"=HYPERLINK(""http://x"",""Wrote the runbook"")"\nHired two leads\n',
  })
  for (const told of ['3 files', '3 pieces', 'Ran the offsite', 'HYPERLINK', 'scan.pdf: ', 'Line 2: '])
    expect(look).toContain(told)
  expect(look).not.toContain('only admins')
  expect(await app.press('lena', 'One by One')).toContain('1 of 3')
  expect(await app.press('lena', 'Keep')).toContain('2 of 3')
  expect(await app.press('lena', 'Keep All')).toContain('Kept 2 notes. You had 1 of them already.')
  expect((await notesOf(app, 'lena')).map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'Ran the offsite in June 2024',
      'Hired two leads',
      '=HYPERLINK("http://x","Wrote the runbook")',
    ]),
  )
  expect(await app.press('lena', 'Undo')).toContain('the 2 notes from your file are gone again')
  const named = await app.drop('lena', { 'levels.md': '# A\n- Hired two\n', 'role.md': '- Led an audit\n' })
  expect(named).toContain('only admins')
  expect(await app.press('lena', 'These Are My Notes')).toContain('2 pieces')
})

test('who deletes everything while their file is read has nothing kept of it', async () => {
  let meanwhile = async () => {}
  const app = await publishing({
    readPieces: async (source) => {
      await meanwhile()
      return readPieces(source)
    },
  })
  const lena = { teamId: app.workspace.teamId, personId: app.workspace.person('lena').id }
  await app.say('lena', 'note ops: wrote the runbook')
  await app.drop('lena', brag)
  meanwhile = async () => void (await deletePerson(app.vault, lena))
  expect(await app.press('lena', 'Keep All')).toContain('You deleted everything meanwhile')
  expect(await notesOf(app, 'lena')).toEqual([])
  await app.say('lena', 'note ops: wrote another runbook')
  const deleting = meanwhile
  meanwhile = async () => {}
  await app.press('lena', 'One by One')
  meanwhile = deleting
  expect(await app.press('lena', 'Keep')).toContain('You deleted everything meanwhile')
  expect(await notesOf(app, 'lena')).toEqual([])
  // Also where nothing was kept of them before.
  expect(await app.press('lena', 'Keep All')).toContain('You deleted everything meanwhile')
  expect(await notesOf(app, 'lena')).toEqual([])
})

test('a month over deeds is their day, and what is still to do is no note', async () => {
  const app = await start()
  const look = await app.drop('lena', {
    'mine.md':
      '# March 2025\n\n- Hired two leads\n- TODO: ask Dana\n- In April I ran the offsite\n\n# Other\n\n- Wrote the guide\n',
  })
  for (const told of [
    '31 Mar 2025: ',
    'Hired two leads (no day of its own: from “March 2025”)',
    '30 Apr 2025: ',
    'In April I ran the offsite (“In April” names no day: the last of it)',
    'Wrote the guide (no date found: today)',
  ])
    expect(look).toContain(told)
  expect(look).not.toContain('for everybody')
  expect(await app.drop('lena', { 'other.md': '- Hired two leads\n' })).toContain('for everybody')
  expect(await app.press('lena', 'One by One')).toContain('(no date found: today)')
  expect(look).toContain('3 pieces')
  expect(look).toContain('Left out, because it’s still to do')
  expect(look).toContain('TODO: ask Dana')
})

test('who may publish is asked once, and a Word document will do', async () => {
  const app = await start()
  const docx = await writeDocx({
    title: 'Mine',
    blocks: [{ kind: 'items', items: [{ text: 'Led the audit of the north', voice: 'owner' }] }],
  })
  const asked = await app.drop('marcus', { 'mine.docx': docx })
  expect(asked).toContain(
    'Is mine.docx a guideline or posting for everybody, or are these notes of your own?',
  )
  expect(asked).toContain('A Guideline or Posting')
  const look = await app.press('marcus', 'These Are My Notes')
  expect(look).toContain('Led the audit of the north')
  expect(look).not.toContain('admins and owners')
  expect(await app.say('marcus', 'publish')).not.toContain('mine.docx')
  // Several with names that say nothing are asked about too.
  const several = { 'north.md': '# A\n- Hired two leads\n', 'south.md': '- Led an audit\n' }
  expect(await app.drop('marcus', several)).toContain(
    'Are north.md, south.md a guideline or posting for everybody, or are these notes of your own?',
  )
  expect(await app.press('marcus', 'These Are My Notes')).toContain('2 pieces')
  await app.drop('marcus', { 'garden.docx': gardenDocx['gardeners-ladder.docx'] })
  expect(await app.press('marcus', 'A Guideline or Posting')).toContain('Preview: Gardener')
  expect(await app.drop('marcus', gardenDocx)).toContain('Preview: Gardener')
})

test('a file of somebody else’s is not read, whoever knows its id', async () => {
  const app = await start()
  await app.drop('lena', brag)
  const [file] = app.workspace.files('lena')
  for (const who of ['marcus', 'ananya']) {
    for (const act of ['show', 'keep', 'change']) {
      const told = await app.say(who, `bring ${act} ${file?.id} 1`)
      expect(told).toContain('or it isn’t yours')
    }
    expect(app.seen(who).join()).not.toContain('Zanzibar')
    expect(await notesOf(app, who)).toEqual([])
  }
  expect(app.logged.join()).not.toContain('Zanzibar')
})

test('what can’t be read as notes is said to be', async () => {
  const app = await start()
  expect(await app.drop('lena', { 'brag.pdf': '%PDF-1.7 nothing' })).toContain(
    'I can’t read brag.pdf as notes',
  )
  expect(await app.drop('lena', { 'empty.md': '# Nothing\n' })).toContain('I found no note in empty.md')
})

test('a document and notes that come together are read one after the other', async () => {
  let [reading, most] = [0, 0]
  const alone = async <T>(read: () => Promise<T>): Promise<T> => {
    most = Math.max(most, ++reading)
    await setTimeout(50)
    return read().finally(() => reading--)
  }
  const app = await publishing({
    readPieces: (source) => alone(() => readPieces(source)),
    understand: (asked) => alone(() => understood(asked)),
  })
  await app.drop('lena', brag)
  app.workspace.say('marcus', 'dm', '', {
    files: [{ name: 'gardeners-ladder.docx', content: Buffer.from(gardenDocx['gardeners-ladder.docx']) }],
  })
  await app.settled()
  expect(app.seen('marcus').at(-1)).toContain('Preview: Gardener')
  expect(app.seen('lena').at(-1)).toContain('3 pieces')
  expect(most).toBe(1)
})
