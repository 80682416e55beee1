import { isOfDailyLife } from '../../reading/orders/daily-life.ts'
import { beginsLikeDeed } from '../../reading/orders/deeds.ts'
import { kindsOf } from '../../reading/words/word-kinds.ts'

/**
 * Whether what may answer a nudge plainly does: it tells a deed of the asker's, or that some work of theirs went well.
 * What goes on in a life beside that, mishaps and small errands are for the asker to choose: a button offers a note.
 */
export function isWorthKeeping(text: string, { asNote }: { readonly asNote: boolean }): boolean {
  if ((asNote && kept.test(text)) || explicit.test(text)) return true
  if (isOfDailyLife(text)) return false
  const told = text.replace(heading, '')
  if (beginsLikeDeed(told) || together.test(told) || ownDeed(text)) return true
  return !isMishap.test(text) && ofWork.test(text) && (asNote || wentWell.test(text))
}
/** "Set up a weekly call" orders as well as it tells. */
const together = /^\W*(?:(?:set|put) (?:up|together)|noted (?:all|the|\d+)) /i

const explicit =
  /\b(?:into|in|to|for) my (?:\w+ )?(?:notes?|file|records?|evidence|doc|log)\b|\bfor (?:posterity|the record)\b|\bonly a note\b/i

/** It says that it is to be kept. */
const kept =
  /\b(?:notes?|log|evidence|file|records?|diary|save|keep|kept|remember\w*|jot|put (?:it|this|that|down)|write (?:it|this|that|down)|capture|document|add)\b/i

/** "This week: …", "update on the migration: …" */
const heading = /^\W*[^:]{2,40}:\s+/

/** "… and since then I have chaired it", "nothing big, but I unblocked the data team" */
const ownDeed = (text: string): boolean =>
  [...text.toLowerCase().matchAll(telling)].some(([, word = '']) => kindsOf(word).includes('deed'))
const telling =
  /(?:^|[\s,;:.–-])(?:i|we|i['’]ve|we['’]ve)(?: (?:have|just|also|then|finally|even|\w+ly))? (?!had\b|got\b|wanted\b|needed\b|asked\b|noticed\b|missed\b|arrived\b|stayed\b|tried\b)(\p{L}+)/gu

const ofWork =
  /\b(?:customers?|clients?|partners?|resellers?|deals?|workshops?|demos?|reviews?|kick-?offs?|presentations?|trainings?|steerco|qbr|migration|projects?|accounts?|pilots?|rollout|go-?live|launch|proposals?|contracts?|renewals?|references?|playbooks?|assets?|dashboards?|servers|engineers?|consultants?|certifi\w+|teams?|hires?|cto|cio|cfo|ceo|sow|forecast|margin|backlog|tickets?|escalations?|nps|csat|revenue|audit|\p{Lu}\p{Ll}+ (?:renewed|signed|extended))\b/iu
const wentWell =
  /\b(?:renewed|signed|done|went (?:(?:really |very )?well|smoothly|live|from|up)|was (?:good|great|a success)|praised|asked (?:us|me) back|asked to extend|passed|asked for|moved|closed|shipped|live|delivered|feedback|happy|approved|certified|won|launched|completed|extended|adopted|agreed|accepted|said yes|promoted|published|resolved|reduced|doubled|halved|saved|up and running|use(?:s|d)? it|down (?:to|from)|from \d[\w.,%]* (?:\w+ )?to \d)\b/i

/** What went wrong was no deed. */
const isMishap =
  /\b(?:lost (?!no\b)|cancell?ed|postponed|delayed|complained|slipped|outage|flooded|rained|escalated to|yelled|stuck|sick|ill\b|flu\b|terrible|rough|badly|broke\b|broken|stolen|late again|ran out|left my team|reorgani[sz]ed|got cut|was cut|power cuts?|nothing (?:done|special)|usual stuff|by accident|by mistake|bad time|wrong (?:window|chat|channel|person))/i
