import type { KeptNote } from '../../../domain/own/note.ts'
import { stem, tokensOf } from '../../../domain/tokens.ts'

/** `whole`: they hold all of the words. */
type Fitting = { readonly found: readonly KeptNote[]; readonly whole: boolean }

/** Notes that hold most of the words, and at least half of them. */
export function fitting(wanted: readonly string[], all: readonly KeptNote[]): Fitting {
  const counted = all.map((note) => ({ note, held: countHeld(note, wanted) }))
  const most = Math.max(0, ...counted.map(({ held }) => held))
  const isEnough = most > 0 && most * 2 >= wanted.length
  const found = isEnough ? counted.filter(({ held }) => held === most).map(({ note }) => note) : []
  return { found, whole: found.length > 0 && most === wanted.length }
}

function countHeld({ what, result, confirm, link, principles }: KeptNote, wanted: readonly string[]): number {
  const held = new Set(stemsOf([what, result, confirm, link, ...principles].join('\n')))
  return wanted.filter((each) => held.has(each)).length
}

export const stemsOf = (text: string): string[] => [...new Set(tokensOf(text).map(({ word }) => stem(word)))]
