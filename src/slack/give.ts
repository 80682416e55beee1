import type { RespondFn, types } from '@slack/bolt'
import type { Answer, AskerAnswer } from '../bot/answer.ts'
import type { Asker } from '../bot/question.ts'
import { openAgainAnswer } from '../bot/shares/reply.ts'
import type { Client } from './client.ts'
import { closeNudge } from './closing.ts'
import { post, reply, type Spot } from './deliver.ts'
import type { Deps } from './deps.ts'
import { guarded } from './guard.ts'
import { answerLater } from './later.ts'
import { refusalOf } from './log.ts'
import { type Pressed, takeButtons } from './spent.ts'
import type { Around } from './views/blocks.ts'
import { feedbackRow } from './views/feedback.ts'
import { viewOf } from './views/forms.ts'
import { ownName } from './views/place.ts'
import { answerView, homeView } from './views/views.ts'

/** Where a question came from, and so where its answer goes. */
export type Way =
  /** To all who are there, or, for the asker's answers, to them alone. */
  | { readonly kind: 'spot'; readonly spot: Spot; readonly alone: Spot }
  /** To the asker alone, in the place of a command or a public button. */
  | { readonly kind: 'respond'; readonly respond: RespondFn; readonly thread?: string | undefined }
  /** In front of the modal or the Home page where it was pressed. */
  | { readonly kind: 'view'; readonly viewId: string | undefined }

export type Asking = {
  readonly asker: Asker
  readonly client: Client
  readonly way: Way
  /** Slack's permission to open a form, for three seconds after a command or a press. */
  readonly trigger?: string | undefined
  /** The message that was pressed, of which the answer may take the buttons away. */
  readonly pressed?: Pressed | undefined
  /** To be called once the person has the answer. */
  readonly told?: (() => Promise<void>) | undefined
}

/** Opens the answer's form, or shows the answer; hands over its files; draws Home anew when something changed. */
export async function give(deps: Deps, asking: Asking, answer: Answer, around: Around = {}): Promise<void> {
  if (answer.for === 'asker' && answer.form && asking.trigger) {
    await openView(deps, asking, answer, viewOf(answer.form))
    return
  }
  if (answer.for === 'asker' && answer.shows !== undefined) return showCopy(deps, asking, answer)
  const closes = answer.for === 'asker' ? answer.closes : undefined
  const closed = closes && (await closeNudge(deps, asking.client, closes))
  const next = answer.for === 'asker' ? answer.next : undefined
  // A line in the place of it is about to stand there.
  const isShown = next === undefined || asking.way.kind !== 'spot'
  if (isShown && (!closed || !closes.alone)) await show(deps, asking, answer, around)
  if (answer.for === 'room') return
  if (next) await answerLater(deps, { ...asking, spot: await spotOf(asking) }, next)
  if (answer.spent !== undefined && asking.pressed)
    await takeButtons(deps, asking.client, asking.pressed, answer.spent)
  if (answer.files) await handOver(asking, answer.files)
  await asking.told?.()
  if (answer.changed) await redrawHome(deps, asking)
  if (answer.tells) await deps.bot.tend(asking.asker.teamId)
}

/** In a view alone, where it can be covered again: never in a message, which the chat product keeps. */
async function showCopy(deps: Deps, asking: Asking, answer: AskerAnswer): Promise<void> {
  const opened = await openView(deps, asking, answer, answerView(answer)).catch(unlessLate)
  if (!opened) await show(deps, { ...asking, trigger: undefined }, openAgainAnswer)
  await asking.told?.()
}

/** Slack lets a view be opened for three seconds after a press. */
function unlessLate(error: unknown): undefined {
  if (!late.has(refusalOf(error) ?? '')) throw error
}
const late = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id', 'not_found'])

/**
 * Where a copy is shown is written down before it is: after a crash in between it is covered all the same. Once it is
 * open what ended meanwhile is covered at once.
 */
export async function noteView(
  { bot }: Pick<Deps, 'bot'>,
  { asker }: Pick<Asking, 'asker'>,
  { shows }: AskerAnswer,
  viewId: string,
): Promise<void> {
  if (shows !== undefined) await bot.opened(asker, shows, { id: viewId })
}

/** `before`: the name that the view was opened under. */
export async function cover(
  { bot }: Pick<Deps, 'bot'>,
  { client, asker }: Pick<Asking, 'client' | 'asker'>,
  { shows }: AskerAnswer,
  { id, before }: { readonly id: string | undefined; readonly before?: string | undefined },
): Promise<void> {
  if (shows === undefined || id === undefined) return
  const gone = await bot.opened(asker, shows, { id, before })
  if (gone) await client.views.update({ view_id: id, view: answerView(gone) })
}

/** Where only the person reads along. */
const spotOf = async ({ way, client, asker }: Asking): Promise<Spot> =>
  way.kind === 'spot' ? way.alone : { channel: await directMessage(client, asker) }

/** Whether there was a way to open it: in the place of the answer that was pressed, for a stack of views holds but three. */
async function openView(
  deps: Deps,
  asking: Asking,
  answer: AskerAnswer,
  view: types.ModalView,
): Promise<boolean> {
  const { client, way, trigger } = asking
  if (way.kind === 'view' && way.viewId !== undefined) {
    await noteView(deps, asking, answer, way.viewId)
    await client.views.update({ view_id: way.viewId, view })
    await cover(deps, asking, answer, { id: way.viewId })
    return true
  }
  if (trigger === undefined) return false
  if (answer.shows === undefined) {
    await client.views.open({ trigger_id: trigger, view })
    return true
  }
  const before = ownName(deps.newId())
  await noteView(deps, asking, answer, before)
  const opened = await client.views.open({ trigger_id: trigger, view: { ...view, external_id: before } })
  await cover(deps, asking, answer, { id: opened.view?.id, before })
  return true
}

async function show(
  { newId }: Deps,
  { client, way, trigger }: Asking,
  answer: Answer,
  around: Around = {},
): Promise<void> {
  // Only messages take the thumbs.
  const voted = { ...around, below: [...(around.below ?? []), ...feedbackRow(answer, newId)] }
  switch (way.kind) {
    case 'spot':
      return post(client, answer.for === 'room' ? way.spot : way.alone, answer, voted)
    case 'respond':
      return reply(way.respond, answer, { ...voted, thread: way.thread })
    case 'view': {
      const view = answerView(answer)
      if (way.viewId !== undefined) await client.views.update({ view_id: way.viewId, view })
      else if (trigger !== undefined) await client.views.open({ trigger_id: trigger, view })
    }
  }
}

/** Files go into the direct message with their owner, wherever they were asked for. */
async function handOver({ client, asker }: Asking, files: NonNullable<AskerAnswer['files']>): Promise<void> {
  await client.filesUploadV2({
    channel_id: await directMessage(client, asker),
    file_uploads: files.map(({ name, content }) => ({ filename: name, file: Buffer.from(content) })),
  })
}

/** To a person alone, where there is no conversation to answer in. */
export async function postToPerson(client: Client, asker: Asker, answer: Answer): Promise<void> {
  await post(client, { channel: await directMessage(client, asker) }, answer)
}

/** In the direct message with a person: where what comes too late for another place is told. */
export async function wayToPerson(client: Client, asker: Asker): Promise<Extract<Way, { kind: 'spot' }>> {
  const spot = { channel: await directMessage(client, asker) }
  return { kind: 'spot', spot, alone: spot }
}

async function directMessage(client: Client, { personId }: Asker): Promise<string> {
  const { channel } = await client.conversations.open({ users: personId })
  if (channel?.id === undefined) throw new Error('Slack opened no direct message.')
  return channel.id
}

/** Draws Home anew; where Slack refuses, what was said and saved before stands all the same. */
export function redrawHome(deps: Deps, { client, asker }: Pick<Asking, 'client' | 'asker'>): Promise<void> {
  const draw = async () => {
    await client.views.publish({ user_id: asker.personId, view: homeView(await deps.bot.home(asker)) })
  }
  return guarded(deps, 'home', draw, async () => {})
}
