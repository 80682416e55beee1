import type { ServerResponse } from 'node:http'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { Refused } from '../../../src/domain/import/refused.ts'
import { fetcherOf, filesIn } from '../../../src/slack/files.ts'
import { clientOfServer } from './slack-server.ts'

const log = pino({ level: 'silent' })
const words = Buffer.from('a guideline')

type Slack = {
  /** What `files.info` tells beside the address. */
  readonly file?: object
  /** What stands at the address. */
  readonly send: (response: ServerResponse, at: string) => void
  readonly info?: object
}

/** What is fetched of a file, and the addresses that the token went to. */
async function fetched({ file = {}, send, info }: Slack) {
  const authorized: string[] = []
  const { client, url } = await clientOfServer((request, response) => {
    const at = request.url ?? ''
    if (request.headers.authorization?.includes('xoxb')) authorized.push(at)
    if (!at.startsWith('/api/')) return send(response, at)
    const told = { mode: 'hosted', size: words.length, mimetype: 'text/plain', ...file }
    const address = { url_private_download: `${url}/files-pri/T1-F1/guide.txt` }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(info ?? { ok: true, file: { ...address, ...told } }))
  })
  return { result: await fetcherOf(client, log)([{ id: 'F1', name: 'guide.txt' }]), authorized }
}

const whole = (response: ServerResponse) => response.end(words)

test('a file is fetched whole', async () => {
  const { result } = await fetched({ send: whole })
  expect(result).toEqual({ kind: 'fetched', files: [{ name: 'guide.txt', bytes: words }] })
})

test('a redirect of Slack’s is followed', async () => {
  const { result } = await fetched({
    send: (response, at) =>
      at.includes('files-pri') ? response.writeHead(302, { location: '/elsewhere' }).end() : whole(response),
  })
  expect(result.kind).toBe('fetched')
})

test.each(['', 'file:///etc/passwd', 'data:text/plain,words'])(
  'a redirect to elsewhere is not followed: %s',
  async (address) => {
    const asked: string[] = []
    const inside = await clientOfServer((request, response) => {
      asked.push(request.url ?? '')
      response.end(words)
    })
    const location = address || `${inside.url}/inside`
    const { result } = await fetched({ send: (response) => response.writeHead(302, { location }).end() })
    expect(result).toEqual({ kind: 'not', name: 'guide.txt', why: 'link' })
    expect(asked).toEqual([])
  },
)

test('all files of a message together are bounded as well', async () => {
  const sent: number[] = []
  const one = Buffer.alloc(8_000_000, 'words ')
  const { client, url } = await clientOfServer((request, response) => {
    const isFile = request.url === '/file'
    if (isFile) sent.push(one.length)
    else response.setHeader('content-type', 'application/json')
    const file = { mode: 'hosted', size: one.length, url_private_download: `${url}/file` }
    response.end(isFile ? one : JSON.stringify({ ok: true, file }))
  })
  const files = Array.from({ length: 30 }, (_, at) => ({ id: `F${at}`, name: `${at}.md` }))
  const refusal = await fetcherOf(client, log)(files).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refused)
  expect(String(refusal)).toContain('more than 20 MB together')
  expect(sent).toHaveLength(3)
})

const page = Buffer.from('<!doctype html><title>Sign in</title>')

test.each<[string, Slack, string]>([
  [
    'the sign-in page instead',
    { send: (response) => response.setHeader('content-type', 'text/html').end(page) },
    'forbidden',
  ],
  [
    'a way to the sign-in page',
    { send: (response) => response.writeHead(302, { location: '/?redir=%2Ffiles-pri' }).end() },
    'forbidden',
  ],
  [
    'the sign-in page for a page',
    {
      file: { mimetype: 'text/html' },
      send: (response) => response.setHeader('content-type', 'text/html').end(page),
    },
    'away',
  ],
  ['a refusal', { send: (response) => response.writeHead(403).end() }, 'forbidden'],
  ['nothing', { send: (response) => response.writeHead(404).end() }, 'gone'],
  ['an error', { send: (response) => response.writeHead(500).end() }, 'away'],
  ['half of it', { send: (response) => response.end(words.subarray(3)) }, 'away'],
  ['a broken line', { send: (response) => response.destroy() }, 'away'],
  [
    'a circle',
    { send: (response) => response.writeHead(302, { location: '/files-pri/again' }).end() },
    'away',
  ],
  ['a link', { file: { mode: 'external', is_external: true }, send: whole }, 'link'],
  ['an address elsewhere', { file: { url_private_download: 'https://example.com/x' }, send: whole }, 'link'],
  ['a canvas', { file: { mode: 'quip' }, send: whole }, 'page'],
  ['a file that was deleted', { file: { mode: 'tombstone' }, send: whole }, 'gone'],
  ['no such file', { info: { ok: false, error: 'file_not_found' }, send: whole }, 'gone'],
  ['no permission', { info: { ok: false, error: 'missing_scope' }, send: whole }, 'forbidden'],
  ['trouble of its own', { info: { ok: false, error: 'internal_error' }, send: whole }, 'away'],
])('where Slack gives %s, it is told why', async (_, slack, why) => {
  const { result } = await fetched(slack)
  expect(result).toEqual({ kind: 'not', name: 'guide.txt', why })
})

test.each<[string, Slack]>([
  ['says that it is', { file: { size: 50_000_000 }, send: whole }],
  [
    'is, whatever it says',
    { file: { size: undefined }, send: (response) => response.end(Buffer.alloc(12_000_000)) },
  ],
])('a file that %s too large is refused with the words of the shell', async (_, slack) => {
  const refusal = await fetched(slack).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refused)
  expect(String(refusal)).toContain('the most is 10 MB')
})

test('documents are told from pictures and recordings, and from what is none', () => {
  const files = [
    { id: 'F1', name: 'ladder.docx', mimetype: 'application/vnd.openxmlformats' },
    { id: 'F2', name: 'photo.png', mimetype: 'image/png' },
    { id: 'F3', name: null, title: 'A doc', mimetype: 'application/vnd.google-apps.document' },
    { id: 'F4', name: 'talk.mp4', mimetype: 'video/mp4' },
    { name: 'without an id' },
  ]
  expect(filesIn(files)).toEqual({
    documents: [
      { id: 'F1', name: 'ladder.docx' },
      { id: 'F3', name: 'A doc' },
    ],
    others: ['photo.png', 'talk.mp4', 'without an id'],
    beyond: [],
  })
  for (const odd of [undefined, 'words', {}, [{ id: 3 }]])
    expect(filesIn(odd)).toEqual({ documents: [], others: [], beyond: [] })
})
