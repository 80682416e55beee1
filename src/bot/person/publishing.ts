import type { LeftOut, Remark } from '../../domain/import/blocks.ts'
import type { Pieces } from '../../domain/import/pieces.ts'
import type { Guideline } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import type { Document, DocumentName } from '../../domain/published/published.ts'
import type { Asked } from '../../importing/understand.ts'
import type { Owner } from '../../store/vault.ts'
import type { ReplyPart } from '../answer.ts'

/** A file that somebody sent, by the chat product's id. */
export type Dropped = { readonly id: string; readonly name: string }

/** All files of one message. */
export type DroppedFiles = {
  /** What may be a document. */
  readonly documents: readonly Dropped[]
  /** The names of pictures and recordings. */
  readonly others: readonly string[]
  /** The names of documents beyond as many as are read. */
  readonly beyond: readonly string[]
}

/** Why the chat product doesn't hand a file over. */
export type NotFetched =
  /** Deleted, or shown no longer. */
  | 'gone'
  /** It lies elsewhere, and the chat product holds a link to it. */
  | 'link'
  /** A page of the chat product's own. */
  | 'page'
  /** We lack the permission. */
  | 'forbidden'
  /** It gave no answer, or half of one. */
  | 'away'
  /** It does, but too many wait to be read. */
  | 'busy'

export type Fetched =
  | { readonly kind: 'fetched'; readonly files: Asked['from'] }
  | { readonly kind: 'not'; readonly name: string; readonly why: NotFetched }

type Read = {
  readonly document: Document
  readonly remarks: readonly Remark[]
  readonly leftOut: readonly LeftOut[]
  /** What names it has is its own matter. */
  readonly isOwn?: true
}

/** What publishing needs of the world around it. */
export type PublishingMeans = {
  /** Whether they are an admin or owner of the workspace, or named by its operator: asked anew each time. */
  readonly mayPublish: (owner: Owner) => Promise<'yes' | 'no' | 'unknown'>
  readonly personName: (owner: Owner) => Promise<string | undefined>
  /** Throws `Refused` for what is no file that could be one, for its size alone. */
  readonly fetchFiles: (files: readonly Dropped[]) => Promise<Fetched>
  /** The same of one file by its id, if this person sent it: anybody else’s is gone for them. */
  readonly fetchOwn: (owner: Owner, id: string) => Promise<Fetched>
  /** A document of somebody’s own notes, taken apart; throws `Refused` for what is none, and `Busy`. */
  readonly readPieces: (source: Asked['from'][number]) => Promise<Pieces>
  /** Throws `Refused` with all that is wrong, and `Busy` where too many wait to be read. */
  readonly understand: (asked: Asked) => Promise<Read>
  /** Told of all that is published and taken back. */
  readonly told: (event: PublishingEvent) => void
}

export type PublishingEvent = DocumentName & {
  readonly act: 'published' | 'hidden' | 'taken back'
  readonly by: Owner
  readonly number: number
}

export type Publishing = PublishingMeans & {
  /** What was loaded: published documents stand beside it. */
  readonly files: Library
  /** How answers from a guideline will look. */
  readonly sampleOf: (guideline: Guideline) => readonly ReplyPart[]
}
