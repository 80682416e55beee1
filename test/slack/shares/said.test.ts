import { describe, expect, test } from 'vitest'
import { type Sharing, sharing, showNote } from './running.ts'

const words = 'Won the zebra deal'

test('both comment on what is shown, and each is told that there is an answer, without its words', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.press('marcus', 'Open')
  await app.pressIn('marcus', 'modal', 'Comment')
  expect(await app.submit('marcus', { text: 'Say who gained by it' })).toContain('Say who gained by it')
  const told = app.dm('lena').at(-1)
  expect(told).toContain('Marcus Hale responded to what you show them')
  expect(told).not.toContain('gained')
  expect(await app.press('lena', 'Open')).toContain('Say who gained by it')
  await app.pressIn('lena', 'modal', 'Comment')
  await app.submit('lena', { text: 'All three resellers' })
  expect(app.dm('marcus').at(-1)).toContain('Lena Brandt responded to what you said about')
  const seen = await app.press('marcus', 'Open')
  expect(seen).toContain('Say who gained by it')
  expect(seen).toContain('All three resellers')
})

describe('what its reader wrote is in front of its owner in a view alone:', () => {
  const answered = async () => {
    const app = await sharing()
    await showNote(app, 'lena', 'marcus', words)
    await app.press('marcus', 'Open')
    await app.pressIn('marcus', 'modal', 'Comment')
    await app.submit('marcus', { text: 'giraffe praise' })
    await app.press('lena', 'Open')
    expect(app.view('lena')).toContain('giraffe')
    expect(await app.say('lena', 'shared')).toMatch(/: opened [^,]*, commented"/)
    await app.press('lena', 'Look')
    expect(app.view('lena')).toContain('giraffe')
    return app
  }
  const sees = ({ dm, workspace }: Sharing, who: string) =>
    [...dm(who), ...workspace.modals(who).map(({ view }) => JSON.stringify(view))].join()

  test('covered when its reader wants to see it no more', async () => {
    const app = await answered()
    expect(app.dm('lena').join()).not.toContain('giraffe')
    await app.pressIn('marcus', 'modal', 'Don’t Show Me This')
    expect(sees(app, 'lena')).not.toContain('giraffe')
    expect(app.view('lena')).toContain('Taken Back')
  })

  test('covered when its reader deletes everything', async () => {
    const app = await answered()
    await app.say('marcus', 'forget me')
    await app.press('marcus', 'Open Form')
    await app.submit('marcus', { word: 'DELETE' })
    expect(sees(app, 'lena')).not.toContain('giraffe')
  })

  test('where Slack is too slow for a view, in no message', async () => {
    const app = await answered()
    await app.workspace.closeView('lena', { all: true })
    const error = 'expired_trigger_id'
    app.workspace.setFaults({ rules: [{ method: 'views.open', fault: { kind: 'refusal', error } }] })
    await app.press('lena', 'Look')
    expect(app.dm('lena').at(-1)).toContain('Press “Open” or “Look” again')
    expect(app.dm('lena').join()).not.toContain('giraffe')
  })
})

test('blind ratings are shown to both at the same moment, with where they differ', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.press('marcus', 'Open')
  await app.pressIn('marcus', 'modal', 'Rate')
  const mine = await app.submit('marcus', { 'mark-leadership': '2' })
  expect(mine).toContain('doesn’t see this yet')
  const listed = await app.say('lena', 'shared')
  expect(listed).toMatch(
    /: opened [^,]*, rated\. Their ratings and yours are shown once you\u2019ve rated too/,
  )
  await app.press('lena', 'Look')
  expect(app.view('lena')).toContain('has rated. Rate too')
  expect(app.view('lena')).not.toContain('sometimes')
  await app.pressIn('lena', 'modal', 'Rate')
  await app.submit('lena', { 'mark-leadership': '4' })
  expect(app.view('lena')).toContain('You differ on: Leadership')
  expect(app.view('lena')).toContain('2 · sometimes')
  expect(await app.press('marcus', 'Open')).toContain('You differ on: Leadership')
})

test('open ratings are shown at once; what is submitted after it was taken back is not kept', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.press('marcus', 'Open')
  await app.pressIn('marcus', 'modal', 'Rate')
  await app.submit('marcus', { 'mark-leadership': '2', blind: 'now' })
  await app.say('lena', 'shared')
  await app.press('lena', 'Look')
  expect(app.view('lena')).toContain('2 · sometimes')
  await app.pressIn('marcus', 'modal', 'Comment')
  const modal = app.workspace.modals('marcus').length
  expect(modal).toBe(1)
  await app.pressIn('lena', 'modal', 'Take Back')
  expect(app.view('marcus')).toContain('Taken Back')
  expect(app.view('marcus')).not.toContain('zebra')
  for (const table of ['share_comment', 'share_rating'] as const)
    expect(await app.vault.db.selectFrom(table).selectAll().execute()).toEqual([])
})

test('an export has what one shows, and what one said; of what is shown to one, none of the words', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.press('marcus', 'Open')
  await app.pressIn('marcus', 'modal', 'Comment')
  await app.submit('marcus', { text: 'Say who gained by it' })
  const filesOf = async (who: string) => {
    await app.say(who, 'export')
    const files = app.workspace.files(who).map((file) => JSON.stringify(file))
    return files.join()
  }
  for (const who of ['lena', 'marcus']) expect(await filesOf(who)).toContain('.json')
  expect(await app.say('marcus', 'privacy')).toContain('Your comments on what is shown')
})

test('each takes back their own comments, and nobody else’s', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.press('marcus', 'Open')
  for (const text of ['A hasty word', 'A kind word']) {
    await app.pressIn('marcus', 'modal', 'Comment')
    await app.submit('marcus', { text })
  }
  const after = await app.pressIn('marcus', 'modal', 'Take Comment Back')
  expect(after).not.toContain('hasty')
  expect(after).toContain('A kind word')
  await app.say('lena', 'shared')
  const seen = await app.press('lena', 'Look')
  expect(seen).toContain('A kind word')
  expect(seen).not.toContain('hasty')
  expect(seen).not.toContain('Take Comment Back')
})
