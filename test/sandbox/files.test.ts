import { expect, test } from 'vitest'
import { z } from 'zod'
import { socketApp } from './bolt.ts'
import { openWorkspace, refusal, webClient, without } from './client.ts'

const channel = 'C07LEVEL5M1'
const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

test('takes a file and gives the same bytes back to those who may have it', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  await client.filesUploadV2({
    channel_id: channel,
    file: png,
    filename: 'chart.png',
    title: 'A chart',
    alt_text: 'A line that rises',
    initial_comment: 'Look',
  })
  const [message] = workspace.messages('lena', '#leveling')
  expect(message).toMatchObject({
    text: 'Look',
    files: [{ title: 'A chart', mimetype: 'image/png', size: png.length }],
  })
  const [file] = workspace.files('lena')
  const info = await client.files.info({ file: String(file?.id) })
  const url = info.file?.url_private ?? ''
  const authorization = `Bearer ${workspace.botToken}`
  const download = await fetch(url, { headers: { authorization } })
  expect(Buffer.from(await download.arrayBuffer())).toEqual(png)
  expect(await fetch(url, { redirect: 'manual' })).toMatchObject({ status: 302 })
  const seen = (user: string) => fetch(`${workspace.url}/sandbox/files/${file?.id}?user=${user}`)
  expect(await seen('marcus')).toMatchObject({ status: 200 })
  workspace.remove('lena', '#leveling', 'marcus')
  expect(await seen('marcus')).toMatchObject({ status: 404 })
})

test('takes the raw bytes too, when they are as many as announced', async () => {
  const client = webClient(await openWorkspace())
  const place = await client.files.getUploadURLExternal({ filename: 'a.txt', length: 3 })
  const put = async (body: string) => (await fetch(place.upload_url ?? '', { method: 'POST', body })).status
  expect(await put('four')).toBe(500)
  expect(await put('abc')).toBe(200)
  const id = place.file_id ?? ''
  const done = await client.files.completeUploadExternal({ files: [{ id }] })
  expect(done.files).toMatchObject([{ id, name: 'a.txt', title: 'a.txt' }])
})

test('refuses to complete what was not uploaded, and what is complete', async () => {
  const client = webClient(await openWorkspace())
  const { file_id: id = '', upload_url = '' } = await client.files.getUploadURLExternal({
    filename: 'a.txt',
    length: 3,
  })
  const complete = (args: object) =>
    refusal(client.apiCall('files.completeUploadExternal', { files: [{ id }], ...args }))
  expect(await complete({})).toBe('file_not_found')
  await fetch(upload_url, { method: 'POST', body: 'abc' })
  expect(await complete({ channel_id: 'C0' })).toBe('channel_not_found')
  expect(await complete({ channel_id: 'C07GENRL2K4' })).toBe('not_in_channel')
  expect(await complete({ files: [] })).toBe('invalid_arguments')
  expect(await complete({})).toBe('ok')
  expect(await complete({})).toBe('file_not_found')
  expect(await refusal(client.files.info({ file: 'F0' }))).toBe('file_not_found')
  expect(await refusal(client.files.getUploadURLExternal({ filename: 'a.txt', length: 0 }))).toBe(
    'invalid_arguments',
  )
})

test('an uploaded picture can stand in an image block', async () => {
  const workspace = await openWorkspace()
  const client = webClient(workspace)
  const { file_id: id = '', upload_url = '' } = await client.files.getUploadURLExternal({
    filename: 'a.png',
    length: 10,
  })
  await fetch(upload_url, { method: 'POST', body: new Uint8Array(png) })
  await client.files.completeUploadExternal({ files: [{ id }] })
  const blocks = [{ type: 'image' as const, alt_text: 'A picture', slack_file: { id } }]
  expect(await refusal(client.chat.postMessage({ channel, text: 'x', blocks }))).toBe('ok')
})

test('a download needs files:read', async () => {
  const workspace = await openWorkspace({ manifest: without('files:read') })
  await webClient(workspace).filesUploadV2({ channel_id: channel, file: png, filename: 'a.png' })
  const [file] = workspace.files('lena')
  const authorization = `Bearer ${workspace.botToken}`
  const response = await fetch(String(file?.url_private), { headers: { authorization }, redirect: 'manual' })
  expect(response.status).toBe(302)
})

test('a person sends a file: the app is told, and may have it', async () => {
  const workspace = await openWorkspace()
  const heard = Promise.withResolvers<unknown>()
  await socketApp(workspace, (app) => app.message(async ({ message }) => heard.resolve(message)))
  const files = [{ name: '../my notes.json', content: Buffer.from('{}') }]
  const said = workspace.say('lena', 'dm', '', { files })
  expect(said).toMatchObject({ text: '', blocks: [], files: [{ name: 'my notes.json', size: 2 }] })
  const event = z
    .object({ subtype: z.literal('file_share'), files: z.array(z.object({ url_private_download: z.url() })) })
    .parse(await heard.promise)
  const headers = { authorization: `Bearer ${workspace.botToken}` }
  const response = await fetch(event.files[0]?.url_private_download ?? '', { headers })
  expect(await response.text()).toBe('{}')
  expect(workspace.files('marcus')).toEqual([])
})

test('an empty file, one that is too large, and too many are refused with a reason', async () => {
  const workspace = await openWorkspace()
  const send = async (...sizes: number[]) => {
    const files = sizes.map((size) => ({ name: 'a.json', content: Buffer.alloc(size).toString('base64') }))
    const response = await fetch(`${workspace.url}/sandbox/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: 'lena', channel: 'dm', text: '', files }),
    })
    return `${response.status} ${JSON.stringify(await response.json())}`
  }
  expect(await send(0)).toBe('409 {"error":"a.json is empty, and Slack takes no empty file."}')
  expect(await send(20_000_001)).toContain('409 {"error":"a.json is too large')
  expect(await send(...Array.from({ length: 11 }, () => 1))).toMatch(/^400 /)
  expect(workspace.messages('lena', 'dm')).toEqual([])
  expect(await send(1, 2)).toMatch(/^200 /)
})
