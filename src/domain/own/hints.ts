import type { Note } from './note.ts'

export type Hint = 'only-we' | 'no-result' | 'no-date' | 'no-number'

/** The one thing that would make a note stronger, if there is one; the first rule that applies wins. `today` is the owner's. */
export function hintOf(
  { what, result, happenedOn }: Pick<Note, 'what' | 'result' | 'happenedOn'>,
  today: string,
): Hint | undefined {
  const all = `${what} ${result ?? ''}`
  if (/\b([Ww]e|[Oo]ur|us)\b/.test(all) && !/\b(I|I'm|I've|my|me)\b/i.test(all)) return 'only-we'
  if (!result?.trim() && !tellsResult.test(what) && !outcome.test(what)) return 'no-result'
  if (happenedOn === today && anotherDay.test(all)) return 'no-date'
  if (!/\p{N}/u.test(all)) return 'no-number'
  return undefined
}

/** "… and both were promoted", "… that sold 300 a week" */
const outcome =
  /\b(?:and|so|then|after which) (?:(?:now|then|since|all|both|most|two|three|four|five|six|\d+|they|he|she|it|the \w+)(?: of (?:them|it|us))? ){1,2}(?:(?:(?:was|were|is|are|got|has been|have been)(?: \w+ly)? (?:promoted|approved|certified|adopted|renewed|signed|extended|hired|live|on time|in use|used|reused|rolled out))|promoted|passed|renewed|signed|adopted|stayed|extended|sold|doubled|halved|dropped|rose|fell|use it|went live)\b|\b(?:that|which|and) (?:(?:since|then|now) )?(?:sold|sells|brought in|earned|reached|served|serves|attracted|doubled|halved) (?:(?:about|around|over|almost|nearly) )?\p{N}/iu

/** Words by which people tell what came of something. */
export const tellsResult =
  /\b(so that|which (led|meant|gave|let|cut|saved)|result|led to|from .+ to |saved?|cut|grew|reduced?|increased?|won|closed|earned|now)\b|\d\s*%|\b(fewer|less|faster|more|higher|lower|better|shorter) \w+/i

/** Words by which people tell that something happened on another day. */
const anotherDay =
  /\b(yesterday|ago|(last|previous) (week|month|quarter|year|spring|summer|autumn|fall|winter|(mon|tues|wednes|thurs|fri|satur|sun)day)|(in|back in|since) (january|february|march|april|may|june|july|august|september|october|november|december))\b/i
