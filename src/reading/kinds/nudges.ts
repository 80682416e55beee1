import { z } from 'zod'
import type { Saying } from '../saying.ts'
import { kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import type { Readable } from './kind.ts'

const setSchema = z.object({ kind: z.literal('nudge.set'), when: z.string() })

export const set: Readable<typeof setSchema> = {
  schema: setSchema,
  cues: {
    command: `
      <nudge> .. come
      remind me to .. <keep>/update/=notes, ^ monthly $, ^ weekly $, ^ quarterly $`,
    certain: `
      <nudge>/remind .. <day>/<time>, start nudging/reminding, <change> .. <nudge>, nudge me, ping me, poke me
      resume/restart/unpause/reenable/continue .. <nudge>, <nudge> on, ^ nudge .. <day>/<time>`,
    sure: '^ nudge, weekly <nudge>, remind me every, every <day>, every second/other/first/last <day>, ^ every .. week/month $, first/second/third/fourth/last <day> of/in .. month',
    likely: '<nudge>',
  },
  isRuledOut: isErrand,
  fill: ({ saying }) => ({ kind: 'nudge.set', when: whenIn(saying) }),
}

const pauseSchema = z.object({ kind: z.literal('nudge.pause'), when: z.string() })

export const pause: Readable<typeof pauseSchema> = {
  schema: pauseSchema,
  cues: {
    command: `
      <hold> .. <nudge>/message, <nudge> .. <hold>, ^ let/leave me =be, ^ on =pause $, skip this/next/the week, ^ pause, ^ snooze, ^ hold off
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
  fill: ({ saying }) => ({ kind: 'nudge.pause', when: whileIn(saying) }),
}

const stopSchema = z.object({ kind: z.literal('nudge.stop') })

export const stop: Readable<typeof stopSchema> = {
  schema: stopSchema,
  cues: {
    command: `
      ^ leave me in peace, ^ quit/stop pestering, <nudge> off/stop/end, <end> nudging/reminding/pinging, unsubscribe, turn off .. <nudge>, turn .. <nudge> .. off, opt out
      no more <nudge>/message, not want .. <nudge>/message, not .. <nudge>/remind me, not .. want .. nudged/reminded
      pause not, not a pause, no pause, no more .. <nudge>, no more .. message, <nudge>/message .. for good, <nudge>/message .. forever, <nudge>/message .. for ever, not need/want .. <nudge>
      enough with .. <nudge>/message, off .. the .. <nudge>, stop writing/messaging me, leave me alone .. for good
      never .. <nudge>/remind, enough .. <nudge>, <end> .. weekly, any more .. message, <end> .. <nudge> .. forever/good/always`,
    certain: '<end> .. <nudge>, anymore .. <nudge>/message, <end> .. message',
  },
  fill: () => ({ kind: 'nudge.stop' }),
}

/** "Remind me to call mom": nothing that a nudge is for. */
function isErrand({ words }: Saying): boolean {
  const at = words.findIndex(({ stem }) => stem === 'remind')
  const toDo = words.slice(at + 3)
  const asks = at >= 0 && words[at + 1]?.word === 'me' && words[at + 2]?.word === 'to'
  return asks && toDo.length > 0 && !toDo.some(({ stem, word }) => kept.has(stem) || kept.has(word))
}

/** What one does about one's notes, and what one does it to. */
const kept = wordSet(
  'note log updat write journal evid record capt captur add fill readi readiness rate reflect brag win progress promo promotion packet save keep track document accomplish achiev wrote write down nudg check growth level guid case',
)

/** From the first word of time to the end, with what joins it: "from 10 to 17 March", "until the 29th of March". */
const whileIn = (saying: Saying): string => timeFrom(saying, timesOf(saying)[0])

/** The same; after "from Monday to Friday", what comes after "to". */
function whenIn(saying: Saying): string {
  const { text, words } = saying
  const times = timesOf(saying)
  const moved = words[times.find((at) => words[at - 1]?.word === 'to') ?? -1]
  return moved ? text.slice(moved.from).trim() : timeFrom(saying, times[0])
}

const timesOf = ({ words }: Saying): number[] =>
  words.flatMap(({ word }, at) => (kindsOf(word).some((kind) => timely.has(kind)) ? [at] : []))

function timeFrom({ text, words }: Saying, first: number | undefined): string {
  let start = first ?? words.findIndex(({ word }) => openers.has(word))
  while (start > 0 && isTimely(words[start - 1]?.word ?? '')) start--
  const from = words[start]?.from ?? soon.exec(text)?.index
  return from === undefined ? '' : text.slice(from).trim()
}

const timely = new Set(['day', 'time', 'period'])
const openers = wordSet('every until till for this next today tonight twice once monthly weekly quarterly')
const inner =
  wordSet(`every until till for this next today tonight on at the from a an while after before second third fourth last other first single
  twice once half quarter past of to through between`)

const soon = /\bin (?:\w+ ){1,3}?(?:min|hour|hr)/i

const isTimely = (word: string): boolean =>
  inner.has(word) || /^\d{1,2}(?:st|nd|rd|th)$/.test(word) || kindsOf(word).includes('number')
