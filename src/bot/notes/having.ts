import { chunk } from 'es-toolkit/array/chunk'
import type { KeptNote } from '../../domain/own/note.ts'
import { stemsOf } from '../../domain/tokens.ts'
import { yielded } from '../wait.ts'

/** `whole`: they hold all of the words. */
type Fitting = { readonly found: readonly KeptNote[]; readonly whole: boolean }

/** So many long notes take less than 20 ms, in which nobody else is answered. */
const atOnce = 100

/** Notes that hold most of the words, and at least half of them. Others are answered between some notes and the next. */
export async function fitting(stems: readonly string[], all: readonly KeptNote[]): Promise<Fitting> {
  const wanted = [...new Set(stems)]
  const counted: { note: KeptNote; held: number }[] = []
  for (const some of chunk([...all], atOnce)) {
    counted.push(...some.map((note) => ({ note, held: countHeld(note, wanted) })))
    await yielded()
  }
  const most = Math.max(0, ...counted.map(({ held }) => held))
  const isEnough = most > 0 && most * 2 >= wanted.length
  const found = isEnough ? counted.filter(({ held }) => held === most).map(({ note }) => note) : []
  return { found, whole: found.length > 0 && most === wanted.length }
}

function countHeld({ what, result, confirm, link, principles }: KeptNote, wanted: readonly string[]): number {
  const held = new Set(stemsOf([what, result, confirm, link, ...principles].join('\n')))
  return wanted.filter((each) => held.has(each)).length
}
