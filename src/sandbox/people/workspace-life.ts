import { seconds } from '../clock.ts'
import { sendEvent } from '../delivery/events.ts'
import { revokeGrants, takeOut } from '../installing/grants.ts'
import { Impossible } from '../server/refusal.ts'
import type { Decision } from '../slack.ts'
import { directChannel, isMember, personCalled } from '../state/find.ts'
import { joinChannel, leaveChannel } from '../state/membership.ts'
import { personJson } from '../state/person-json.ts'
import type { JsonObject, Person } from '../state/state.ts'
import { nextTs } from '../state/ts.ts'
import { viewJson } from '../state/views.ts'
import type { World } from '../world.ts'
import { actor, placeOf, type Where } from './presence.ts'

/** A person opens the app's Home or its messages. */
export function openHome(
  world: World,
  { user, tab = 'home' }: { user: string; tab?: 'home' | 'messages' },
): void {
  const person = actor(world, user)
  const enabled = tab === 'home' ? world.app.home.home_tab_enabled : world.app.home.messages_tab_enabled
  if (!enabled) throw new Impossible(`This app has no ${tab} tab.`)
  const view = tab === 'home' ? world.state.homes.get(person.id) : undefined
  sendEvent(world, 'app_home_opened', {
    type: 'app_home_opened',
    user: person.id,
    channel: directChannel(world.state, person.id)?.id,
    tab,
    ...(view === undefined ? {} : { view: viewJson(world, view) }),
    event_ts: nextTs(world),
  })
}

type Membership = Where & { readonly whom?: string }

/** A person brings someone into a channel: the app, unless `whom` names another. */
export function invite(world: World, { user, channel, whom = world.state.app.botUser }: Membership): void {
  const person = actor(world, user)
  const place = placeOf(world, person, channel)
  const guest = personCalled(world.state, whom)
  if (place.kind !== 'channel' || isMember(place, guest.id))
    throw new Impossible(`${guest.realName} can’t be invited there.`)
  joinChannel(world, place, guest.id, person.id)
}

export function remove(world: World, { user, channel, whom = world.state.app.botUser }: Membership): void {
  const place = placeOf(world, actor(world, user), channel)
  const member = personCalled(world.state, whom)
  if (place.kind !== 'channel' || !isMember(place, member.id))
    throw new Impossible(`${member.realName} can’t be removed there.`)
  leaveChannel(world, place, member.id)
}

export type Profile = Partial<
  Pick<
    Person,
    'realName' | 'title' | 'email' | 'tz' | 'locale' | 'guest' | 'admin' | 'deleted' | 'dnd' | 'status'
  >
>

/** Someone's profile changes: a new time zone, a deactivation, do not disturb. */
export function changePerson(world: World, { user, ...profile }: { user: string } & Profile): void {
  const person = personCalled(world.state, user)
  Object.assign(person, profile, { updated: seconds(world.clock.now()) })
  world.changes.tell([], 'people')
  sendEvent(world, 'user_change', {
    type: 'user_change',
    user: personJson(world, person, { locale: true }),
    cache_ts: person.updated,
    event_ts: nextTs(world),
  })
}

/** Somebody lets the app in, or doesn't, on Slack's page at `address`: where their browser goes then. */
export function install(
  world: World,
  { user, address, decision = 'allow' }: { user: string; address: string; decision?: Decision },
): string {
  if (!world.slack) throw new Impossible('The app is in this workspace from the start.')
  return world.slack.decide(world, actor(world, user).id, address, decision)
}

export type Leaving = 'tokens_revoked' | 'app_uninstalled'

/** The app is taken out of the workspace: its tokens stop working. Slack sends both events in any order. */
export function uninstall(
  world: World,
  { events = ['tokens_revoked', 'app_uninstalled'] }: { events?: readonly Leaving[] } = {},
): void {
  for (const type of events) sendLeaving(world, type)
  takeOut(world)
}

/** An admin of the organisation lets the app that is in it into this workspace, too, or takes it out of this one alone. */
export function reach(world: World, { lets }: { lets: boolean }): void {
  const { enterprise, team } = world.state
  if (!enterprise || !world.slack) throw new Impossible('The workspace is in no organisation.')
  const event = {
    type: `team_access_${lets ? 'granted' : 'revoked'}`,
    team_ids: [team.id],
    event_ts: nextTs(world),
  }
  // The last thing that is told is that the app is not there any more.
  if (!lets) sendAccess(world, event)
  enterprise.everywhere = lets
  world.state.installed = lets
  if (lets) sendAccess(world, event)
}

/** Slack says neither in which workspace this happened, nor that the installation is the organisation's. */
const sendAccess = (world: World, event: JsonObject): void =>
  sendEvent(world, String(event.type), event, { team_id: null })

/** The app stays, and its tokens work no more. */
export function revoke(world: World): void {
  sendLeaving(world, 'tokens_revoked')
  revokeGrants(world)
}

function sendLeaving(world: World, type: Leaving): void {
  const tokens = { oauth: [], bot: [world.state.app.botUser] }
  sendEvent(world, type, {
    type,
    ...(type === 'tokens_revoked' && { tokens }),
    event_ts: nextTs(world),
  })
}
