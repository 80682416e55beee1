import type { App } from '@slack/bolt'
import { failureReply, notSavedError } from '../../bot/replies/failures.ts'
import { senderOf } from '../asker.ts'
import { closeNudge } from '../closing.ts'
import type { Deps } from '../deps.ts'
import { cover, give, noteView, postToPerson, redrawHome, wayToPerson } from '../give.ts'
import { guarded } from '../guard.ts'
import { takenOf } from '../intake/taken.ts'
import { answerLater } from '../later.ts'
import { permalinkOf } from '../permalink.ts'
import { plainText } from '../text.ts'
import { formCallback, submissionOf } from '../views/forms.ts'
import { answerView } from '../views/views.ts'

/** A form comes back: saved, and shown back in its place; refused fields keep it open with all its words. */
export function onForm(app: App, deps: Deps): void {
  app.view(formCallback, async ({ ack, body, view, client, context }) => {
    const asker = await deps.people.identify(senderOf(body))
    const first = view.blocks.find(({ type }) => type === 'input')?.block_id ?? ''
    await guarded(
      deps,
      'form',
      async () => {
        const submitted = await deps.bot.submit(asker, submissionOf(view), takenOf(context)?.order)
        if (submitted.kind === 'refused') return ack({ response_action: 'errors', errors: submitted.errors })
        await noteView(deps, { asker }, submitted.answer, view.id)
        await ack({ response_action: 'update', view: answerView(submitted.answer) })
        await cover(deps, { client, asker }, submitted.answer, { id: view.id })
        if (submitted.answer.closes) await closeNudge(deps, client, submitted.answer.closes)
        if (submitted.answer.changed) await redrawHome(deps, { client, asker })
        if (submitted.answer.next) {
          const { spot } = await wayToPerson(client, asker)
          await answerLater(deps, { client, asker, spot }, submitted.answer.next)
        }
      },
      (reference, trouble) =>
        ack({ response_action: 'errors', errors: { [first]: notSavedError(reference, trouble) } }),
    )
  })
}

/** Opening Home draws it for who opens it. */
export function onHome(app: App, deps: Deps): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return
    const asker = await deps.people.identify({ personId: event.user, home: body.team_id })
    await redrawHome(deps, { client, asker })
  })
}

/** *Save to my notes*: the form, with a link to the message, and its words only if they are the person's own. */
export function onShortcut(app: App, deps: Deps): void {
  app.shortcut({ callback_id: 'save_note', type: 'message_action' }, async ({ ack, shortcut, client }) => {
    await ack()
    const { user, team, channel, message, trigger_id: trigger } = shortcut
    const asker = await deps.people.identify(senderOf(shortcut))
    await guarded(
      deps,
      'shortcut',
      async () => {
        const link = await permalinkOf(client, {
          channel: channel.id,
          ts: message.ts,
          domain: team?.domain,
        })
        const own = message.user === user.id ? { what: plainText(message.text ?? '', undefined) } : {}
        const answer = await deps.bot.draft(asker, { ...own, ...(link && { link }) })
        await give(deps, { asker, client, trigger, way: { kind: 'view', viewId: undefined } }, answer)
      },
      (reference, trouble) => postToPerson(client, asker, failureReply(reference, '', trouble)),
    )
  })
}
