import { createRequire } from 'node:module'

// As a whole, Bolt also loads Express and what AWS Lambda needs: a twentieth of a start, for nothing.
const load = createRequire(import.meta.url)

export const { default: App } = load('@slack/bolt/dist/App.js') as typeof import('@slack/bolt/dist/App.js')
export const { default: SocketModeReceiver } = load(
  '@slack/bolt/dist/receivers/SocketModeReceiver.js',
) as typeof import('@slack/bolt/dist/receivers/SocketModeReceiver.js')
export const { HTTPResponseAck } = load(
  '@slack/bolt/dist/receivers/HTTPResponseAck.js',
) as typeof import('@slack/bolt/dist/receivers/HTTPResponseAck.js')
export const { verifySlackRequest } = load(
  '@slack/bolt/dist/receivers/verify-request.js',
) as typeof import('@slack/bolt/dist/receivers/verify-request.js')
