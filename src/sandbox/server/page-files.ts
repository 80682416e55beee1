import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { sendText } from './http.ts'

const built = new URL('../../../dist/page/', import.meta.url)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Nothing but this workspace's own files and answers. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function isPageFile(path: string): boolean {
  return path === '/' || /^\/assets\/[\w-]+(\.[\w-]+)+$/.test(path)
}

/** Whether there is a page: an install without development packages makes none. */
export const isPageBuilt = (): boolean => existsSync(new URL('index.html', built))

/** The page for people, as `npm run build-page` left it. */
export async function sendPageFile(path: string, response: ServerResponse): Promise<void> {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const content = await readFile(new URL(name, built)).catch(absent)
  if (content === undefined) {
    if (path !== '/') return sendText(response, 404, 'not found')
    return sendText(
      response,
      503,
      'The page is not built: run `npm ci` (without --omit=dev), then `npm run build-page`.\n',
    )
  }
  response.writeHead(200, {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // Built files carry a hash in their names; the page that names them does not.
    'cache-control': path === '/' ? 'no-store' : 'max-age=31536000, immutable',
  })
  response.end(content)
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
