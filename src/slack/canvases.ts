import type { Canvases, NoCanvas } from '../bot/person/canvases.ts'
import { addMinutes } from '../domain/dates.ts'
import type { Client } from './client.ts'
import { type Log, refusalOf } from './log.ts'

type Options = {
  /** One that never sends a call twice. */
  readonly client: Client
  /** What was granted to the token: whoever installs the app may leave this one out. */
  readonly scopes: readonly string[]
  readonly now: () => Date
  readonly log: Log
}

export const canvasScope = 'canvases:write'

/** Free plans have no canvases of their own, admins can switch them off, and the scope can be withdrawn. */
const noneHere = new Set([
  'free_teams_cannot_create_non_tabbed_canvases',
  'canvas_disabled_user_team',
  'canvas_disabled_file_team',
  'restricted_action',
  'missing_scope',
  'unknown_method',
])
/** Minutes after which Slack is asked again. */
const remembered = 24 * 60
const gone = new Set(['canvas_not_found', 'file_not_found', 'file_deleted'])

/** Slack's canvases: the bot's own, opened to one person who may change them. */
export function canvasesOf({ client, scopes, now, log }: Options): Canvases {
  let noneUntil: Date | undefined
  const refused = (err: unknown): { readonly no: NoCanvas } => {
    log.warn({ err }, 'no canvas')
    if (!noneHere.has(refusalOf(err) ?? '')) return { no: 'not-now' }
    noneUntil = addMinutes(now(), remembered)
    return { no: 'none-here' }
  }
  return {
    areHere: () => scopes.includes(canvasScope) && !(noneUntil && noneUntil > now()),
    begin: async (title) => {
      try {
        const { canvas_id: pageId } = await client.canvases.create({ title })
        return pageId === undefined ? { no: 'not-now' } : { pageId }
      } catch (err) {
        return refused(err)
      }
    },
    give: async (pageId, { personId }, markdown) => {
      try {
        await client.canvases.access.set({
          canvas_id: pageId,
          access_level: 'write',
          user_ids: [personId],
        })
        const { file } = await client.files.info({ file: pageId })
        if (!file?.permalink) return { no: 'not-now' }
        if (!isAlone(file, personId)) return { no: 'not-alone' }
        await client.canvases.edit({
          canvas_id: pageId,
          changes: [{ operation: 'insert_at_end', document_content: { type: 'markdown', markdown } }],
        })
        return { url: file.permalink }
      } catch (err) {
        return refused(err)
      }
    },
    remove: async (pageId) => {
      try {
        await client.canvases.delete({ canvas_id: pageId })
        return true
      } catch (err) {
        if (gone.has(refusalOf(err) ?? '')) return true
        log.warn({ err }, 'a canvas was not removed')
        return false
      }
    },
  }
}

type File = NonNullable<Awaited<ReturnType<Client['files']['info']>>['file']>

/** Whether nobody else can open it, by all that Slack tells of that. */
function isAlone(file: File, personId: string): boolean {
  const places = [file.channels, file.groups, file.ims].flatMap((some) => some ?? [])
  const people = (file.dm_mpdm_users_with_file_access ?? []).map(({ user_id: id }) => id)
  return (
    places.length === 0 &&
    people.every((id) => id === personId || id === file.user) &&
    !file.is_public &&
    !file.public_url_shared &&
    (file.org_or_workspace_access ?? 'none') === 'none' &&
    !file.private_channels_with_file_access_count
  )
}
