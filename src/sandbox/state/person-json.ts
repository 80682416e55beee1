import type { World } from '../world.ts'
import { findPerson } from './find.ts'
import type { JsonObject, Person, State } from './state.ts'

/** A person as Slack shows them to the app: the e-mail address only with its scope. */
export function personJson(world: World, person: Person, show: { locale: boolean }): JsonObject {
  const { state, app, clock } = world
  const { id, name, realName, tz } = person
  const names = {
    real_name: realName,
    real_name_normalized: realName,
    display_name: name,
    display_name_normalized: name,
  }
  const email = app.scopes.includes('users:read.email') && !person.bot ? { email: person.email } : {}
  return {
    id,
    team_id: teamOf(state, person),
    name,
    deleted: person.deleted,
    updated: person.updated,
    is_bot: person.bot,
    is_app_user: false,
    profile: {
      ...names,
      ...email,
      title: person.title,
      ...statusOf(person),
      team: teamOf(state, person),
    },
    ...(person.home ? { is_stranger: true } : inEnterprise(world, person)),
    ...(person.deleted ? {} : { real_name: realName, ...standing(person), ...zone(tz, clock.now()) }),
    ...(show.locale ? { locale: person.locale } : {}),
  }
}

/** The workspace that Slack names with a person, which need not be the one that the app is in. */
export const teamOf = ({ team }: State, { home, teams }: Person): string => home?.id ?? teams?.[0] ?? team.id

function inEnterprise({ state, slack }: World, person: Person): JsonObject {
  const { enterprise, team } = state
  if (enterprise === undefined) return {}
  // Who has the same id in another workspace of the organisation is the same person.
  const others = slack?.worlds().filter((each) => each.state.enterprise?.id === enterprise.id) ?? []
  const here = others.filter((each) => findPerson(each.state, person.id)).map((each) => each.state.team.id)
  const { id, admin, teams = here.length > 0 ? here : [team.id] } = person
  const { id: enterprise_id, name: enterprise_name } = enterprise
  return { enterprise_user: { id, enterprise_id, enterprise_name, is_admin: admin, is_owner: false, teams } }
}

function statusOf({ status }: Person): JsonObject {
  return {
    status_emoji: status?.emoji ?? '',
    status_text: status?.text ?? '',
    status_expiration: status?.expires ?? 0,
  }
}

function standing({ guest, admin }: Person): JsonObject {
  return {
    is_admin: admin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: guest,
    is_ultra_restricted: false,
    is_email_confirmed: true,
  }
}

function zone(tz: string, now: Date): JsonObject {
  return { tz, tz_label: zonePart(tz, now, 'long'), tz_offset: offsetSeconds(tz, now) }
}

function offsetSeconds(tz: string, now: Date): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d+):?(\d+)?/.exec(zonePart(tz, now, 'longOffset')) ?? []
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60
  return sign === '-' ? -size : size
}

function zonePart(timeZone: string, now: Date, name: ZoneName): string {
  const parts = zoneFormat(timeZone, name).formatToParts(now)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

type ZoneName = 'long' | 'longOffset'

/** Kept, for to make one takes longer than all else of a person. */
const zoneFormat = (timeZone: string, timeZoneName: ZoneName): Intl.DateTimeFormat => {
  const key = `${timeZone} ${timeZoneName}`
  const made = zoneFormats.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName })
  zoneFormats.set(key, made)
  return made
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>()
