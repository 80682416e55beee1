/** What a note is said to be about: "the note about status prep", "the Oslo note from Monday"; empty for none. */
export function namedIn(text: string): string {
  const said = text.slice(0, longest)
  const [, words = ''] = ofNote.exec(said) ?? beforeNote.exec(said) ?? afterNote.exec(said) ?? []
  const named = words.trim().replace(quotes, '').replace(closing, '').trim()
  return newest.test(named) ? '' : named
}

const longest = 500
const things = '(?:notes?|entry|entries|evidence|one|thing)'
const kept =
  "(?: (?:that |which )?(?:i|we|you)(?:'ve| have| had)? (?:just )?(?:made|wrote|saved|added|took|logged|kept|recorded|noted)(?: (?:for me|down|earlier|here))?(?: (?:this|last|on|in) (?:\\w+ ?){1,2}?)?)?"

/** "… note about status prep": until a mark, or until it is said what becomes of it. */
const ofNote = new RegExp(
  `\\b${things}${kept}(?: from (?:\\w+ ?){1,2}?)?,? (?:about|on|regarding|concerning|re|of(?! mine)|with|where|called|named|saying|(?:that|which) (?:says|mentions|is about))\\b:? (.+?)(?=$|[,.;!?]|\\s+(?:please|pls|plz|and|to (?:say|read|be)|so|because|it|is|was|again|would)\\b)`,
  'i',
)
const beforeNote = /\b(?:the|my|that|this|our) ((?:[\p{L}\p{N}&'’-]+ ){1,4}?)(?:note|entry)\b/iu
/** "Note 3", "the note from Monday": which one that is, the list of notes tells. */
const afterNote = /\bnotes? (?:number |no\.? ?|#)?(\d+)\b|\bnotes? ((?:i \w+ )?(?:from|of|on) \w+(?: \w+)?)/i

const quotes = /^["“”'‘«»]+|["“”'‘«»]+$/g
const closing = /\s+(?:please|pls|plz|thanks|thx|again|now|out|away)$/i
/** The newest one, said with other words. */
const newest =
  /^(?:(?:very|most|just|own|single) )*(?:last|latest|newest|recent|previous|new|wrong|same|other|it|that|this|them|mine|saved|added|stupid|silly|bad)?$/i
