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
const noneInWorkspace = new Set([
  'free_teams_cannot_create_non_tabbed_canvases',
  'canvas_disabled_file_team',
  'missing_scope',
  'unknown_method',
])
/** What may be about one person: others still get theirs. */
const noneForOne = new Set(['canvas_disabled_user_team', 'restricted_action'])
/** Minutes after which Slack is asked again. */
const remembered = 24 * 60
const gone = new Set(['canvas_not_found', 'file_not_found', 'file_deleted'])

/** Slack's canvases: the bot's own, opened to one person who may change them. */
export function canvasesOf({ client, scopes, now, log }: Options): Canvases {
  let noneUntil: Date | undefined
  const refused = (err: unknown): { readonly no: NoCanvas } => {
    log.warn({ err }, 'no canvas')
    const refusal = refusalOf(err) ?? ''
    return { no: noneInWorkspace.has(refusal) || noneForOne.has(refusal) ? 'none-here' : 'not-now' }
  }
  return {
    areHere: () => scopes.includes(canvasScope) && !(noneUntil && noneUntil > now()),
    begin: async (title) => {
      try {
        const { canvas_id: pageId } = await client.canvases.create({ title })
        return pageId === undefined ? { no: 'not-now' } : { pageId }
      } catch (err) {
        if (noneInWorkspace.has(refusalOf(err) ?? '')) noneUntil = addMinutes(now(), remembered)
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
        const alone = isAlone(file, personId)
        if (alone !== true) return { no: alone === false ? 'not-alone' : 'not-known' }
        // All of it is replaced: another attempt puts no word in twice.
        await client.canvases.edit({
          canvas_id: pageId,
          changes: [{ operation: 'replace', document_content: { type: 'markdown', markdown } }],
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

/**
 * Whether nobody else can open it; undefined where Slack leaves out what would tell. Nothing says that it leaves out what
 * is empty: the example at docs.slack.dev/reference/objects/file-object has empty `groups` and `ims`.
 */
function isAlone(file: File, personId: string): boolean | undefined {
  const {
    channels,
    groups,
    ims,
    dm_mpdm_users_with_file_access: people,
    is_public: isPublic,
    public_url_shared: hasPublicUrl,
    org_or_workspace_access: everybody,
    private_channels_with_file_access_count: hidden,
  } = file
  const others = people?.filter(({ user_id: id }) => id !== personId && id !== file.user)
  const isOpen =
    [channels, groups, ims, others].some((some) => some !== undefined && some.length > 0) ||
    isPublic ||
    hasPublicUrl ||
    (everybody ?? 'none') !== 'none' ||
    (hidden ?? 0) > 0
  if (isOpen) return false
  const told = [channels, groups, ims, people, isPublic, hasPublicUrl, everybody, hidden]
  return told.includes(undefined) ? undefined : true
}
