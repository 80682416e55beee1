import type { Remark } from '../blocks.ts'
import { brief, quoted } from '../grid/cell-words.ts'

const forFew =
  /\b(do not|don[’']t|not to be|must not be|never) (publish|share|distribute|forward|circulate)|\b(delete|remove|strip|take out) (this )?before (sharing|publishing|sending|posting)|\binternal (note|comment|remark|use only)s?\b|\bnot for (publication|sharing|distribution|candidates|staff|employees)\b|\b(recruiters?|hr|managers?) only\b|\bstrictly confidential\b/i

/** Words that say of themselves that others should not read them: everybody who may read the document will. */
export function meantForFew(texts: readonly string[], path: Remark['path']): Remark[] {
  const found = texts.filter((text) => forFew.test(text))
  if (found.length === 0) return []
  return [
    {
      path,
      text: `LOOK: ${quoted(found.map(brief))} looks like an internal note, and everybody who may read this will see it. If they shouldn’t, remove it from the document, and import again.`,
      about: ['statements'],
    },
  ]
}
