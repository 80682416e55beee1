import { expect, test } from 'vitest'
import { type Sharing, sharing, showNote } from './running.ts'

const contoso = 'Won the Contoso renewal'
const resellers = 'Onboarded two resellers in Oslo'
const again = 'Wrote the Contoso review'

/** Presses what opens the form, and submits it with what is chosen in it already. */
async function previewFrom(app: Sharing, values: Readonly<Record<string, string>> = {}): Promise<string> {
  const form = await app.press('lena', 'Open Form')
  expect(form).toContain('Preview')
  const preview = await app.submit('lena', values)
  await app.workspace.closeView('lena', { all: true })
  return preview
}

test('the note and the person that words name reach the form; the picker says who', async () => {
  const app = await sharing()
  for (const words of [contoso, resellers]) await app.say('lena', `note leadership: ${words}`)
  const marcus = `<@${app.idOf('marcus')}>`

  const said = await app.say('lena', 'show my Contoso note to Marcus')
  expect(said).toContain('Pick Marcus in the form')
  expect(said).toContain(contoso)
  expect(app.view('lena')).not.toContain('initial_user')
  const preview = await previewFrom(app, { person: app.idOf('marcus') })
  expect(preview).toContain(contoso)
  expect(preview).not.toContain(resellers)

  for (const text of [
    `share my note about the resellers with ${marcus}`,
    `show ${marcus} my resellers note`,
  ]) {
    expect(await app.say('lena', text), text).not.toContain('in the form')
    const mentioned = await previewFrom(app)
    expect(mentioned, text).toContain('exactly what Marcus Hale will see')
    expect(mentioned, text).toContain(resellers)
  }

  const asked = await app.say('lena', 'ask Ananya to confirm my note about the resellers')
  expect(asked).toContain('Pick Ananya in the form')
  const confirm = await previewFrom(app, { person: app.idOf('ananya') })
  expect(confirm).toContain('exactly what Ananya Iyer will see')
  expect(confirm).toContain(resellers)
  await app.say('lena', `get my Contoso note confirmed by ${marcus}`)
  expect(await previewFrom(app)).toContain('exactly what Marcus Hale will see')
})

test('of several notes one is chosen; none is put in the place of what there is not', async () => {
  const app = await sharing()
  expect(await app.say('lena', 'show my Contoso note to Marcus')).toContain('no notes to show yet')
  for (const words of [contoso, again, resellers]) await app.say('lena', `note leadership: ${words}`)
  const marcus = `<@${app.idOf('marcus')}>`

  const which = await app.say('lena', `show my Contoso note to ${marcus}`)
  for (const words of [contoso, again]) expect(which).toContain(words)
  expect(which).not.toContain(resellers)
  await app.press('lena', `22 Nov 2026: ${contoso}`)
  const preview = await app.submit('lena', {})
  expect(preview).toContain('exactly what Marcus Hale will see')
  expect(preview).toContain(contoso)
  await app.workspace.closeView('lena', { all: true })

  // Of several that are asked for, all are chosen, and no other.
  expect(await app.say('lena', `show my Contoso notes to ${marcus}`)).toContain(
    'To show: 2 notes, ticked in the form',
  )
  const both = await previewFrom(app)
  for (const words of [contoso, again]) expect(both).toContain(words)
  expect(both).not.toContain(resellers)

  const none = await app.say('lena', 'ask Ananya to confirm my note about penguins')
  expect(none).toContain('found no note about “penguins”')
  expect(none).toContain('Nobody was asked')
  // Whoever can't be shown it is not filled in.
  expect(await app.say('lena', `show my resellers note to <@${app.idOf('tama')}>`)).toContain('a guest here')
  expect(await app.vault.db.selectFrom('share').select('kind').execute()).toHaveLength(1)
})

test('“can I show my case to …” opens the form in which it is shown, with who was mentioned', async () => {
  const app = await sharing()
  await app.say('lena', `note leadership: ${contoso}`)
  const said = await app.say('lena', 'can I show my case to Marcus?')
  expect(said).toContain('your case')
  expect(said).toContain('Pick Marcus in the form. Nothing is shown yet.')
  await app.say('lena', `show my case to <@${app.idOf('marcus')}>`)
  const preview = await previewFrom(app)
  expect(preview).toContain('exactly what Marcus Hale will see')
  expect(preview).toContain(contoso)
})

test('what somebody shows, or would have confirmed, is in the list, also where there is none', async () => {
  const app = await sharing()
  for (const text of [
    'what has lena shown me?',
    'what did Lena show me',
    'what is Lena showing me?',
    'has my manager shared anything with me?',
    'confirm what lena did with the staffing meeting',
    'I want to confirm Lena’s note about staffing',
    'did Lena look at it?',
    'has Lena opened my case yet?',
    'what did Lena say about my case?',
    'who has seen my notes?',
  ])
    expect(await app.say('marcus', text), text).toContain(
      'Nothing is shared with you right now, nobody is asking you to confirm anything',
    )
  await showNote(app, 'lena', 'marcus', contoso)
  expect(await app.say('marcus', 'what has lena shown me?')).toContain('Lena Brandt')
})

test('a preview that was not shown is held as one, and is nothing that others can see', async () => {
  const app = await sharing()
  await app.say('lena', `note leadership: ${contoso}`)
  await app.say('lena', `show my Contoso note to <@${app.idOf('marcus')}>`)
  await previewFrom(app)
  const held = await app.say('lena', 'privacy')
  expect(held).toContain('Only you can see your notes and ratings: no manager')
  expect(held).not.toContain('What you show others')
  expect(held).toMatch(
    /Previews of what you didn’t show or ask: .{1,60}1, from 22 Nov 2026 · you alone · a day/,
  )
})

test('“take it back” asks which, where something is shown and something else was changed', async () => {
  const app = await sharing()
  await app.say('lena', `note leadership: ${contoso}`)
  await showNote(app, 'lena', 'marcus', contoso)
  await app.say('lena', 'ask about the hiring budget')
  const said = await app.say('lena', 'take it back')
  expect(said).toContain('Nothing is undone yet. What you changed last is your 1:1.')
  expect(said).toContain('What You Show')
  expect(await app.say('lena', '1:1')).toContain('the hiring budget')
  await app.say('lena', 'unshare')
  await app.press('lena', 'Take Back')
  const undo = await app.say('lena', 'undo')
  expect(undo).toContain('can’t be undone. Your last change before it: your 1:1')
  expect(await app.say('lena', '1:1')).toContain('the hiring budget')
})
