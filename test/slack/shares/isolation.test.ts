import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFile } from '../../../src/store/database/backup.ts'
import { openVault } from '../../../src/store/vault.ts'
import { folderOf } from '../../files.ts'
import { scratchSqlite } from '../../store/databases.ts'
import { bytesOf, holds } from '../../store/keys/bytes.ts'
import { testKey } from '../../store/keys/test-key.ts'
import { type Sharing, sharing, showNote } from './running.ts'

/** Words that nobody writes by chance, one for each who writes. */
const marks = {
  lena: 'quagga-ledger-731',
  marcus: 'okapi-turbine-458',
  ananya: 'numbat-harbour-296',
  elsewhere: 'tarsier-quartz-864',
} as const

type Who = 'lena' | 'marcus' | 'ananya'

/** Everything that a person has before their eyes, each place by its name. */
function placesOf(app: Sharing, who: string): [string, string][] {
  const { workspace } = app
  const channels =
    who === 'noor' ? ['#with-fabrikam'] : who === 'tama' ? ['dm'] : ['#leveling', '#general', 'dm']
  return [
    ...channels.flatMap((channel): [string, string][] =>
      workspace
        .messages(who, channel)
        .flatMap((message) => [
          [`${channel} ${message.ts}`, JSON.stringify(message)],
          ...workspace
            .messages(who, channel, message.ts)
            .map((reply): [string, string] => [`${channel} ${reply.ts}`, JSON.stringify(reply)]),
        ]),
    ),
    ['home', JSON.stringify(workspace.home(who) ?? '')],
    ...workspace
      .modals(who)
      .map(({ view }, index): [string, string] => [`modal ${index}`, JSON.stringify(view)]),
    ...workspace
      .notices(who)
      .map((notice, index): [string, string] => [`notice ${index}`, JSON.stringify(notice)]),
    ...workspace
      .canvases(who)
      .map((canvas): [string, string] => [`canvas ${canvas.id}`, JSON.stringify(canvas)]),
    ...workspace.files(who).map((file): [string, string] => [`file ${file.name}`, JSON.stringify(file)]),
  ]
}

/** All that was written down where nobody reads for anyone: logs, and the database as it lies there. */
async function hidden(app: Sharing, url: string): Promise<[string, Buffer][]> {
  return [
    ['log', Buffer.from(app.logged.join('\n'))],
    ['database', await bytesOf(app.vault, url)],
  ]
}

const contentOf = async (app: Sharing, who: string): Promise<[string, string][]> =>
  Promise.all(
    app.workspace.files(who).map(async ({ id, name }): Promise<[string, string]> => {
      const answer = await fetch(`${app.workspace.url}/sandbox/files/${id}?user=${who}`)
      return [`content ${name}`, await answer.text()]
    }),
  )

test('planted words reach nobody but their owner, and their reader while they are shown', async () => {
  const url = await scratchSqlite()
  const vault = (await openVault(url, testKey)).vault
  const app = await sharing({ vault })
  let looked = 0
  /** Where a mark is found that is not to be there. */
  const leaks = async (may: Readonly<Record<Who, readonly string[]>>) => {
    const found: string[] = []
    for (const who of ['lena', 'marcus', 'ananya', 'tama', 'noor'] as const) {
      const allowed = who === 'tama' || who === 'noor' ? [] : may[who]
      for (const [place, text] of [...placesOf(app, who), ...(await contentOf(app, who))]) {
        looked += 1
        for (const mark of Object.values(marks))
          if (!allowed.includes(mark) && text.includes(mark)) found.push(`${who}: ${mark} in ${place}`)
      }
    }
    for (const [place, bytes] of await hidden(app, url)) {
      looked += 1
      for (const mark of Object.values(marks)) if (holds(bytes, mark)) found.push(`${mark} in the ${place}`)
    }
    return found
  }
  const doors = [
    'notes',
    'shared',
    'export',
    'privacy',
    'readiness',
    'my ratings',
    '1:1',
    'case canvas',
    'search my notes for quagga',
    'what is shared with me',
    `search ${marks.lena}`,
    'show me lena’s notes',
    'undo',
    'settings',
  ]
  /** Each goes through every door that words open, and through the buttons that stand there. */
  const everybodyLooks = async () => {
    for (const who of ['marcus', 'ananya'] as const) {
      // Their own words of the search are theirs to say.
      for (const door of doors.filter((each) => !each.includes(marks.lena))) await app.say(who, door)
      app.workspace.openHome(who)
      await app.workspace.command(who, '#leveling', '/level', 'shared')
      await app.settled()
    }
  }
  const own = { lena: [marks.lena], marcus: [marks.marcus], ananya: [marks.ananya] }

  // Before.
  for (const who of ['marcus', 'ananya'] as const) {
    await app.say(who, `note leadership: ${marks[who]}`)
    await app.say(who, `ask about ${marks[who]}`)
  }
  await app.say('lena', `ask about ${marks.lena}`)
  await app.say('lena', `note leadership: ${marks.lena}`)
  await app.say('lena', 'case canvas')
  expect(JSON.stringify(app.workspace.canvases('lena'))).toContain(marks.lena)
  await everybodyLooks()
  expect(await leaks(own)).toEqual([])

  // During: Lena shows Marcus hers; a comment of Marcus's comes back.
  await showNote(app, 'lena', 'marcus', marks.lena)
  const share = await app.vault.db.selectFrom('share').selectAll().executeTakeFirstOrThrow()
  await app.press('marcus', 'Open')
  const both = { ...own, lena: [marks.lena, marks.marcus], marcus: [marks.lena, marks.marcus] }
  expect(app.view('marcus')).toContain(marks.lena)
  await app.pressIn('marcus', 'modal', 'Comment')
  await app.submit('marcus', { text: `${marks.marcus} says so` })
  await everybodyLooks()
  for (const words of ['open', 'look', 'send', 'back', 'decline']) {
    await app.say('ananya', `share ${words} ${share.id}`)
    await app.say('ananya', `share ${words} ${share.id.replace(/.$/, 'f')}`)
  }
  await app.say('ananya', `comment on ${share.id}`)
  await app.say('ananya', `rate what is shown ${share.id}`)
  await app.say('ananya', `confirm open ${share.id}`)
  // A button of another's, as a client that is not Slack's would send it.
  app.workspace.setFaults({
    rules: [{ method: 'views.open', times: 1, fault: { kind: 'refusal', error: 'expired_trigger_id' } }],
  })
  await app.press('marcus', 'Open')
  app.workspace.setFaults({ rules: [] })
  expect(await leaks(both)).toEqual([])
  // The reader holds the copy in a view alone, and in no message, file or page.
  const kept = [
    ...placesOf(app, 'marcus').filter(([place]) => !place.startsWith('modal')),
    ...(await contentOf(app, 'marcus')),
  ]
  expect(kept.filter(([, text]) => text.includes(marks.lena)).map(([place]) => place)).toEqual([])

  // After: it is taken back; a copy of the database from before brings nothing back.
  const copy = join(folderOf({}), 'backup.sqlite')
  await backupFile(url.slice('sqlite:'.length), copy)
  const before = {
    key: await app.vault.db.selectFrom('keys.share_key').select('sealed').executeTakeFirstOrThrow(),
  }
  await app.say('lena', 'shared')
  await app.press('lena', 'Look')
  await app.pressIn('lena', 'modal', 'Take Back')
  await everybodyLooks()
  expect(holds(await bytesOf(app.vault, url), before.key.sealed)).toBe(false)
  expect(holds(readFileSync(copy), before.key.sealed)).toBe(false)
  for (const mark of Object.values(marks)) expect(holds(readFileSync(copy), mark)).toBe(false)
  expect(placesOf(app, 'marcus').filter(([, text]) => text.includes(marks.lena))).toEqual([])
  expect(await leaks({ ...own, lena: both.lena })).toEqual([])

  // The same ids in another workspace open nothing.
  for (const personId of [app.idOf('lena'), app.idOf('marcus')]) {
    const { findMine, findShown } = await import('../../../src/store/shares/shares.ts')
    const elsewhere = { teamId: 'T0ELSEWHERE', personId }
    expect(await findMine(vault, elsewhere, share.id, app.workspace.clock.now())).toBeUndefined()
    expect(await findShown(vault, elsewhere, share.id, app.workspace.clock.now())).toBeUndefined()
  }

  // Lena deletes everything.
  await showNote(app, 'lena', 'marcus', marks.lena)
  await app.press('marcus', 'Open')
  await app.say('lena', 'forget me')
  await app.press('lena', 'Open Form')
  await app.submit('lena', { word: 'DELETE' })
  await everybodyLooks()
  expect(placesOf(app, 'marcus').filter(([, text]) => text.includes(marks.lena))).toEqual([])
  for (const table of ['share', 'share_comment', 'share_view', 'notice', 'keys.share_key'] as const)
    expect(await vault.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  process.stdout.write(`isolation of shares: ${looked} places looked at\n`)
  expect(looked).toBeGreaterThan(300)
  await vault.db.destroy()
})

test('another workspace with people of the same ids, in the same database, sees and ends nothing', async () => {
  const url = await scratchSqlite()
  const vault = (await openVault(url, testKey)).vault
  let ids = 0
  const newId = () => `11111111-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  const ours = await sharing({ vault })
  const theirs = await sharing({ vault, newId }, { team: 'T0ELSEWHERE' })
  const sides = [
    { app: ours, mark: marks.lena, other: marks.elsewhere },
    { app: theirs, mark: marks.elsewhere, other: marks.lena },
  ]
  const shares = () => vault.db.selectFrom('share').select(['id', 'team_id']).orderBy('team_id').execute()
  for (const { app, mark } of sides) {
    await showNote(app, 'lena', 'marcus', mark)
    expect(await app.press('marcus', 'Open')).toContain(mark)
    await app.pressIn('marcus', 'modal', 'Comment')
    await app.submit('marcus', { text: `${mark} is well told` })
  }
  expect((await shares()).map(({ team_id }) => team_id)).toEqual(['T07NRTHWND1', 'T0ELSEWHERE'])
  const doors = [
    'notes',
    'shared',
    'export',
    'privacy',
    '1:1',
    'case canvas',
    'can Marcus see my notes?',
    'undo',
  ]
  for (const { app } of sides)
    for (const who of ['lena', 'marcus'] as const) {
      const foreign = (await shares()).find(({ team_id }) => team_id !== app.workspace.teamId)?.id
      const acts = ['open', 'look', 'send', 'renew', 'back', 'decline'].map(
        (act) => `share ${act} ${foreign}`,
      )
      const forms = [`comment on ${foreign}`, `rate what is shown ${foreign}`, `confirm open ${foreign}`]
      for (const words of [...doors, ...acts, ...forms, `confirm drop ${foreign}`]) await app.say(who, words)
      app.workspace.openHome(who)
      await app.settled()
    }
  let looked = 0
  for (const { app, mark, other } of sides) {
    const seen = ['lena', 'marcus', 'ananya'].map(async (who) => [
      ...placesOf(app, who),
      ...(await contentOf(app, who)),
    ])
    const places = [...(await Promise.all(seen)).flat(), ['log', app.logged.join('\n')] as const]
    looked += places.length
    expect(places.some(([, text]) => text.includes(mark))).toBe(true)
    expect(places.filter(([, text]) => text.includes(other)).map(([place]) => place)).toEqual([])
  }
  expect(looked).toBeGreaterThan(100)
  expect(await shares()).toHaveLength(2)

  // Who deletes everything, deletes what is theirs here.
  await ours.say('lena', 'forget me')
  await ours.press('lena', 'Open Form')
  await ours.submit('lena', { word: 'DELETE' })
  expect((await shares()).map(({ team_id }) => team_id)).toEqual(['T0ELSEWHERE'])
  expect(await theirs.press('marcus', 'Open')).toContain(marks.elsewhere)
})
