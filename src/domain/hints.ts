import type { Note } from './note.ts'

export type Hint = 'no-result' | 'no-number' | 'only-we'

/** The one thing that would make a note stronger, if there is one; the first rule that applies wins. */
export function hintOf({ what, result }: Pick<Note, 'what' | 'result'>): Hint | undefined {
  const all = `${what} ${result ?? ''}`
  if (/\b([Ww]e|[Oo]ur|us)\b/.test(all) && !/\b(I|I'm|I've|my|me)\b/i.test(all)) return 'only-we'
  if (!result?.trim() && !tellsResult.test(what)) return 'no-result'
  if (!/\p{N}/u.test(all)) return 'no-number'
  return undefined
}

/** Words by which people tell what came of something. */
const tellsResult =
  /\b(so that|which (led|meant|gave|let|cut|saved)|result|led to|from .+ to |saved?|cut|grew|reduced?|increased?|won|closed|earned|now)\b/i
