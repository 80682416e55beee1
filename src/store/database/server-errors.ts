import { codeOf, StoreError } from './errors.ts'

const silent = 'nothing answers there; see that PostgreSQL runs, and that host and port are right'
const noHost = 'there is no host of that name'
const refused = 'it refuses the user or the password'

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: silent,
  ECONNRESET: silent,
  EHOSTUNREACH: silent,
  ENETUNREACH: silent,
  ENOENT: silent,
  ETIMEDOUT: silent,
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  ERR_INVALID_URL:
    'it should be postgres://user:password@host/name, with %40 for an @ in the password, and so on',
  // https://www.postgresql.org/docs/current/errcodes-appendix.html
  '28000': refused,
  '28P01': refused,
  '3D000': 'it has no database of that name; create it first',
  '42501': 'the user may not make tables or schemas in that database; grant it the right to',
  '53300': 'it has no connection left',
  '57P03': 'it is starting or stopping; try again',
}

/** The error as a StoreError when it is one of the server at `url` that can be mended; else as it is. */
export function serverError(url: string, error: unknown): unknown {
  const code = codeOf(error)
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : reasonOf(error)
  return reason ? new StoreError(`${serverOf(url)} cannot be used: ${reason}.`) : error
}

/** Some errors of the driver have no code. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.message.startsWith('SASL')) return refused
  if (/Connection terminated/.test(error.message)) return silent
  return /SSL|TLS|certificate/.test(error.message) ? error.message : undefined
}

/** Host and database, never the password, of which a part may be anywhere in a url that is not right. */
function serverOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { host, pathname, username, search, searchParams } = new URL(url)
  const torn = (url.includes('@') && !username) || `${pathname}${search}`.includes('@')
  return torn ? 'DATABASE_URL' : `PostgreSQL at ${host || searchParams.get('host') || 'localhost'}${pathname}`
}
