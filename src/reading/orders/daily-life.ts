/**
 * Whether something tells of daily life and not of work that was done: a mishap, an errand, how one felt. It begins like
 * a deed, and is none to be kept.
 */
export const isOfDailyLife = (text: string): boolean => isErrand.test(text) || isMishap.test(text)

const isMishap =
  /^\W*(?:(?:i|we)(?:['’]ve)? )?(?:(?:have|just|also|finally) )*(?:got (?:sick|stuck|nothing|yelled|ill\b|hurt|lost|bored|up\b|home|an? \w+\?)|lost (?!no\b)|ran out|did nothing|fell (?:ill|asleep)|broke my|stuck|worked on the usual)/i

const isErrand =
  /^\W*(?:(?:i|we)(?:['’]ve)? )?(?:(?:have|just|only|also|already|finally) )*(?:slept|felt|had (?:lunch|dinner|coffee|a|an|the|three|two)|missed|asked|answered|told|tried|opened|read|spent (?:the|all|my|most)|arrived|stayed|waited|woke|ate|drank|watched|skipped|forgot|meant|appreciated?|said|was|were|went (?:home|out|back|to bed))\b|\b(?:my|a new|the new|new) (?:\w+ )?(?:laptop|phone|desk|inbox|password|keys?|flights?|badge|parking\w*|permit|calendar|bike|car|kids?|daughter|son|wife|husband|dog|cat|mind|lunch|vacation|holiday|headset|mouse|visa|passport|business cards|coffee\w*|training certificate)\b|\b(?:mandatory|compliance) (?:\w+ )?training\b|^\W*(?:updated?|upgraded?|installed|deleted|opened) (?:slack|teams|zoom|windows|the app|to the)\b|\b(?:guideline|this bot|the bot|your (?:message|nudge)|the app|(?:the|this|that|my|your) reminder\b(?! (?:mails?|e-?mails?|letters?))|last one)\b|^\W*(?:oops|dana,)/i
