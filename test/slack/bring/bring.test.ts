import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writeDocx } from '../../../src/documents/writing/docx.ts'
import { readPieces } from '../../../src/importing/pieces.ts'
import { understood } from '../../../src/importing/understand.ts'
import { listNotes } from '../../../src/store/notes/note-list.ts'
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
  expect(await app.drop('lena', brag)).toContain('These Are My Notes')
  const first = await app.press('lena', 'These Are My Notes')
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
    await app.press('lena', 'These Are My Notes')
    if (_ === 1) await app.press('lena', 'Keep')
  }
  expect(app.seen('lena').at(-1)).toContain('You have this note already.')
  expect(await notesOf(app, 'lena')).toHaveLength(1)
  await app.say('lena', 'undo')
  expect(await notesOf(app, 'lena')).toEqual([])
})

test('who may publish is asked in the preview, and a Word document will do', async () => {
  const app = await start()
  const docx = await writeDocx({
    title: 'Mine',
    blocks: [{ kind: 'items', items: [{ text: 'Led the audit of the north', voice: 'owner' }] }],
  })
  expect(await app.drop('marcus', { 'mine.docx': docx })).toContain('These Are My Notes')
  expect(await app.press('marcus', 'These Are My Notes')).toContain('Led the audit of the north')
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
  await app.drop('lena', { 'brag.pdf': '%PDF-1.7 nothing' })
  expect(await app.press('lena', 'These Are My Notes')).toContain('I can’t read brag.pdf as notes')
  await app.drop('lena', { 'empty.md': '# Nothing\n' })
  expect(await app.press('lena', 'These Are My Notes')).toContain('I found no note in empty.md')
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
    files: [{ name: 'gardeners.docx', content: Buffer.from(gardenDocx['gardeners.docx']) }],
  })
  await app.press('lena', 'These Are My Notes')
  expect(app.seen('marcus').at(-1)).toContain('Preview: Gardener')
  expect(app.seen('lena').at(-1)).toContain('brag.md: 1 of 3')
  expect(most).toBe(1)
})
