import { addMinutes } from '../../domain/dates.ts'
import {
  beginCanvas,
  type Canvas,
  dropCanvas,
  finishCanvas,
  listCanvases,
} from '../../store/canvases/canvases.ts'
import type { Owner } from '../../store/vault.ts'
import { type Canvases, mostInCanvas, type NoCanvas } from '../person/canvases.ts'
import type { Own } from '../person/me.ts'
import { tendCanvases } from './tending.ts'

/** What is not finished after so many minutes, as after a breakdown, is removed. */
const unfinished = 10

export type MadeCanvas = Canvas | { readonly no: NoCanvas }

/** A page for its owner alone. It is known here before a word is in it, so that none is forgotten. */
export async function makeCanvas(
  own: Own,
  owner: Owner,
  page: { readonly title: string; readonly markdown: string },
): Promise<MadeCanvas> {
  const { canvases, vault, now } = own
  if (!canvases?.areHere()) return { no: 'none-here' }
  if (page.markdown.length > mostInCanvas) return { no: 'too-long' }
  const begun = await canvases.begin(page.title)
  if ('no' in begun) return begun
  const id = own.newId()
  const until = addMinutes(now(), unfinished)
  const isFirst = await beginCanvas(vault, owner, { id, pageId: begun.pageId, now: now(), until })
  const made = isFirst ? await fill(own, canvases, owner, { id, ...begun, ...page }) : undefined
  if (made && 'url' in made) return made
  await dropCanvas(vault.db, owner, id, now())
  await tendCanvases(own, owner.teamId)
  // An earlier attempt at the same order made one.
  const [newest] = made ? [] : await listCanvases(vault.db, owner)
  return newest ?? made ?? { no: 'not-now' }
}

type Filling = { readonly id: string; readonly pageId: string; readonly markdown: string }

async function fill(
  { vault: { db }, now }: Own,
  canvases: Canvases,
  owner: Owner,
  { id, pageId, markdown }: Filling,
): Promise<MadeCanvas> {
  const given = await canvases.give(pageId, owner, markdown)
  if ('no' in given) return given
  // Who deleted everything meanwhile wants nothing of it back.
  const isKept = await finishCanvas(db, owner, id, given.url)
  return isKept ? { id, url: given.url, at: now() } : { no: 'not-now' }
}
