import { writeMarkdown } from '../../../documents/writing/markdown.ts'
import { dropCanvas, isCanvasKept } from '../../../store/canvases/canvases.ts'
import type { AskerReply } from '../../answer.ts'
import { makeCanvas } from '../../canvases/making.ts'
import { tendCanvases } from '../../canvases/tending.ts'
import type { LoadedCase } from '../../case/loading.ts'
import { casePage } from '../../case/page.ts'
import type { Me, Own } from '../../person/me.ts'
import { canvasGoneReply, canvasReply, noCanvasReply, noSuchCanvasReply } from './canvas-reply.ts'

/** The document for others, on a page that its owner alone can open. */
export async function caseCanvas(own: Own, { owner }: Me, loaded: LoadedCase): Promise<AskerReply> {
  const name = await own.reach?.nameOf(owner)
  const page = casePage(loaded.made, { owner: name })
  // A canvas shows its title above.
  const blocks = page.blocks.filter(({ kind }) => kind !== 'title')
  const made = await makeCanvas(own, owner, {
    title: page.title,
    markdown: writeMarkdown({ ...page, blocks }, { tight: true }),
  })
  return 'no' in made ? noCanvasReply(loaded, made.no) : canvasReply(loaded, made)
}

export async function removeCanvas(own: Own, { owner }: Me, id: string): Promise<AskerReply> {
  if (!(await dropCanvas(own.vault.db, owner, id, own.now()))) return noSuchCanvasReply
  await tendCanvases(own, owner.teamId)
  return canvasGoneReply(await isCanvasKept(own.vault.db, owner, id))
}
