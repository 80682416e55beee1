import type { ServerResponse } from 'node:http'
import { isBotToken } from '../installing/grants.ts'
import { fileJson, mimeType } from '../state/file-json.ts'
import type { StoredFile } from '../state/state.ts'
import type { World } from '../world.ts'
import { formData, type Request, sendText } from './http.ts'

/** Takes a file's bytes, raw or in a form, at the address that files.getUploadURLExternal gave out. */
export async function takeUpload(world: World, request: Request, response: ServerResponse): Promise<void> {
  const key = request.path.slice('/upload/'.length)
  const file = [...world.state.files.values()].find(({ uploadKey }) => uploadKey === key)
  if (file === undefined) return sendText(response, 404, 'not found')
  const content = await bytes(request)
  if (content.length !== file.size) return sendText(response, 500, 'the length is not what was announced')
  file.content = content
  sendText(response, 200, `OK - ${content.length}`)
}

async function bytes({ headers, body }: Request): Promise<Buffer> {
  const type = headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return body
  const parts = [...(await formData(type, body)).values()]
  const file = parts.find((part) => part instanceof Blob)
  return file === undefined ? Buffer.alloc(0) : Buffer.from(await file.arrayBuffer())
}

/** A private file, for those who show the app's token; others are sent to the sign-in page, as Slack does. */
export function sendPrivateFile(world: World, request: Request, response: ServerResponse): void {
  const id = /^\/files-pri\/T[A-Z0-9]+-(F[A-Z0-9]+)\//.exec(request.path)?.[1] ?? ''
  const file = world.state.files.get(id)
  const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? []
  const allowed = isBotToken(world, token) && world.app.scopes.includes('files:read')
  if (!allowed) {
    const signIn = `${world.url}/?redir=${encodeURIComponent(request.path)}`
    response.writeHead(302, { location: signIn }).end()
  } else if (file === undefined || fileJson(world, id).length === 0) sendText(response, 404, 'not found')
  else sendContent(file, response)
}

export function sendContent(file: StoredFile, response: ServerResponse): void {
  response
    .writeHead(200, { 'content-type': mimeType(file.name), 'content-length': file.size })
    .end(file.content)
}
