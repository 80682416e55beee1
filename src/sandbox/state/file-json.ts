import { extname } from 'node:path'
import type { World } from '../world.ts'
import type { JsonObject } from './state.ts'

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
}

export function mimeType(name: string): string {
  return types[extname(name).toLowerCase()] ?? 'application/octet-stream'
}

/** A file as Slack shows it, or nothing when there is none with this id. */
export function fileJson({ state, url }: World, id: string): JsonObject[] {
  const file = state.files.get(id)
  if (file?.channels === undefined) return []
  const address = `${url}/files-pri/${state.team.id}-${id}`
  const name = encodeURIComponent(file.name)
  return [
    {
      id,
      created: file.created,
      timestamp: file.created,
      name: file.name,
      title: file.title,
      mimetype: mimeType(file.name),
      filetype: extname(file.name).slice(1) || 'binary',
      size: file.size,
      alt_txt: file.altText,
      mode: 'hosted',
      is_external: false,
      is_public: false,
      user: file.owner,
      channels: file.channels.filter((channel) => channel.startsWith('C')),
      ims: file.channels.filter((channel) => channel.startsWith('D')),
      groups: [],
      url_private: `${address}/${name}`,
      url_private_download: `${address}/download/${name}`,
      permalink: `https://${state.team.domain}.slack.com/files/${file.owner}/${id}/${name}`,
    },
  ]
}
