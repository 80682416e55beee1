import type { Kind } from './intent.ts'

export type Verb = {
  readonly verb: string
  readonly kind: Kind
  readonly usage: string
  readonly help: string
  readonly example: string
}

/** The one command table: help, usage errors, reading and the manifest's hint follow from its rows. */
export const verbs: readonly Verb[] = [
  {
    verb: 'compare',
    kind: 'compare',
    usage: 'compare [level level] [dimension…]',
    help: 'what the higher level asks beyond the lower one, point by point',
    example: 'compare ops-excellence',
  },
  {
    verb: 'show',
    kind: 'expectations',
    usage: 'show [level] [dimension…]',
    help: 'what a level asks of you',
    example: 'show Sr. Mgr leadership',
  },
  {
    verb: 'dimensions',
    kind: 'dimensions',
    usage: 'dimensions',
    help: 'the dimensions of the guideline',
    example: 'dimensions',
  },
  {
    verb: 'levels',
    kind: 'levels',
    usage: 'levels',
    help: 'the levels and their themes',
    example: 'levels',
  },
  {
    verb: 'guidelines',
    kind: 'guidelines',
    usage: 'guidelines',
    help: 'all guidelines; you choose yours with me',
    example: 'guidelines',
  },
  {
    verb: 'changes',
    kind: 'changes',
    usage: 'changes [version version] [dimension…]',
    help: 'what changed between two versions of the guideline, point by point',
    example: 'changes',
  },
  {
    verb: 'posting',
    kind: 'posting',
    usage: 'posting [name] [section…]',
    help: 'a job posting, or some sections of it',
    example: 'posting account-manager pay',
  },
  {
    verb: 'postings',
    kind: 'postings',
    usage: 'postings',
    help: 'all job postings, and which are closed',
    example: 'postings',
  },
  {
    verb: 'principles',
    kind: 'principles',
    usage: 'principles',
    help: 'the leadership principles that the posting names',
    example: 'principles',
  },
  {
    verb: 'search',
    kind: 'search',
    usage: 'search words',
    help: 'the passages of guideline and posting that say it best',
    example: 'search channel conflict',
  },
  {
    verb: 'explain',
    kind: 'explain',
    usage: 'explain words',
    help: 'what words mean here: the expectations that use them',
    example: 'explain orchestrated adoption',
  },
  {
    verb: 'start',
    kind: 'start',
    usage: 'start [dimension…]',
    help: 'what is new or changed at your next level, where your notes are thinnest',
    example: 'start leadership',
  },
  {
    verb: 'match',
    kind: 'match',
    usage: 'match [posting] [dimension]',
    help: 'where each line of a job posting falls in your guideline',
    example: 'match account-manager',
  },
  {
    verb: 'note',
    kind: 'notes.add',
    usage: 'note [dimension:] [words]',
    help: 'saves a private note; without words, opens the form',
    example: 'note ops: cut status prep from 6 h to 1 h',
  },
  {
    verb: 'notes',
    kind: 'notes.list',
    usage: 'notes [dimension…] [level] ["words"] [this quarter]',
    help: 'your notes, newest first',
    example: 'notes leadership',
  },
  {
    verb: 'rate',
    kind: 'rate',
    usage: 'rate [dimension] [1–4]',
    help: 'your own mark on a dimension',
    example: 'rate leadership 3',
  },
  {
    verb: 'readiness',
    kind: 'readiness',
    usage: 'readiness [dimension…]',
    help: 'what your notes and ratings show, thinnest first',
    example: 'readiness',
  },
  {
    verb: 'nudge',
    kind: 'nudge.set',
    usage: 'nudge [when]',
    help: 'I ask you at your own hour what to write down; without words, how it stands',
    example: 'nudge fri 15:00',
  },
  {
    verb: 'pause',
    kind: 'nudge.pause',
    usage: 'pause [until when]',
    help: 'no nudges and reminders for a while',
    example: 'pause until Monday',
  },
  {
    verb: 'stop',
    kind: 'nudge.stop',
    usage: 'stop',
    help: 'ends all nudges and reminders at once',
    example: 'stop',
  },
  {
    verb: 'remind',
    kind: 'reminder.set',
    usage: 'remind me of [level] [dimension…] [when]',
    help: 'an answer now, or again at the time that you name',
    example: 'remind me of Sr. Mgr expectations every Monday at 9',
  },
  {
    verb: 'reminders',
    kind: 'reminders',
    usage: 'reminders',
    help: 'your reminders, each with its end',
    example: 'reminders',
  },
  {
    verb: 'undo',
    kind: 'undo',
    usage: 'undo',
    help: 'takes back what you changed last, for 10 minutes',
    example: 'undo',
  },
  {
    verb: 'me',
    kind: 'me',
    usage: 'me',
    help: 'your guideline, level, target level and hints',
    example: 'me',
  },
  {
    verb: 'export',
    kind: 'export',
    usage: 'export',
    help: 'everything you kept, as Markdown, CSV and JSON',
    example: 'export',
  },
  {
    verb: 'privacy',
    kind: 'holdings',
    usage: 'privacy',
    help: 'what I hold about you, who can read it, for how long',
    example: 'privacy',
  },
  {
    verb: 'forget',
    kind: 'erase',
    usage: 'forget me',
    help: 'deletes everything that is yours',
    example: 'forget me',
  },
  {
    verb: 'help',
    kind: 'help',
    usage: 'help [command]',
    help: 'this list, or more on one command',
    example: 'help compare',
  },
]

export const findVerb = (name: string): Verb | undefined => verbs.find((row) => row.verb === name)
