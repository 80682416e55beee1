import { z } from 'zod'
import type { Dropped, DroppedFiles, Fetched, NotFetched } from '../bot/person/publishing.ts'
import { refuseSize, refuseSizes } from '../documents/bytes.ts'
import type { Client } from './client.ts'
import { type Log, refusalOf } from './log.ts'
import { limits } from './views/limits.ts'

const filesSchema = z.array(
  z
    .object({
      id: z.string(),
      name: z.string().nullable(),
      title: z.string().nullable(),
      mimetype: z.string(),
      mode: z.string(),
      size: z.number(),
      url_private_download: z.string(),
    })
    .partial(),
)

/**
 * The text of the first JSON file that came with a message, if one did; empty when it is larger than an export can be.
 * Throws when Slack does not hand it over.
 */
export async function jsonFileOf(client: Client, files: unknown): Promise<string | undefined> {
  const { data = [] } = filesSchema.safeParse(files)
  const file = data.find(({ name }) => isJson(name))
  if (!file?.url_private_download) return undefined
  if ((file.size ?? limits.file) >= limits.file) return ''
  if (!isSlacks(client, file.url_private_download)) throw new Error('The file is not at Slack.')
  const got = await download(client, file.url_private_download, file)
  if (typeof got === 'string') throw new Error(`Slack refused the file: ${got}.`)
  return Buffer.from(got).toString()
}

const isJson = (name: string | null | undefined): boolean => name?.endsWith('.json') === true

/** The names of the files that came beside the one that `jsonFileOf` takes. */
export function besideJson({ documents, others, beyond }: DroppedFiles): string[] {
  const names = [...documents.map(({ name }) => name), ...others, ...beyond]
  const taken = names.findIndex(isJson)
  return names.filter((_, at) => at !== taken)
}

/** How many files of one message are looked at: a level or a dimension each. */
const mostFiles = 30

/** The files that came with a message: those that may be documents, and apart from them pictures and recordings. */
export function filesIn(files: unknown): DroppedFiles {
  const { data = [] } = filesSchema.safeParse(files)
  const all = data.map(({ id, name, title, mimetype = '' }) => ({
    id: /^(?:image|audio|video)\//.test(mimetype) ? undefined : id,
    name: name ?? title ?? 'the file',
  }))
  const documents = all.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }]))
  return {
    documents: documents.slice(0, mostFiles),
    others: all.flatMap(({ id, name }) => (id === undefined ? [name] : [])),
    beyond: documents.slice(mostFiles).map(({ name }) => name),
  }
}

/** The bytes of these files, as Slack has them now; throws `Refused` where one is too large, or all together are. */
export const fetcherOf =
  (client: Client, log: Log) =>
  async (files: readonly Dropped[]): Promise<Fetched> => {
    const fetched: { name: string; bytes: Uint8Array }[] = []
    for (const { id, name } of files) {
      const bytes = await fetchOne(client, id, log)
      if (typeof bytes === 'string') return { kind: 'not', name, why: bytes }
      fetched.push({ name, bytes })
      refuseSizes(fetched.map(({ bytes: { length } }) => length))
    }
    return { kind: 'fetched', files: fetched }
  }

/** One file of this person's, as Slack has it now. Ids are no secret: whoever names another one's gets nothing. */
export const ownFetcherOf =
  (client: Client, log: Log) =>
  async ({ personId }: { readonly personId: string }, id: string): Promise<Fetched> => {
    const info = await infoOf(client, id, log)
    const name = typeof info === 'string' ? 'the file' : (info?.name ?? info?.title ?? 'the file')
    const not = (why: NotFetched): Fetched => ({ kind: 'not', name, why })
    if (typeof info === 'string') return not(info)
    if (info?.user !== personId) return { kind: 'not', name: 'the file', why: 'gone' }
    const bytes = await bytesOf(client, info)
    return typeof bytes === 'string' ? not(bytes) : { kind: 'fetched', files: [{ name, bytes }] }
  }

/** Slack's own pages: canvases, posts, lists. */
const pages = new Set(['space', 'quip', 'list', 'docs'])

async function fetchOne(client: Client, id: string, log: Log): Promise<Uint8Array | NotFetched> {
  const info = await infoOf(client, id, log)
  return typeof info === 'string' ? info : bytesOf(client, info)
}

async function infoOf(client: Client, id: string, log: Log) {
  try {
    return (await client.files.info({ file: id })).file
  } catch (err) {
    log.warn({ err }, 'a file that Slack tells nothing of')
    return refusals.get(refusalOf(err) ?? '') ?? 'away'
  }
}

type FileInfo = Exclude<Awaited<ReturnType<typeof infoOf>>, string>

async function bytesOf(client: Client, file: FileInfo): Promise<Uint8Array | NotFetched> {
  const { mode, size, mimetype, is_external: isExternal, url_private_download: address } = file ?? {}
  if (mode === 'tombstone' || mode === 'hidden_by_limit') return 'gone'
  if (isExternal || mode === 'external') return 'link'
  if (pages.has(mode ?? '')) return 'page'
  if (size !== undefined) refuseSize(size)
  if (!address || !isSlacks(client, address)) return 'link'
  return download(client, address, { size, mimetype })
}

const refusals = new Map<string, NotFetched>([
  ['file_not_found', 'gone'],
  ['file_deleted', 'gone'],
  ['missing_scope', 'forbidden'],
  ['access_denied', 'forbidden'],
  ['no_permission', 'forbidden'],
  ['not_allowed_token_type', 'forbidden'],
])

type Told = { readonly size?: number | undefined; readonly mimetype?: string | undefined }

/** How long Slack may take for one file, in milliseconds, and how often it may send us on. */
const longestDownload = 20_000
const mostRedirects = 3

/** Without the permission Slack sends its sign-in page, with 200 and all: such a page is no file. */
async function download(client: Client, address: string, told: Told): Promise<Uint8Array | NotFetched> {
  const signal = AbortSignal.timeout(longestDownload)
  let at = address
  try {
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      // Wherever it was sent on to, it would be asked from inside our operator's network.
      if (!isSlacks(client, at)) return 'link'
      const headers = { authorization: `Bearer ${client.token}` }
      const response = await fetch(at, { headers, signal, redirect: 'manual' })
      const next = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && next) {
        if (/[?&]redir=/.test(next)) return 'forbidden'
        at = new URL(next, at).href
        continue
      }
      if (!response.ok) return statuses.get(response.status) ?? 'away'
      const type = response.headers.get('content-type') ?? ''
      if (type.startsWith('text/html') && !told.mimetype?.includes('html')) return 'forbidden'
      const bytes = await bounded(response)
      // Cut off on its way, or another page in its place.
      return told.size === undefined || bytes.length === told.size ? bytes : 'away'
    }
  } catch (error) {
    if (isOfNetwork(error)) return 'away'
    throw error
  }
  return 'away'
}

const statuses = new Map<number, NotFetched>([
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'gone'],
  [410, 'gone'],
])

/** What `fetch` throws when no answer comes, or half of one. */
const isOfNetwork = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && /^(Timeout|Abort)Error$/.test(error.name))

/** All that comes, up to more than any document has. */
async function bounded(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    refuseSize(size)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** The token goes to Slack alone: to its own hosts, or to the one that this client speaks to. */
function isSlacks({ slackApiUrl }: Client, address: string): boolean {
  const { protocol, hostname, origin } = new URL(address)
  return (
    origin === new URL(slackApiUrl).origin || (protocol === 'https:' && /(^|\.)slack\.com$/.test(hostname))
  )
}
