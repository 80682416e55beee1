import type { ShareKind } from '../../domain/shares/share.ts'
import type { OwnerColumns } from './owner-columns.ts'

/** What one person shows another, asks them, or says to them. */
export type ShareTables = {
  /** What a person shows another one; a copy that is not sent yet is its owner's alone. */
  share: OwnerColumns & {
    id: string
    reader_id: string
    kind: ShareKind
    at: string
    ends_at: string
    sent_at: string | null
    opened_at: string | null
    last_opened_at: string | null
    key_id: string
    sealed: Buffer
  }
  share_comment: OwnerColumns & { share_id: string; id: string; block: string; at: string; sealed: Buffer }
  share_rating: OwnerColumns & { share_id: string; at: string; blind: number; sealed: Buffer }
  /** That somebody was asked to confirm a note; `told` is 0 where they are not to be bothered. */
  ask: OwnerColumns & { id: string; colleague_id: string; note_id: string; at: string; told: number }
  /** What a colleague says of somebody's note: theirs, sealed with their key. */
  confirmation: OwnerColumns & {
    id: string
    asker_id: string
    note_id: string
    at: string
    asked_at: string
    sealed: Buffer
  }
  /** Who does not want to be asked. */
  unasked: OwnerColumns & { at: string }
  /** What is open before somebody's eyes: a share, or, by the same id, what was said to a request to confirm. */
  share_view: {
    team_id: string
    view_id: string
    kind: ViewKind
    share_id: string
    at: string
    /** When covering it may be tried again; empty until that was refused. */
    ready_at: string | null
    attempts: number
  }
  /** A message to somebody who asked for nothing. `ready_at`: when it may be posted, until it is; then, closed again. */
  notice: {
    team_id: string
    id: string
    person_id: string | null
    share_id: string
    kind: NoticeKind
    at: string
    ready_at: string | null
    attempts: number
    channel: string | null
    ts: string | null
  }
  /** That somebody caused a message about what is shown: `reader_id` got it. */
  told: OwnerColumns & { id: string; reader_id: string; at: string }
  /** That a person got a message, or gets it at that moment, and nothing of who caused it. */
  got: OwnerColumns & { id: string; kind: GotKind; at: string }
  /** A key for each copy that one person shows another. */
  'keys.share_key': OwnerColumns & { id: string; reader_id: string; sealed_by: string; sealed: Buffer }
}

/**
 * `shown`: that there is something to open; `answered`: that the other one commented or rated; `confirm`: that somebody
 * asks; `confirmed`: that a note was confirmed, whose id stands in the place of the share's.
 */
export type NoticeKind = 'shown' | 'answered' | 'confirm' | 'confirmed'

/** Of something shown or said, or a request to confirm. */
export type GotKind = 'news' | 'confirm'

export type ViewKind = 'share' | 'confirmation'
