import { z } from 'zod'
import { Refusal } from '../server/refusal.ts'
import type { World } from '../world.ts'

/** In forms everything is text, and an empty text means nothing. */
export const maybeText = z
  .string()
  .nullish()
  .transform((text) => text || undefined)

export const flag = z.union([z.boolean(), z.stringbool()]).default(false)

export const paging = {
  limit: z.coerce.number().int().min(0).max(1000).default(100),
  cursor: maybeText,
}

/** Objects and lists come as JSON text in forms, and as themselves in JSON bodies. */
export function fromJson(value: unknown, onError: string): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw new Refusal(onError)
  }
}

/** Cuts one page out of a list, with the cursor of the next. */
export function page<Item>(
  items: readonly Item[],
  { limit, cursor }: { limit: number; cursor: string | undefined },
) {
  const start = cursor === undefined ? 0 : positionOf(cursor)
  const end = start + (limit || 100)
  const next = end < items.length ? Buffer.from(`next:${end}`).toString('base64') : ''
  return { items: items.slice(start, end), next, more: next !== '' }
}

function positionOf(cursor: string): number {
  const position = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]
  if (position === undefined) throw new Refusal('invalid_cursor')
  return Number(position)
}

/** With an organisation's token, which of its workspaces a method is for; the docs name those that ask for it. */
export function mustNameTeam({ state }: World, { team_id }: { team_id: string | undefined }): void {
  if (state.enterprise?.everywhere && team_id === undefined)
    throw new Refusal('missing_argument', { arg: 'team_id' })
}
