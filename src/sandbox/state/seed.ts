import type { App } from '../manifest.ts'
import { colleagues, ours, type Profile, profiles, stranger } from './cast.ts'
import type { Channel, Enterprise, Person, State } from './state.ts'

const botUser = 'U07GD2VELQ5'

/** So many more people, who sit in no channel: `P00001`, with direct messages `D00001`. */
function crowd(count: number): Profile[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(5, '0')
    const [id, dm, name] = [`P${number}`, `D${number}`, `person-${number}`]
    return { id, dm, name, realName: `Person ${number}`, title: '', tz: 'Europe/Berlin', locale: 'en-GB' }
  })
}

/** `crowd`: so many people more; `team`: the id of the workspace, where it isn’t Northwind’s. */
export type Seed = {
  readonly crowd?: number
  readonly enterprise?: Enterprise | undefined
  readonly team?: string | undefined
}

/** Northwind: five people, two channels, two groups, a direct message of the app with each of them, and a crowd. */
export function seedState(
  app: App,
  createdAt: number,
  { crowd: more = 0, enterprise, team = ours }: Seed = {},
): State {
  const others = [...(enterprise ? colleagues : []), ...crowd(more)]
  const everyone = profiles.filter((profile) => !profile.deleted).map(({ id }) => id)
  const channel = (id: string, name: string, purpose: string, members: string[]): Channel => {
    const shared = members.includes(stranger.id)
    return { id, name, purpose, members, kind: 'channel', created: createdAt, archived: false, shared }
  }
  const group = (id: string, name: string, members: string[]): Channel => ({
    ...channel(id, name, '', members),
    kind: 'mpim',
  })
  return {
    enterprise,
    team: { id: team, name: 'Northwind', domain: 'northwind' },
    app: { id: 'A07LVLGD3X8', botId: 'B07LVLGD6Y2', botUser },
    people: [
      ...[...profiles, stranger, ...others].map((profile) => toPerson(profile, createdAt)),
      botPerson(app.name, createdAt),
    ],
    channels: [
      channel('C07LEVEL5M1', 'leveling', 'Talk about levels and growth', [...everyone, botUser]),
      channel('C07GENRL2K4', 'general', 'Company-wide news', everyone),
      channel('C07FABRK8N3', 'with-fabrikam', 'Shared with Fabrikam', [
        'U07LENA4BR7',
        'U07MARC6HL2',
        stranger.id,
        botUser,
      ]),
      ...(enterprise
        ? [
            channel('C07LABSX4Q8', 'with-labs', 'Shared with Northwind Labs', [
              'U07LENA4BR7',
              ...colleagues.map(({ id }) => id),
              botUser,
            ]),
          ]
        : []),
      group('G07GRPLM5N1', 'mpdm-lena--marcus--level_guide-1', ['U07LENA4BR7', 'U07MARC6HL2', botUser]),
      group('G07GRPLA8T3', 'mpdm-lena--ananya-1', ['U07LENA4BR7', 'U07ANYA8IY3']),
      ...[...profiles, ...others].map((profile) => ({
        ...channel(profile.dm, '', '', [profile.id, botUser]),
        kind: 'im' as const,
      })),
    ],
    messages: [],
    modals: new Map(),
    homes: new Map(),
    files: new Map(),
    canvases: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    notices: [],
    filled: new Map(),
    read: new Map(),
    lastMicros: 0,
    installed: true,
  }
}

const unset = { dnd: undefined, status: undefined, home: undefined, teams: undefined }

function toPerson(
  { id, name, realName, title, tz, locale, guest, admin, deleted, home, teams }: Profile,
  updated: number,
): Person {
  const email = `${name}@${home ? 'fabrikam' : 'northwind'}.example`
  const flags = {
    guest: guest ?? false,
    admin: admin ?? false,
    deleted: deleted ?? false,
    bot: false,
    ...unset,
    home,
    teams,
    updated,
  }
  return { id, name, realName, title, email, tz, locale, ...flags }
}

function botPerson(name: string, updated: number): Person {
  const handle = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
  const words = { realName: name, title: '', email: '', tz: 'America/Los_Angeles', locale: 'en-US' }
  const flags = { guest: false, admin: false, deleted: false, bot: true, ...unset, updated }
  return { id: botUser, name: handle, ...words, ...flags }
}
