import type { App, types } from '@slack/bolt'

const plain = (text: string) => ({ type: 'plain_text' as const, text })

/** A small app with a real Bolt: enough to try every way between a person and an app. */
export function listen(app: App): void {
  app.command('/example', async ({ ack, command, respond, client }) => {
    await ack()
    if (command.text === 'form') await client.views.open({ trigger_id: command.trigger_id, view: form() })
    else if (command.text === 'typed')
      await client.views.open({ trigger_id: command.trigger_id, view: typed() })
    else await respond({ text: `You said ${command.text}`, blocks: answer(command.text) })
  })
  app.action('share', async ({ ack, body, client, respond }) => {
    await ack()
    await client.chat.postMessage({ channel: body.channel?.id ?? '', text: `Shared by <@${body.user.id}>` })
    await respond({ text: 'Shared.', replace_original: true })
  })
  app.action('change', async ({ body, client }) => {
    if ('view' in body && body.view)
      await client.views.update({ view_id: body.view.id, view: second('Changed') })
  })
  app.action(/^(?!share)/, ({ ack }) => ack())
  app.options('external', async ({ ack, payload }) => {
    const names = ['Leadership', 'Learning', 'Operations'].filter((name) =>
      name.toLowerCase().includes(payload.value),
    )
    await ack({ options: names.map((name) => ({ text: plain(name), value: name })) })
  })
  app.event('app_mention', async ({ event, say }) => {
    await say({
      text: `I heard: ${event.text.replace(/<[^>]+>\s*/, '')}`,
      thread_ts: event.thread_ts ?? event.ts,
    })
  })
  app.message(async ({ message, say }) => {
    if (message.channel_type !== 'im' || message.subtype !== undefined) return
    await say(`You wrote: ${message.text}`)
  })
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: home(event.user) })
  })
  app.action('home-form', async ({ body, client }) => {
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: form() })
  })
  app.shortcut('keep', async ({ ack, shortcut, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form() })
  })
  app.shortcut('note', async ({ ack, shortcut, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form() })
  })
  app.view('typed', ({ ack }) => ack())
  app.view('form', async ({ ack, view }) => {
    const what = view.state.values.what?.text?.value ?? ''
    if (what.length < 10) return ack({ response_action: 'errors', errors: { what: 'Say a little more.' } })
    if (what.includes('push')) return ack({ response_action: 'push', view: second('Pushed') })
    if (what.includes('update')) return ack({ response_action: 'update', view: second('Updated') })
    await ack()
  })
}

function answer(text: string): types.KnownBlock[] {
  return [
    { type: 'section', text: { type: 'mrkdwn', text: `*You said* ${text}` } },
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'share', text: plain('Post Here'), value: text }],
    },
  ]
}

function home(user: string): types.HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain('Your levels') },
      { type: 'section', text: { type: 'mrkdwn', text: `Only <@${user}> sees this.` } },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'home-form', text: plain('Add a Note'), style: 'primary' }],
      },
    ],
  }
}

export function form({ dated = true } = {}): types.ModalView {
  const dimensions = ['Leadership', 'Operations'].map((name) => ({ text: plain(name), value: name }))
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: 'kept',
    title: plain('Add a Note'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: 'what',
        label: plain('What happened?'),
        hint: plain('A line or two is enough.'),
        element: {
          type: 'plain_text_input',
          action_id: 'text',
          multiline: true,
          placeholder: plain('We moved the team to weekly plans'),
        },
      },
      {
        type: 'input',
        block_id: 'dimension',
        label: plain('Dimension'),
        element: {
          type: 'static_select',
          action_id: 'choice',
          options: dimensions,
          placeholder: plain('Choose one'),
        },
      },
      ...(dated ? [when] : []),
    ],
  }
}

const when: types.InputBlock = {
  type: 'input',
  block_id: 'when',
  optional: true,
  label: plain('When'),
  element: { type: 'datepicker', action_id: 'day' },
}

/** Inputs that take one kind of text each, and an alert, which only modals have. */
function typed(): types.ModalView {
  const input = (block_id: string, label: string, element: types.InputBlock['element']) => ({
    type: 'input' as const,
    block_id,
    label: plain(label),
    element,
  })
  return {
    type: 'modal',
    callback_id: 'typed',
    title: plain('Typed'),
    submit: plain('Save'),
    blocks: [
      { type: 'alert', text: plain('Nothing is sent'), level: 'warning' },
      input('number', 'How many?', {
        type: 'number_input',
        action_id: 'value',
        is_decimal_allowed: false,
        max_value: '9',
      }),
      input('email', 'Whose address?', { type: 'email_text_input', action_id: 'value' }),
      input('url', 'Which page?', { type: 'url_text_input', action_id: 'value' }),
    ],
  }
}

function second(title: string): types.ModalView {
  return {
    type: 'modal',
    title: plain(title),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `This is *${title}*.` } },
      { type: 'actions', elements: [{ type: 'button', action_id: 'change', text: plain('Change') }] },
    ],
  }
}
