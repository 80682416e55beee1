import { createRequire } from 'node:module'

// Loaded only where workspaces are installed by OAuth.
const load = createRequire(import.meta.url)

export const { InstallProvider, InvalidStateError, ErrorCode } = load(
  '@slack/oauth',
) as typeof import('@slack/oauth')
