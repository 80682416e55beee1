import { expect, test } from 'vitest'
import { gardenDocx, publishing } from './running.ts'

test.each([
  'next version',
  'here is the next version',
  'v2',
  'new ladder',
  'hello',
  'guidelines',
  'what do you think?',
  'wrote the new ladder',
  'can you read this?',
  'asdf qwer',
])('a document of who may publish is read beside “%s”', async (text) => {
  const app = await publishing()
  expect(await app.drop('marcus', gardenDocx, text)).toContain('Preview: Gardener')
})

test.each([
  ['note ops: wrote the runbook', 'Saved'],
  ['compare ops', 'Operational Excellence'],
  ['pause nudges', 'Nudges'],
])('beside “%s” the answer also says that the file wasn’t read', async (text, answer) => {
  const app = await publishing()
  const told = await app.drop('marcus', gardenDocx, text)
  expect(told.toLowerCase()).toContain(answer.toLowerCase())
  expect(told).toContain('I haven’t read gardeners-ladder.docx')
  expect(told).toContain('drop it in again without a message')
})

test.each(['next version', 'v2', 'new ladder', 'compare ops', 'note ops: wrote the runbook'])(
  'who may not publish is told so beside “%s”',
  async (text) => {
    const app = await publishing()
    const told = await app.drop('lena', gardenDocx, text)
    expect(told).toContain('only admins and owners')
    expect(told).toMatch(/I haven’t read/)
  },
)

test('words that mean something are answered, and the file of who may not publish is spoken of', async () => {
  const app = await publishing()
  const told = await app.drop('lena', gardenDocx, 'compare ops')
  expect(told).toContain('Operational Excellence')
  expect(told).toContain('I haven’t read gardeners-ladder.docx')
})

test('where Slack doesn’t say who is an admin, words are answered and the file is spoken of', async () => {
  const app = await publishing()
  app.workspace.setFaults({ rules: [{ method: 'users.info', fault: { kind: 'server_error' } }] })
  const told = await app.drop('marcus', gardenDocx, 'compare ops')
  expect(told).toContain('Operational Excellence')
  expect(told).toContain('I haven’t read gardeners-ladder.docx: Slack can’t tell me')
})

test('a picture is spoken of, alone, beside words, and beside a document', async () => {
  const app = await publishing()
  const picture = { 'board.png': 'no picture' }
  expect(await app.drop('lena', picture)).toContain('I haven’t read board.png')
  const noted = await app.drop('lena', picture, 'note ops: wrote the runbook')
  expect(noted).toContain('Saved')
  expect(noted).toContain('I haven’t read board.png')
  expect(await app.drop('marcus', { ...gardenDocx, ...picture })).toContain('Preview: Gardener')
  expect(app.seen('marcus').join('\n')).toContain('I haven’t read board.png')
})

test('more documents than are read are spoken of', async () => {
  const app = await publishing()
  const many = Object.fromEntries(Array.from({ length: 32 }, (_, at) => [`part-${at + 1}.md`, '# Part']))
  await app.drop('marcus', many)
  expect(app.seen('marcus').join('\n')).toContain('I haven’t read part-31.md, part-32.md')
})

test('an export beside words is spoken of', async () => {
  const app = await publishing()
  const told = await app.drop('lena', { 'my-notes.json': '{}' }, 'here you are')
  expect(told).toContain('If my-notes.json is your export from me, drop it in again without a message.')
})

test('a file in a channel is spoken of', async () => {
  const app = await publishing()
  const { workspace } = app
  const files = [{ name: 'ladder.md', content: Buffer.from('# Ladder') }]
  workspace.say('marcus', '#leveling', `<@${workspace.botUserId}> here is the new ladder`, { files })
  await app.settled()
  expect(JSON.stringify(workspace.record())).toContain('I haven’t read ladder.md: I read files only in our')
})
