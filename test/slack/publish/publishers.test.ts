import { pino } from 'pino'
import { expect, test } from 'vitest'
import { type NamedOwner, publishersOf } from '../../../src/slack/publishers.ts'
import type { Workspace } from '../../../src/slack/workspace.ts'
import { clientOfServer } from './slack-server.ts'

const one: Workspace = { id: 'T1', isOrganisation: false, enterpriseId: undefined }
const inOrganisation: Workspace = { id: 'T1', isOrganisation: false, enterpriseId: 'E1' }
const organisation: Workspace = { id: 'E1', isOrganisation: true, enterpriseId: 'E1' }

const of = (more: object = {}) => ({ enterprise_user: { enterprise_id: 'E1', teams: ['T1'], ...more } })
const named = [{ teamId: 'T1', personId: 'U1' }]

async function may(user: object, workspace: Workspace, owners: readonly NamedOwner[] = []) {
  const { client } = await clientOfServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify('ok' in user ? user : { ok: true, user: { id: 'U1', team_id: 'T1', ...user } }),
    )
  })
  const log = pino({ level: 'silent' })
  const { mayPublish, isAdmin } = publishersOf({ client, workspace, named: owners, log })
  const owner = { teamId: workspace.id, personId: 'U1' }
  return [await mayPublish(owner), await isAdmin(owner)]
}

test.each<[string, string, object, Workspace, readonly NamedOwner[]]>([
  ['an admin', 'yes', { is_admin: true }, one, []],
  ['an owner', 'yes', { is_owner: true }, one, []],
  ['the primary owner', 'yes', { is_primary_owner: true }, one, []],
  ['a member', 'no', {}, one, []],
  ['a member who is named', 'yes', {}, one, named],
  ['a member who is named elsewhere', 'no', {}, one, [{ teamId: 'T2', personId: 'U1' }]],
  ['a guest who is named', 'no', { is_restricted: true }, one, named],
  ['a guest of one channel who is named', 'no', { is_ultra_restricted: true }, one, named],
  ['an admin who has left', 'no', { is_admin: true, deleted: true }, one, named],
  ['a bot', 'no', { is_admin: true, is_bot: true }, one, named],
  ['an admin of another workspace', 'no', { is_admin: true, team_id: 'T2' }, one, []],
  ['one of a workspace of the organisation', 'yes', {}, { ...organisation, members: ['T1'] }, named],
  ['one of no workspace of it', 'no', {}, { ...organisation, members: ['T2'] }, named],
  ['a stranger', 'no', { is_admin: true, is_stranger: true }, one, named],
  ['who can’t be seen', 'no', { ok: false, error: 'user_not_found' }, one, named],
  ['whom Slack tells nothing of', 'unknown', { ok: false, error: 'internal_error' }, one, named],
  ['an admin in an organisation', 'yes', { is_admin: true, ...of() }, inOrganisation, []],
  ['an admin of one of its workspaces', 'no', { is_admin: true, ...of() }, organisation, []],
  ['an admin of the organisation', 'yes', of({ is_admin: true }), organisation, []],
  ['an owner of the organisation', 'yes', of({ is_owner: true }), organisation, []],
  ['who is named in it', 'yes', of(), organisation, [{ teamId: 'E1', personId: 'U1' }]],
])('%s publishes: %s', async (_, answer, user, workspace, owners) => {
  // Who is only named may publish, and sees no numbers.
  const sees = answer === 'yes' && owners.length > 0 ? 'no' : answer
  expect(await may(user, workspace, owners)).toEqual([answer, sees])
})
