import type { App } from '@slack/bolt'
import { notSavedError } from '../bot/replies/courtesy.ts'
import type { Deps } from './deps.ts'
import { formCallback, submissionOf } from './forms.ts'
import { drawHome, give } from './give.ts'
import { guarded } from './guard.ts'
import { answerView } from './views.ts'

/** A form comes back: saved, and shown back in its place; refused fields keep it open with all its words. */
export function onForm(app: App, deps: Deps): void {
  app.view(formCallback, async ({ ack, body, view, client }) => {
    const asker = { teamId: body.team?.id ?? body.user.team_id ?? '', personId: body.user.id }
    const first = view.blocks.find(({ type }) => type === 'input')?.block_id ?? ''
    await guarded(
      deps,
      'form',
      async () => {
        const submitted = await deps.bot.submit(asker, submissionOf(view))
        if (submitted.kind === 'refused') return ack({ response_action: 'errors', errors: submitted.errors })
        await ack({ response_action: 'update', view: answerView(submitted.answer) })
        if (submitted.answer.changed) await drawHome(deps, { client, asker })
      },
      (reference) => ack({ response_action: 'errors', errors: { [first]: notSavedError(reference) } }),
    )
  })
}

/** Opening Home draws it for who opens it. */
export function onHome(app: App, deps: Deps): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return
    const asker = { teamId: body.team_id, personId: event.user }
    await guarded(
      deps,
      'home',
      () => drawHome(deps, { client, asker }),
      async () => {},
    )
  })
}

/** *Save to my notes*: the form, with a link to the message, and its words only if they are the person's own. */
export function onShortcut(app: App, deps: Deps): void {
  app.shortcut({ callback_id: 'save_note', type: 'message_action' }, async ({ ack, shortcut, client }) => {
    await ack()
    const { user, team, channel, message, trigger_id: trigger } = shortcut
    const asker = { teamId: team?.id ?? user.team_id ?? '', personId: user.id }
    const link = `https://${team?.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`
    const own = message.user === user.id ? { what: message.text ?? '' } : {}
    await guarded(
      deps,
      'shortcut',
      async () => {
        const answer = await deps.bot.draft(asker, { ...own, link })
        await give(deps, { asker, client, trigger, way: { kind: 'view', viewId: undefined } }, answer)
      },
      async () => {},
    )
  })
}
