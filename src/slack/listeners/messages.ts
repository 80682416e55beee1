import type { App, KnownEventFromType } from '@slack/bolt'
import type { Answer } from '../../bot/answer.ts'
import type { Asker, Room } from '../../bot/question.ts'
import { failureReply } from '../../bot/replies/failures.ts'
import { unreadText, withUnread } from '../../bot/replies/unread.ts'
import { parseJson } from '../../domain/bounded-json.ts'
import { isPersonData } from '../../domain/own/person-data.ts'
import { homeOf } from '../asker.ts'
import { post, type Spot } from '../deliver.ts'
import type { Deps } from '../deps.ts'
import { besideJson, filesIn, jsonFileOf } from '../files.ts'
import { guarded } from '../guard.ts'
import { giveInTime } from '../intake/in-time.ts'
import { hopeful } from '../intake/late.ts'
import { type Taken, takenOf } from '../intake/taken.ts'
import { isShared } from '../shared.ts'
import { plainText } from '../text.ts'

type Client = App['client']
type Said = {
  readonly taken: Taken | undefined
  readonly user: string | undefined
  /** The person's own workspace, where Slack names it. */
  readonly home: string | undefined
  /** Whether people of other organisations read along, where Slack says so. */
  readonly shared: boolean | undefined
  readonly text: string | undefined
  readonly botUserId: string | undefined
  readonly spot: Spot
  readonly files?: unknown
}

/** A mention is answered in its thread, for all; what concerns the asker alone goes to the asker alone. */
export function onMention(app: App, deps: Deps): void {
  app.event('app_mention', async ({ event, body, client, context }) => {
    const { botUserId } = context
    if (event.bot_id || event.subtype || event.edited) return
    await answer(deps, client, 'channel', {
      taken: takenOf(context),
      user: event.user,
      home: homeOf(event, body.team_id, deps.workspace),
      shared: body.is_ext_shared_channel,
      text: event.text,
      botUserId,
      spot: { channel: event.channel, thread: event.thread_ts ?? event.ts },
      files: 'files' in event ? event.files : undefined,
    })
  })
}

/** A direct message is answered where it stands; edits, deletions and other bots are not. */
export function onDirectMessage(app: App, deps: Deps): void {
  app.event('message', async ({ event, body, client, context }) => {
    const { botUserId } = context
    if (event.channel_type !== 'im') return
    if (!isSaid(event) || ('bot_id' in event && event.bot_id)) return
    await answer(deps, client, 'dm', {
      taken: takenOf(context),
      user: event.user,
      home: homeOf(event, body.team_id, deps.workspace),
      shared: false,
      text: event.text,
      botUserId,
      spot: { channel: event.channel, thread: 'thread_ts' in event ? event.thread_ts : undefined },
      files: 'files' in event ? event.files : undefined,
    })
  })
}

type Message = KnownEventFromType<'message'>
type Written = Extract<Message, { subtype?: undefined | 'file_share' | 'thread_broadcast' | 'me_message' }>

/** What a person wrote, of all that Slack calls a message. */
const isSaid = (event: Message): event is Written =>
  event.subtype === undefined ||
  event.subtype === 'file_share' ||
  event.subtype === 'thread_broadcast' ||
  event.subtype === 'me_message'

async function answer(deps: Deps, client: Client, room: Room, said: Said): Promise<void> {
  const { user, spot } = said
  if (user === undefined) return
  const alone = room === 'dm' ? spot : { ...spot, user }
  await guarded(
    deps,
    room,
    async () => {
      hopeful(said.taken)
      const text = plainText(said.text ?? '', said.botUserId) || 'help'
      // Where Slack doesn't say whether the channel is shared, it is asked: an answer to all may be for our own workspace only.
      const shared = said.shared ?? (await isShared(client, spot.channel)) !== 'no'
      const asker = await deps.people.identify({ personId: user, home: said.home, shared })
      // A file without words is an export that comes back.
      const isAlone = room === 'dm' && !said.text?.trim()
      const file = isAlone ? await jsonFileOf(client, said.files) : undefined
      const conversation = { channel: spot.channel, thread: spot.thread, shared }
      const { answer: ofFiles, unread } = await answerToFiles(deps, asker, { said, text, file, room })
      const answer = ofFiles ?? (await deps.bot.ask(asker, text, room, conversation, said.taken?.order))
      const asking = { asker, client, way: { kind: 'spot', spot, alone } } as const
      // The place of an answer that is still to come has no room for it.
      if (unread !== undefined && answer.for === 'asker' && answer.next)
        await post(client, alone, { for: 'asker', summary: unread, parts: [] })
      await giveInTime(deps, said.taken, asking, withUnread(answer, unread))
    },
    (reference, trouble) =>
      post(client, alone, failureReply(reference, plainText(said.text ?? '', said.botUserId), trouble)),
    said.taken,
  )
}

type WithFiles = {
  readonly said: Said
  readonly text: string
  readonly file: string | undefined
  readonly room: Room
}

/** To an export that comes back, or a document to publish; `unread`: what is to be said of the files with any answer. */
async function answerToFiles(
  { bot, mayPublish }: Deps,
  asker: Asker,
  { said, text, file, room }: WithFiles,
): Promise<{ readonly answer?: Answer; readonly unread?: string | undefined }> {
  const files = filesIn(said.files)
  const { documents, others, beyond } = files
  if (room === 'channel')
    return { unread: unreadText([...documents.map(({ name }) => name), ...others, ...beyond], 'channel') }
  if (file !== undefined && (isPersonData(parseJson(file)) || (await mayPublish(asker)) !== 'yes'))
    return {
      answer: await bot.receive(asker, file, said.taken?.order),
      unread: unreadText(besideJson(files), 'one'),
    }
  return bot.drop(asker, files, said.text?.trim() ? text : '', said.taken?.order)
}
