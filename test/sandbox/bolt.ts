import { App, HTTPReceiver } from '@slack/bolt'
import { onTestFinished } from 'vitest'
import type { Workspace } from '../../src/sandbox/workspace.ts'
import { patience, silent } from './client.ts'

/** A Bolt app over Socket Mode; `listen` adds its listeners before it starts. */
export async function socketApp(workspace: Workspace, listen: (app: App) => void): Promise<App> {
  const { apiUrl, botToken, appToken } = workspace
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    logger: silent,
    convoStore: false,
    clientOptions: { slackApiUrl: apiUrl, ...patience },
  })
  listen(app)
  await app.start()
  onTestFinished(async () => {
    await app.stop()
  })
  return app
}

export const signingSecret = 'a-signing-secret'

/** A Bolt app over signed HTTP, and the address that it listens at. */
export async function httpApp(port: number, workspace: Workspace, listen: (app: App) => void): Promise<App> {
  const receiver = new HTTPReceiver({ signingSecret, logger: silent })
  const { apiUrl, botToken } = workspace
  const clientOptions = { slackApiUrl: apiUrl, ...patience }
  const app = new App({ token: botToken, receiver, logger: silent, convoStore: false, clientOptions })
  listen(app)
  await app.start(port)
  onTestFinished(async () => {
    await app.stop()
  })
  return app
}
