import { expect, test } from 'vitest'
import { listNotes } from '../../src/store/notes/note-list.ts'
import { saveNote } from '../../src/store/notes/notes.ts'
import { listSchedules } from '../../src/store/nudges/schedules.ts'
import { noon } from '../running.ts'
import { note } from '../store/samples.ts'
import { behindHttp, submission } from './behind-http.ts'

const elsewhere = 'T0FABRIKAM'

/** Lena has a note and a nudge; somebody of another workspace has her very id, for ids are a workspace's own. */
async function twins() {
  const http = await behindHttp()
  const { workspace, vault } = http
  const lena = { teamId: workspace.teamId, personId: workspace.person('lena').id }
  const id = '00000000-0000-7000-8000-0000000000bb'
  await saveNote(vault, lena, { ...note, what: 'MARK-OF-LENA' }, { id, origin: 'o', now: noon })
  const running = await http.start()
  workspace.say('lena', 'dm', 'nudge fri 15:00')
  await workspace.until(() => workspace.messages('lena', 'dm')[1])
  await running.app.idle()
  const kept = async () => ({
    notes: (await listNotes(vault, lena)).map(({ what }) => what),
    schedules: await listSchedules(vault, lena),
    people: await vault.db.selectFrom('person').select(['team_id', 'person_id']).execute(),
  })
  const before = await kept()
  expect(before).toMatchObject({ notes: ['MARK-OF-LENA'], schedules: [{}], people: [{}] })
  return { ...http, running, lena, kept, before }
}

/** By `user.team_id` where Slack names it, else by the workspace that they pressed in. */
const people = (id: string) => [
  { user: { id, team_id: elsewhere }, team: null },
  { user: { id }, team: { id: elsewhere } },
]

test('who has the same id in another workspace destroys, changes and reads nothing by a form', async () => {
  const { interaction, running, lena, kept, before } = await twins()
  for (const who of people(lena.personId)) {
    for (const id of ['erase', 'note', 'feedback']) {
      const values = { word: 'DELETE', what: 'Words of the other', reason: 'Words of the other' }
      const submitted = await interaction({ ...submission(who.user, { id, keep: {}, values }), ...who })
      expect(submitted).toContain('my own workspace only')
    }
  }
  await running.close()
  expect(await kept()).toEqual(before)
})

test('who has the same id in another workspace, and leaves or moves there, stops and moves nothing here', async () => {
  const { event, running, workspace, lena, kept, before } = await twins()
  for (const user of [{ deleted: true }, { deleted: false, tz: 'Asia/Tokyo' }]) {
    await event({
      type: 'event_callback',
      team_id: workspace.teamId,
      event_id: `Ev${user.deleted}`,
      event: { type: 'user_change', user: { id: lena.personId, team_id: elsewhere, ...user } },
    })
  }
  await running.close()
  expect(await kept()).toEqual(before)
})

test('a message counts for the workspace of who wrote it, wherever it was written', async () => {
  const { event, running, workspace, lena, kept, before } = await twins()
  const messages = () => JSON.stringify(workspace.messages('lena', 'dm'))
  const said = { type: 'message', channel_type: 'im', channel: workspace.dm('lena'), user: lena.personId }
  const outer = { type: 'event_callback', team_id: elsewhere }
  for (const [index, text] of ['notes', 'note: words of the other'].entries()) {
    await event({ ...outer, event_id: `Ev${index}`, event: { ...said, ts: '1.1', text } })
    const theirs = { ...said, ts: '1.1', text, user_team: elsewhere }
    await event({ ...outer, event_id: `EvB${index}`, event: theirs })
  }
  await event({
    ...outer,
    event_id: 'EvH',
    event: { type: 'app_home_opened', tab: 'home', user: lena.personId },
  })
  await running.app.idle()
  expect(workspace.messages('lena', 'dm')).toHaveLength(6)
  expect(`${messages()}${JSON.stringify(workspace.home('lena'))}`).not.toContain('MARK')
  const hers = { ...said, ts: '1.2', text: 'notes', user_team: workspace.teamId }
  await event({ ...outer, event_id: 'EvC', event: hers })
  await running.close()
  expect(messages()).toContain('MARK-OF-LENA')
  expect(await kept()).toEqual(before)
})
