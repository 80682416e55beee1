import { beginsLikeDeed, refusesNote } from '../../reading/orders/deeds.ts'
import { isMeant, isQuestion } from '../../reading/orders/moods.ts'
import { isIdlyKept } from '../../reading/orders/orders.ts'
import { quotedIn } from '../../reading/orders/quoted.ts'
import { said, sentencesOf } from '../../reading/orders/sentences.ts'
import { isTakenBack, opensTold } from '../../reading/orders/taken-back.ts'
import { readTokens, wordsOf } from '../../reading/words/words.ts'
import { findVerb } from '../features/verbs.ts'
import { isOfDeed, isOfForm, isOfPlan, isOrdering, isReport, isWish } from './unplain.ts'
import { isHearsay, isOfOthers, tellsNoDeed } from './untold.ts'

/**
 * Whether words may be the plain answer to a nudge: told, and neither asked, denied, ordered, quoted, supposed nor
 * somebody else's, and nothing wanted by them. What tells a deed first may go on to anything but a question or a wish;
 * of what reads as a note (`asNote`) that it is to be one is no wish.
 */
export function isPlainReply(text: string, { asNote }: { readonly asNote: boolean }): boolean {
  if (refusesNote(text) || isIdlyKept(text) || quotesCommand(text) || asksAlong.test(text)) return false
  if (isTakenBack(text) || opensTold(text)) return false
  const words = wordsOf(readTokens(text), [])
  const sentences = sentencesOf(text, words)
  const lines = sentences.map(({ start, end }) => said(text, words, start, end))
  const toKeep = (asNote || asked.test(text)) && lines.some(isOfDeed)
  if (sentences.some((sentence) => isQuestion(text, words, sentence))) return false
  // What reads as a note, and says that it is to be one, may tell of others, of plans and of how things are.
  if (asNote && asked.test(text) && quotedIn(text).length === 0) return true
  if (!toKeep && lines.some(isWish)) return false
  if (beginsLikeDeed(text)) return true
  const [first = ''] = lines
  return (
    sentences.every((sentence) => isMeant(text, words, sentence)) &&
    quotedIn(text).length === 0 &&
    !isDenied.test(first) &&
    !isReport(first) &&
    !isOfOthers(text) &&
    !lines.some(isHearsay) &&
    (toKeep || !lines.some(tellsNoDeed)) &&
    !lines.some((line) => isOfForm(line) || isOfPlan(line) || (!toKeep && isOrdering(line)))
  )
}

/** It says that it is to be kept. */
const asked =
  /\b(?:my (?:\w+ )?(?:notes?|evidence|file|records?|diary)|for the record|on record|notiz|diary entry|remembered|remembering|to remember|remember (?:this|that i|how i|for)|keep (?:this|that|it)(?! (?:under|to|short|below|at|in)\b)|kept|save (?:this|that|it)|written down|into my notes|a note:|please add)\b|^(?:add|log) (?!me\b|a\b|to\b|in\b|out\b|off\b|(?:\w+ )?(?:examples?|bullets?|points?|sentences?|lines?)\b)|\bfor the record\b/i

/** "Got two partners signed, who owns them at Sr. Mgr" */
const asksAlong =
  /,\s*(?:(?:and|so|but):?\s+)?(?:who (?:owns?|does|should)|what(?:['’]s| (?:is|are|does|do|should|to))|how (?:do|does|is|to|should))\b/i

/** `She typed "pause 2 weeks"`. */
const quotesCommand = (text: string): boolean =>
  [...text.slice(0, longestQuoting).matchAll(/["“”`‘/'](\p{L}+)(?: [^"“”`’']*)?["“”`’']/gu)].some(
    ([, first = '']) => findVerb(first.toLowerCase()) !== undefined,
  )

const longestQuoting = 1_000

/** Where no deed comes after it: "nothing big, but I unblocked the data team". */
const isDenied =
  /^(?:(?:please|pls|plz|wait|yes|well|honestly|sorry) )*(?:no|nope|not|none|nothing|there(?: i|')?s (?:no|nothing)|there is (?:no|nothing)|do not|dont|dnt|never|let ?s not|let us not|aint|ignore|keep everything|im not|(?:i|we) (?:am not|never|do not|dont|did not|didnt|have not|havent|will not|wont|would not|wouldnt|was not|wasnt|cant|cannot)|id rather not|you (?:should|need) ?(?:not|nt)|(?:it|this|that) (?:is not|isnt|wasnt|was not)|wasnt|(?:\w+ ){1,3}(?:didnt|did not))\b(?!.*\bbut (?:i|we)\b)/
