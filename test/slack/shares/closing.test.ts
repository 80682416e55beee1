import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { deletePerson } from '../../../src/store/people/deleting.ts'
import { endSharesOf } from '../../../src/store/shares/ending.ts'
import { dropIdleNotices } from '../../../src/store/shares/notices.ts'
import { type Sharing, sharing, showNote } from './running.ts'

const words = 'Won the zebra deal'
const refused = (method: string, error: string) => ({ method, fault: { kind: 'refusal', error } }) as const

const sees = ({ workspace }: Sharing, who: string) =>
  workspace
    .modals(who)
    .map(({ view }) => JSON.stringify(view))
    .join()

const shareOf = ({ vault }: Sharing) => vault.db.selectFrom('share').selectAll().executeTakeFirst()
const left = async ({ vault }: Sharing) => [
  ...(await vault.db.selectFrom('share_view').selectAll().execute()),
  ...(await vault.db.selectFrom('notice').selectAll().execute()),
]

/** Time goes by, and what is left is tended, as by the minute: here by what somebody else presses. */
async function later(app: Sharing, minutes: number): Promise<void> {
  app.workspace.clock.advance(minutes * 60_000)
  await app.say('ananya', 'confirm never')
}

test.each([
  'token_revoked',
  'hash_conflict',
  'team_access_not_granted',
  'org_login_required',
  'account_inactive',
])('what Slack refuses to cover for once is covered later: %s', async (error) => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.press('marcus', 'Open')
  app.workspace.setFaults({ rules: [refused('views.update', error), refused('chat.update', error)] })
  await app.say('lena', `share back ${(await shareOf(app))?.id}`)
  expect(sees(app, 'marcus')).toContain('zebra')
  app.workspace.setFaults({ rules: [] })
  await later(app, 3)
  expect(sees(app, 'marcus')).not.toContain('zebra')
  expect(app.dm('marcus')[0]).not.toContain('"button"')
  expect(await left(app)).toEqual([])
})

test('a view that was left open for days is covered', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  await app.press('marcus', 'Open')
  await later(app, 3 * 24 * 60)
  await app.say('lena', `share back ${(await shareOf(app))?.id}`)
  expect(sees(app, 'marcus')).not.toContain('zebra')
})

test('a view that opened though nobody could note its id is covered by the name that it was opened under', async () => {
  const app = await sharing()
  await showNote(app, 'lena', 'marcus', words)
  app.workspace.setFaults({
    rules: [{ method: 'views.open', fault: { kind: 'refusal', error: 'internal_error' }, when: 'after' }],
  })
  await app.press('marcus', 'Open')
  expect(sees(app, 'marcus')).toContain('zebra')
  app.workspace.setFaults({ rules: [] })
  await app.say('lena', `share back ${(await shareOf(app))?.id}`)
  expect(sees(app, 'marcus')).not.toContain('zebra')
})

/** Lena shows a note to Marcus, and the message to him meets with this. */
async function sendInto(
  app: Sharing,
  rule: Rule,
  meanwhile: (id: string) => Promise<unknown>,
): Promise<void> {
  await app.say('lena', `note leadership: ${words}`)
  await app.say('lena', 'my notes')
  await app.press('lena', 'Open')
  await app.press('lena', 'Show to Someone')
  await app.submit('lena', { person: app.idOf('marcus') })
  app.workspace.setFaults({ rules: [{ ...rule, method: 'chat.postMessage' }] })
  const sending = app.pressIn('lena', 'modal', 'Show to Marcus Hale')
  while (app.dm('marcus').length === 0) await setTimeout(5)
  await meanwhile((await shareOf(app))?.id ?? '')
  await sending
  app.workspace.setFaults({ rules: [] })
}

type Rule = {
  readonly fault: { readonly kind: 'delay'; readonly ms: number } | { readonly kind: 'drop' }
  readonly when: 'after'
}

test('a share that ends while its message is being posted leaves no button', async () => {
  const app = await sharing()
  const slow = { fault: { kind: 'delay', ms: 500 }, when: 'after' } as const
  await sendInto(app, slow, () =>
    endSharesOf(app.vault, { teamId: app.workspace.teamId, personId: app.idOf('lena') }).then(() =>
      dropIdleNotices(app.vault.db, app.workspace.teamId),
    ),
  )
  await later(app, 0)
  expect(app.dm('marcus')[0]).toContain('isn’t any more')
  expect(app.dm('marcus')[0]).not.toContain('"button"')
  expect(await left(app)).toEqual([])
})

test('so does one whose reader deletes everything meanwhile', async () => {
  const app = await sharing()
  const slow = { fault: { kind: 'delay', ms: 500 }, when: 'after' } as const
  await sendInto(app, slow, () =>
    deletePerson(app.vault, { teamId: app.workspace.teamId, personId: app.idOf('marcus') }),
  )
  await later(app, 0)
  expect(app.dm('marcus')[0]).not.toContain('"button"')
  expect(await left(app)).toEqual([])
})

test('a message that is there though nobody noted it is found, and closed', async () => {
  const app = await sharing()
  const lost = { fault: { kind: 'drop' }, when: 'after' } as const
  await sendInto(app, lost, async () => {})
  await app.say('lena', `share back ${(await shareOf(app))?.id}`)
  await later(app, 10)
  expect(app.dm('marcus')).toHaveLength(1)
  expect(app.dm('marcus')[0]).not.toContain('"button"')
  expect(await left(app)).toEqual([])
})
