import type { Cues } from './tiers.ts'

/** How people talk with a bot, and what they ask of it that it is not for. */
export const talkCues: readonly Cues[] = [
  {
    kind: 'help',
    command:
      '^ help compare/show/nudge/note/notes/rate/packet/share/posting/search/delete/readiness, how do/can i/you/one .. =note/=notes/nudge/reminder/rating/packet',
    certain: `
      ^ help $, ^ halp $, ^ who be you $, ^ what be you $, who/what be you and what, what/which command, what .. i ask you, what can i ask, what .. can i type/say/write, what/which question/things .. you answer/understand
      <show> .. command, how do/does .. =nudge/=nudges/=reminder/=reminders/=rating/=packet work, what happens when/if, man page $, ^ man $, be there .. manual
      what be my option, what do i type, what be you able, what can you do for me, explain .. how you work, new here
      what can you/this/the/it .. do, what can .. bot, how do/can i/one/you/we/this .. use/operate/work, how to use, how .. you work
      ^ command $, list .. command, command .. there, ^ manual $, ^ option $, ^ menu $, what .. you .. do for`,
    sure: 'show .. help, ^ usage, what be you for, get started, who be you, how .. start, what else can, what be this bot',
    likely: 'how do i .. <keep>/<drop>/<hold>/share/rate/nudge, example of',
    faint: 'help me $, what do you do',
  },
  {
    kind: 'smalltalk',
    certain: `
      be you .. real/robot/human/person/ai/alive, you be .. best/great/awesome/amazing/star/cool/nice/kind/funny/sweet/angel/legend
      nice/good/great/kind/best/sweet/lovely bot, how be you, how be it going, how .. going, who made/built/created you`,
    likely: `
      ^ hola, ^ bonjour, ^ hallo, ^ ciao, ^ salut, ^ moin, ^ servus, ^ ola, buenos dias/tardes/noches, guten tag/morgen/abend, obrigado, obrigada, grazie, arigato, tack, dzieki, wow
      happy <day>/weekend/holiday/birthday, nice/good/great/lovely weekend, no worries, no problem, you be funny, welcome, love it, nice one, how be things
      ^ hi, ^ hello, ^ hey, ^ yo, thanks, thank you, good morning/afternoon/evening/night/day, bye, goodbye, see you, well done
      good job, love you, merci, danke, gracias, cheers, sup, morning, appreciate, forget it $, ^ cool $, ^ nice $, ^ ok $, ^ okay $, ^ great $
      lol, haha, lmao, never mind, congratulations, you .. rock, ^ got it, ^ perfect, ^ awesome, ^ sorry $, ^ yes $, ^ no $`,
  },
  {
    kind: 'unknown',
    command: 'write/send/draft a note to',
    certain: `
      <level> .. salary/paid/bonus, <level> pay, how much .. <level> .. earn/make/get, what do <level> earn/make
      <level> earn $, salary/pay/paid/bonus .. <level>, salary of, my salary/bonus/raise
      will i .. promoted, will i get .. promotion
      do/at/in/from/versus <company>, the level/ladder/guideline at <stranger>, <company> expect/want/level
      what did <stranger>, <stranger> .. earn/make/paid
      remind me to`,
    sure: `
      write/draft/compose/send .. <chore>, weather, recipe, restaurant, wifi, password
      book/reserve .. flight/room/table/hotel/taxi, translate
      ^ play, ^ sudo, who .. won, lunch, joke, football, flight, vacation days
      meeting room, book me, file/request/book/take .. vacation/leave
      in/into japanese/french/german/spanish/english, printer, laptop, phone number
      javascript, csv`,
    likely: 'previous/your/all instruction, your rules',
  },
]
