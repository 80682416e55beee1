/**
 * Whether something tells of daily life and not of work that was done: a mishap, an errand, how one felt. It begins like
 * a deed, and is none to be kept.
 */
export const isOfDailyLife = (text: string): boolean =>
  [isErrand, isMishap, ofThePage, ofAPast, ofLeisure].some((each) => each.test(text))

const isMishap =
  /^\W*(?:(?:i|we)(?:['’]ve)? )?(?:(?:have|just|also|finally) )*(?:got (?:sick|stuck|nothing|yelled|ill\b|hurt|lost|bored|up\b|home|an? \w+\?)|lost (?!no\b)|ran out|did nothing|fell (?:ill|asleep)|broke my|stuck|worked on the usual)/i

const isErrand =
  /^\W*(?:(?:i|we)(?:['’]ve)? )?(?:(?:have|just|only|also|already|finally) )*(?:slept|felt|had (?:lunch|dinner|coffee|a|an|the|three|two)|missed|asked|answered|told|tried|opened|read|spent (?:the|all|my|most)|arrived|stayed|waited|woke|ate|drank|watched|skipped|forgot|meant|appreciated?|said|was|were|went (?:home|out|back|to bed))\b|\b(?:my|a new|the new|new) (?:\w+ )?(?:laptop|phone|desk|inbox|password|keys?|flights?|badge|parking\w*|permit|calendar|bike|car|kids?|daughter|son|wife|husband|dog|cat|mind|lunch|vacation|holiday|headset|mouse|visa|passport|business cards|coffee\w*|training certificate)\b|\b(?:mandatory|compliance) (?:\w+ )?training\b|^\W*(?:updated?|upgraded?|installed|deleted|opened) (?:slack|teams|zoom|windows|the app|to the)\b|\b(?:guideline|this bot|the bot|your (?:message|nudge)|the app|(?:the|this|that|my|your) reminder\b(?! (?:mails?|e-?mails?|letters?))|last one)\b|^\W*(?:oops|dana,)/i

const doer = String.raw`^\W*(?:(?:i|we)(?:['’]ve)? )?(?:(?:have|just|also|then|already|finally|only|again) )*`

/** What one did with what the bot shows, or with the bot: "I pasted the posting below", "closed the tab, sorry". */
const ofThePage = new RegExp(
  String.raw`${doer}(?:(?:click|typ|press|past|copi|learn|compar|finish|forward|shar|show|report|sav|clos|us|look|submitt|select|scroll|note|keep|kept|delet|mov)\p{L}*|found|got|sent|wrote)\b(?: (?:at|through|to|in|from|of|with|all|both|down))*(?: (?:[\p{L}\d]+ ){0,2}?(?:your|the|this|that|both|my|which|wrong)(?: \p{L}+){0,3}?)? (?:posting|answers?|list|link|buttons?|page|form|tab|window|section|levels?|ladder|tutorial|bot|app|old ones|reading|locally|elsewhere|you)\b`,
  'iu',
)

/** What one was and did at other times, and what came to nothing. */
const ofAPast = new RegExp(
  String.raw`${doer}(?:joined (?:in|the|this|here)|started (?:on (?!a|the)|here|in)|applied (?:for|to)|interviewed for|worked (?:there|here|at|from home|late|like|until|till)|got promoted|learned (?:that|a lot|from|nothing)|typed|failed (?:at|to|in|with)|agreed to disagree|met my|talked (?:to|with) (?:my|him|her|them|hr)\b|\p{L}+ed (?:nobody|nothing|too|no one)\b|wrote (?:down )?(?:nothing|nobody)|called .{2,30}, no answer|(?:booked|scheduled|postponed|cancelled|moved) (?:my|the|a (?:room|table)(?: for (?:my|the))?) (?:meeting|review|1:1|call|appointment|lunch)|moved (?:to|into|in|house|out|flat|desks?)\b)`,
  'iu',
)

const ofLeisure =
  /\b(?:marathon|5k|10k|quiz|cake|bak(?:ed|ing)|shed|choir|chess|football|soccer|tennis|yoga|gym|hik(?:ed|ing)|guitar|traffic|inbox|birthday|wedding|movie|netflix (?:night|series)|move house|afternoon off|day off|the week off|at lunch)\b|^\W*(?:(?:i|we) )?drove to \p{L}+ and back/iu
