import type { OwnerColumns } from './owner-columns.ts'

/** Rows of where the bot is installed, and of who left there. */
export type InstallationTables = {
  /** What is sealed are its tokens. `lease`: of who exchanges them for new ones. */
  installation: {
    team_id: string
    enterprise_id: string | null
    name: string
    app_id: string
    bot_id: string
    bot_user_id: string
    scopes: string
    installed_by: string
    installed_at: string
    state: InstallationState
    state_at: string
    reason: string | null
    destroy_at: string | null
    version: number
    expires_at: string | null
    lease: string | null
    lease_ends_at: string | null
    sealed: Buffer
    sealed_by: string
  }
  /** Which workspaces an organisation's installation reaches, each of them one's. */
  organisation_workspace: {
    /** When the organisation took it out; what it kept goes on to be the organisation's. */
    left_at: string | null
    team_id: string
    organisation_id: string
    name: string
    at: string
    /** Since when all that was the workspace's is the organisation's, but for what is people's own. */
    moved_at: string | null
  }
  /** What somebody keeps in a workspace beside what they keep in its organisation; `together_at`: they want it in one place. */
  apart: OwnerColumns & { from_team_id: string; ask_at: string; together_at: string | null }
  /** Installations that somebody began; the id is a hash. */
  install_state: { id: string; ends_at: string }
  /** Who left their workspace, and when what is theirs is destroyed. */
  departure: OwnerColumns & { at: string; destroy_at: string }
}

/**
 * `quiet`: Slack takes its token no more. `removed`: the app was taken out. `destroying`: all data of the workspace goes
 * right now. Only what is `live` gets anything.
 */
export type InstallationState = 'live' | 'quiet' | 'removed' | 'destroying'
