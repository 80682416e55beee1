import type { App } from '@slack/bolt'
import type { TokenWatch } from '../token.ts'

/** Taken out of the workspace, the bot can answer nobody; an event that comes late tells of what was before. */
export function onRemoved(app: App, token: Pick<TokenWatch, 'doubt'>): void {
  app.event('app_uninstalled', async () => token.doubt())
  app.event('tokens_revoked', async () => token.doubt())
}
