import { distance } from '../domain/distance.ts'
import { http, local, oauth, socket } from './settings.ts'

const settings: readonly string[] = [
  ...new Set([local, socket, http, oauth].flatMap(({ shape }) => Object.keys(shape))),
]

/** More edits than a typo has. */
const mostApart = 4

/**
 * What to say of each name that looks like a setting and is none: what it was to set would be left as it is in silence.
 * Other programs read the same places, so any other name is left alone.
 */
export function strangeNames(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (settings.includes(name) || isOfOthers(name, names)) return []
    const meant = settings
      .map((setting) => ({ setting, apart: distance(name.toUpperCase(), setting, mostApart) }))
      .filter(({ setting, apart }) => apart < Math.min(mostApart, setting.length / 3))
      .sort((one, other) => one.apart - other.apart)[0]?.setting
    if (meant) return [`${name} isn’t a setting: did you mean ${meant}?`]
    return /^(SLACK|LEVEL_GUIDE|DATABASE|NUDGES|SHIPPED|GUIDELINE|LISTEN|LEFT|HEALTH|MCP)_/i.test(name)
      ? [`${name} isn’t a setting. The settings are: ${settings.join(', ')}.`]
      : []
  })
}

/** systemd's sockets, and what Kubernetes tells of a service with one of our names. */
function isOfOthers(name: string, names: readonly string[]): boolean {
  if (/^LISTEN_(PID|FDS|FDNAMES)$/.test(name)) return true
  const service = /^(.+?)_(?:SERVICE_(?:HOST|PORT)|PORT)(?:_|$)/.exec(name)?.[1]
  return service !== undefined && names.includes(`${service}_SERVICE_HOST`)
}
