import { expect, test } from 'vitest'
import { type Sharing, sharing } from './running.ts'

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

  const none = await app.say('lena', 'ask Ananya to confirm my note about penguins')
  expect(none).toContain('found no note about “penguins”')
  expect(none).toContain('Nobody was asked')
  // Whoever can't be shown it is not filled in.
  expect(await app.say('lena', `show my resellers note to <@${app.idOf('tama')}>`)).toContain('a guest here')
  expect(await app.vault.db.selectFrom('share').select('kind').execute()).toHaveLength(1)
})
