import type { Guideline } from '../../../domain/library/guideline.ts'
import { findGuideline, findPosting } from '../../../domain/library/library.ts'
import { alikeIn } from '../../../domain/published/alike.ts'
import { type Document, type DocumentName, nameOf } from '../../../domain/published/published.ts'
import { findDraft, type KeptDraft } from '../../../store/published/drafts.ts'
import { newest } from '../../../store/published/published.ts'
import type { Published } from '../../../store/published/rows.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply, ReplyPart } from '../../answer.ts'
import type { Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { previewReply } from './preview.ts'
import { goneReply } from './reply.ts'

/** What stands under a name: what was published, else a file. */
export type Standing = {
  readonly published: Published | undefined
  readonly file: Document | undefined
}

export async function standingOf(
  { vault }: Own,
  { files }: Publishing,
  { teamId }: Owner,
  name: DocumentName,
): Promise<Standing> {
  return { published: await newest(vault.db, teamId, name), file: fileOf(files, name) }
}

function fileOf(files: Publishing['files'], { kind, id }: DocumentName): Document | undefined {
  if (kind === 'guideline') {
    const value = findGuideline(files, id)
    return value && { kind, value }
  }
  const value = findPosting(files, id)
  return value && { kind, value }
}

/** What a draft may be the next version of, while nobody said whether it is. */
export function alikeOf({ library }: Own, { draft: { made, said } }: KeptDraft): Guideline | undefined {
  if (made.kind !== 'understood' || made.document.kind !== 'guideline' || said.id !== undefined)
    return undefined
  return alikeIn(library.guidelines, made.document.value)
}

/** The preview of a draft beside what it would replace. */
export async function preview(
  own: Own,
  publishing: Publishing,
  owner: Owner,
  { kept, note }: { readonly kept: KeptDraft; readonly note?: string },
): Promise<AskerReply> {
  const { made } = kept.draft
  if (made.kind !== 'understood')
    return previewReply(kept, { standing: undefined, isFile: false, sample: [], note })
  const { document } = made
  const { published, file } = await standingOf(own, publishing, owner, nameOf(document))
  return previewReply(kept, {
    standing: published?.document ?? file,
    alike: alikeOf(own, kept),
    isFile: !published,
    sample: document.kind === 'guideline' ? sampleParts(publishing, document.value) : [],
    note,
  })
}

/** What became of a draft meanwhile: another state of it, or nothing. */
export async function previewNow(
  own: Own,
  publishing: Publishing,
  owner: Owner,
  id: string,
): Promise<AskerReply> {
  const kept = await findDraft(own.vault, owner, id, own.now())
  return kept ? preview(own, publishing, owner, { kept }) : goneReply
}

const sampleParts = (publishing: Publishing, guideline: Guideline): readonly ReplyPart[] =>
  publishing.sampleOf(guideline)
