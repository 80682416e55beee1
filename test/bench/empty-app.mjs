import { App, HTTPReceiver } from '@slack/bolt'

// What any Bolt app is before it does anything: it acknowledges, and answers with ANSWER where that is set.
const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = process.env
const answer = process.env.ANSWER

const app = appToken
  ? new App({ token, appToken, socketMode: true })
  : new App({ token, receiver: new HTTPReceiver({ signingSecret, port: 0 }) })

app.command('/level', async ({ ack, respond }) => {
  await ack()
  if (answer) await respond(answer)
})

const server = await app.start(0)
process.stdout.write(`${JSON.stringify({ msg: 'ready', port: appToken ? 0 : server.address().port })}\n`)
