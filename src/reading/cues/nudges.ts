import type { Cues } from './tiers.ts'

/** How people speak of the weekly prompt. */
export const nudgeCues: readonly Cues[] = [
  {
    kind: 'nudge.set',
    command: `
      <nudge> .. come
      remind me to .. <keep>/update/=notes`,
    certain: `
      ^ monthly $, ^ weekly $, ^ quarterly $, <nudge>/remind .. <day>/<time>, start nudging/reminding, <change> .. <nudge>, nudge me, ping me, poke me
      resume/restart/unpause/reenable/continue .. <nudge>, <nudge> on, ^ nudge .. <day>/<time>`,
    sure: '^ nudge, weekly <nudge>, remind me every, every <day>, every second/other/first/last <day>, ^ every .. week/month $, first/second/third/fourth/last <day> of/in .. month',
    likely: '<nudge>',
  },
  {
    kind: 'nudge.pause',
    command: `
      <hold> .. <nudge>/message, <nudge> .. <hold>, skip this/next/the week, ^ pause, ^ snooze, ^ hold off
      no <nudge>/message .. until/till/week/month/while/<period>, until/till .. no <nudge>/message
      <end>/no/off .. <nudge>/message .. until/till/while/only, <nudge>/message .. until/till, after that continue
      not .. <nudge>/remind/bother me .. until/till/while/this/next/<day>, leave me .. until/till, <nudge> off .. until/for/till
      <end>/no .. <nudge>/message .. <period> .. only, vacation .. <nudge>/message, <nudge>/message .. vacation/leave/break/away
      no <nudge>/message this/next/for, <nudge> off for, not .. <nudge> this/next
      until/till/while .. not/no .. <nudge>/remind/message, away until/till .. <nudge>/remind, break .. <nudge>/message, <nudge> break
      not this/next week, skip this one, leave me alone .. for <number>, mute .. for, <end> .. <nudge>/nudging/reminding .. until/till
      ill/sick/away/travel/holiday/leave/vacation .. not .. <nudge>/remind/message, quiet .. until/till, not .. <nudge>/message .. ill/sick/away`,
    likely: 'pause, snooze, skip .. week',
    sure: '^ i be out/away/off .. <period>/<day>, ^ i be on leave/vacation/holiday/pto/break, ^ on leave/vacation/holiday/pto .. <period>/<day>, ^ out/away .. <period>/<day>, out of office',
    faint: 'skip, on leave, vacation',
  },
  {
    kind: 'nudge.stop',
    command: `
      <nudge> off/stop/end, <end> nudging/reminding/pinging, unsubscribe, turn off .. <nudge>, turn .. <nudge> .. off, opt out
      no more <nudge>/message, not want .. <nudge>/message, not .. <nudge>/remind me, not .. want .. nudged/reminded
      pause not, not a pause, no pause, no more .. <nudge>, no more .. message, <nudge>/message .. for good, <nudge>/message .. forever, <nudge>/message .. for ever, not need/want .. <nudge>
      enough with .. <nudge>/message, off .. the .. <nudge>, stop writing/messaging me, leave me alone .. for good
      never .. <nudge>/remind, enough .. <nudge>, <end> .. weekly, any more .. message, <end> .. <nudge> .. forever/good/always`,
    certain: '<end> .. <nudge>, anymore .. <nudge>/message, <end> .. message',
  },
]
