import type {
  App,
  BlockAction,
  ButtonAction,
  OverflowAction,
  RespondFn,
  StaticSelectAction,
} from '@slack/bolt'
import type { Answer } from '../../bot/answer.ts'
import { inviteReply, notInGroupReply, notSharedReply, sharedReply } from '../../bot/features/share/reply.ts'
import { failureReply } from '../../bot/replies/failures.ts'
import { holdsId } from '../../bot/replies/ids.ts'
import { claimPost, releasePost } from '../../store/posts.ts'
import { senderOf } from '../asker.ts'
import { post, reply } from '../deliver.ts'
import type { Deps } from '../deps.ts'
import { failureOf } from '../failures.ts'
import type { Way } from '../give.ts'
import { guarded } from '../guard.ts'
import { giveInTime } from '../intake/in-time.ts'
import { hopeful } from '../intake/late.ts'
import { takenOf } from '../intake/taken.ts'
import { refusalOf } from '../log.ts'
import { type Place, placeOf } from '../place.ts'
import { isGroup, isShared } from '../shared.ts'
import { pressedOf } from '../spent.ts'
import { askedLine, sharedBy } from '../views/blocks.ts'
import { feedbackRow } from '../views/feedback.ts'
import { isShareable, shareButton, sharerOf } from '../views/share.ts'

/** A press says the button's words for the person: in a direct message aloud, elsewhere to that person alone. */
export function onPress(app: App, deps: Deps): void {
  app.action<BlockAction<Pressed>>(/^say:/, async ({ ack, action, body, client, context, respond }) => {
    await ack()
    const taken = takenOf(context)
    const asker = await deps.people.identify(senderOf(body))
    const { words, label } = pressedIn(action)
    const place = placeOf(body)
    const way = wayOf(body, place, respond)
    const pressed = way.kind === 'spot' ? pressedOf(body, way.spot.channel, action.block_id) : undefined
    const asking = { asker, client, way, trigger: body.trigger_id, pressed }
    await guarded(
      deps,
      'button',
      async () => {
        hopeful(taken)
        if (way.kind !== 'respond' || !place) {
          const room = way.kind === 'spot' ? 'dm' : 'command'
          const answer = await deps.bot.ask(asker, words, room, place, taken?.order)
          return giveInTime(deps, taken, asking, answer)
        }
        const sharing = await deps.sharingIn({ id: place.channel, name: body.channel?.name })
        const answer = await deps.bot.ask(asker, words, 'command', { ...place, sharing }, taken?.order)
        const below = shareButton(deps, answer, { asker, sharing })
        const asked = holdsId(words) || ofDocument.test(words) ? label : words
        await giveInTime(deps, taken, asking, answer, { above: askedLine(asked), below })
      },
      (reference, trouble) => giveInTime(deps, taken, asking, failureReply(reference, '', trouble)),
      taken,
    )
  })
}

/** The answer has the name of the document, which these words have an id of. */
const ofDocument = /^publish \w+ (?:guideline|posting) /

type Pressed = ButtonAction | OverflowAction | StaticSelectAction

const pressedIn = (action: Pressed) =>
  action.type === 'button'
    ? { words: action.value ?? '', label: action.text.text }
    : { words: action.selected_option.value ?? '', label: action.selected_option.text.text }

/** Posts one copy for the room: by the asker, once, and only what any room may read. */
export function onShare(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>('share', async ({ ack, action, body, client, context, respond }) => {
    await ack()
    const place = placeOf(body)
    const sharer = sharerOf(action.block_id)
    if (!place || !sharer) return
    const { channel, thread } = place
    const asker = await deps.people.identify(senderOf(body))
    const tell = (answer: Answer) => reply(respond, answer, { thread })
    await guarded(
      deps,
      'share',
      async () => {
        if (sharer !== asker.personId) return tell(notSharedReply('other'))
        const standing = await isShared(client, channel)
        // Where the bot sees nothing it can't post either: Slack then says so.
        const shared = standing === 'yes' || standing === 'unknown'
        const answer = await deps.bot.ask(asker, action.value ?? '', 'channel', { channel, thread, shared })
        if (!isShareable(answer)) return tell(answer)
        const claim = { teamId: asker.teamId, personId: asker.personId, id: action.block_id }
        if (!(await claimPost(deps.db, claim, deps.now()))) {
          return tell(notSharedReply(takenOf(context)?.late ? 'unsure' : 'twice'))
        }
        try {
          await post(deps.once, { channel, thread }, answer, {
            above: sharedBy(asker.personId),
            below: feedbackRow(answer, deps.newId),
          })
        } catch (error) {
          // Without Slack's word that it did nothing, the copy may be there: better none than two.
          if (failureOf(error).kind !== 'unsure') await releasePost(deps.db, claim)
          if (!unreachable.has(refusalOf(error) ?? '')) throw error
          return tell(isGroup(body.channel?.name) ? notInGroupReply : inviteReply)
        }
        await reply(respond, sharedReply, { replace: true, thread })
      },
      (reference, trouble) => tell(failureReply(reference, '', trouble)),
    )
  })
}

const unreachable = new Set(['not_in_channel', 'channel_not_found'])

function wayOf(body: BlockAction, place: Place | undefined, respond: RespondFn): Way {
  if (!place) return { kind: 'view', viewId: body.view?.type === 'modal' ? body.view.id : undefined }
  const { channel, thread } = place
  if (place.alone || !channel.startsWith('D')) return { kind: 'respond', respond, thread }
  const spot = { channel, thread }
  return { kind: 'spot', spot, alone: spot }
}
