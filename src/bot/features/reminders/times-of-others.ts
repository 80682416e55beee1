import { isCourtesy } from '../../../reading/orders/asides.ts'
import { isTimely } from '../../meaning/time-words.ts'

/** Whether words by themselves ask for what can be brought back. */
type Reminds = (text: string) => boolean

/**
 * Whether the time behind what is asked for is that of something else: "what III means, meeting in 10 minutes", "the
 * posting for my call at 5". Then it is asked for now.
 */
export const isTimeOfOther = (what: string, reminds: Reminds): boolean =>
  ownEvent.test(what) ||
  goesOn.test(what) ||
  what
    .split(/[,;–—]+(?=\s|$)|\s-\s/)
    .slice(1)
    .map((part) => part.replace(/[\s.!]+$/, '').trim())
    .some(
      (part) =>
        !(
          part === '' ||
          thanks.test(part) ||
          isCourtesy(part.toLowerCase()) ||
          isTimely(part) ||
          reminds(part)
        ),
    )

const thanks = /\bthanks\b/i

/** "… my 1:1 is" tomorrow */
const goesOn = /[,;–—-]\s*.*\b(?:is|are|was|starts|begins|have|present|meet)$/i
const ownEvent =
  /\b(?:for|before|in|during|at|ahead of) (?:my|the|our|tomorrow['’]?s|today['’]?s|a|an)(?: [\p{L}\d:-]+){0,2}? (?:calls?|meetings?|reviews?|panel|interviews?|1:1s?|one[- ](?:on|to)[- ]one|talk|presentation|workshop|chat|calibration|sync|session|board|committee|offsite|appointment|demo|pitch)$/iu

/** "Today", "2 minutes", "for tomorrow": when or how long it is needed, and not when it is to come. */
export const isNoTimeToCome = (when: string): boolean =>
  /^(?:today|now|(?:for|by|until|till) (?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:\d+|an?|one|two|five|ten) (?:min(?:ute)?|hour|day|week)s?)$/i.test(
    when.trim(),
  )

/** "Send Tom the list again", "remind Kim of it", "get it back from HR", "post this in #ops": not to the asker. */
export const isForOthers = (text: string): boolean => others.test(text)
const others =
  /\b(?:remind|ping|nudge|message|poke) (?!me\b|us\b|of\b|about\b)[\p{L}]+ (?:of|about|on|with) |\b(?:send|show|give|tell|bring|read) (?!me\b|us\b|it\b|again\b|back\b|up\b|once\b|over\b|out\b|what\b|how\b|the\b)\p{L}+ (?:the|a|that|this|our|my) |\b(?:send|show|give|tell|bring|read) the (?:team|room|group|panel|board|others|manager|boss)\b|\bback from (?!leave|vacation|holiday|lunch)\p{L}|\b(?:in|to|into) #\p{L}/iu
