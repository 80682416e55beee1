import { addMinutes } from '../../domain/dates.ts'
import {
  type BegunCanvas,
  beginCanvas,
  type Canvas,
  dropCanvas,
  findCanvas,
  finishCanvas,
} from '../../store/canvases/canvases.ts'
import type { Owner } from '../../store/vault.ts'
import { type Canvases, mostInCanvas, type NoCanvas } from '../person/canvases.ts'
import type { Own } from '../person/me.ts'
import { tendCanvases } from './tending.ts'

/** What is not finished after so many minutes, as after a breakdown, is removed. */
const unfinished = 10

type Making = Pick<Own, 'canvases' | 'vault' | 'now' | 'newId'>

export type MadeCanvas = Canvas | { readonly no: NoCanvas }

/**
 * A page for its owner alone. It is known here before a word is in it, so that none is forgotten, and by the order for
 * it: another attempt at the order goes on with this one, or hands it out.
 */
export async function makeCanvas(
  own: Making,
  owner: Owner,
  page: { readonly title: string; readonly markdown: string },
): Promise<MadeCanvas> {
  const { canvases, vault, now } = own
  if (!canvases?.areHere()) return { no: 'none-here' }
  if (page.markdown.length > mostInCanvas) return { no: 'too-long' }
  const id = vault.order?.id ?? own.newId()
  const begun = (await findCanvas(vault.db, owner, id)) ?? (await begin(own, canvases, owner, id, page.title))
  if ('no' in begun) return begun
  if (begun.made) return begun.made
  const made = await fill(own, canvases, owner, { id, pageId: begun.pageId, markdown: page.markdown })
  if ('url' in made) return made
  await dropCanvas(vault.db, owner, id, now())
  await tendCanvases(own, owner.teamId)
  return made
}

async function begin(
  own: Making,
  canvases: Canvases,
  owner: Owner,
  id: string,
  title: string,
): Promise<BegunCanvas | { readonly no: NoCanvas }> {
  const { vault, now, newId } = own
  const begun = await canvases.begin(title)
  if ('no' in begun) return begun
  const { pageId } = begun
  const until = addMinutes(now(), unfinished)
  if (await beginCanvas(vault, owner, { id, spareId: newId(), pageId, now: now(), until }))
    return { pageId, made: undefined }
  await tendCanvases(own, owner.teamId)
  return (await findCanvas(vault.db, owner, id)) ?? { no: 'not-now' }
}

type Filling = { readonly id: string; readonly pageId: string; readonly markdown: string }

async function fill(
  { vault: { db }, now }: Making,
  canvases: Canvases,
  owner: Owner,
  { id, pageId, markdown }: Filling,
): Promise<MadeCanvas> {
  const given = await canvases.give(pageId, owner, markdown)
  if ('no' in given) return given
  // Who deleted everything meanwhile wants nothing of it back.
  const isKept = await finishCanvas(db, owner, id, given.url)
  if (isKept) return { id, url: given.url, at: now() }
  // Another attempt at the order may have finished it first.
  return (await findCanvas(db, owner, id))?.made ?? { no: 'not-now' }
}
