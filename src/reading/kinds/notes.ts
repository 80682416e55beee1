import { z } from 'zod'
import { namedIn } from '../named.ts'
import { quotesIn } from '../quotes.ts'
import type { Saying } from '../saying.ts'
import { periodIn, periodSchema } from '../times/period.ts'
import { filedUnder, noteDimensions } from '../topics/note-dimensions.ts'
import { clear, clearInStory, dimensionsOfOwn } from '../topics/rules.ts'
import { wordSet } from '../words/word-set.ts'
import { type Asked, decisive, type Readable } from './kind.ts'
import { longestLead, noteIn } from './note-words.ts'
import { notesNamed } from './notes-named.ts'
import { about, ids } from './slots.ts'

const addSchema = z.object({
  kind: z.literal('notes.add'),
  note: z.string(),
  /** The same with the dimension before its colon, where that was cut off: to one of another guideline it is a word. */
  whole: z.string().optional(),
  ...about,
  /** What its words speak for, and nobody named. */
  guessed: z.boolean().optional(),
})

export const add: Readable<typeof addSchema> = {
  schema: addSchema,
  cues: {
    command:
      '^ =note, ^ =log, ^ =jot, ^ =save, ^ =record, ^ add/make/create/take/write/new .. =note, ^ add/new evidence',
    certain: `
      jot .. down, write .. down, note to self, in/to/into/under/as my =note/=notes, make/take .. =note, record for me
      <keep> .. in/to/into/as =note/=notes, <keep> .. as a =note, evidence to save/keep, <keep> .. for my case/file/record/log, <keep> .. for my <level>, for my file/record/log/=notes
      <keep> this/that, save/keep/log/note/record it, log .. for me`,
    sure: 'put this, another one for, ^ add to, ^ evidence, <keep> .. evidence, ^ remember that, ^ keep this/a, ^ capture, put that down, for the record, on record, as evidence',
    likely: '^ i/we <deed>, ^ add, ^ document',
    faint: '^ <deed>',
  },
  facts: ({ words }) =>
    words[0]?.word === 'note' && words.slice(1, longestLead).some(({ gap }) => gap.includes(':'))
      ? [[decisive, '“note …:”']]
      : [],
  topics: {
    of: 'dimension',
    sure: (_, look) => filedUnder(look),
    said: noteDimensions,
    taught: 'parts',
  },
  fill: (asked) => ({
    kind: 'notes.add',
    ...noteOf(asked),
    ...asked.about,
    ...(filedUnder(asked.saying).length === 0 && { guessed: true }),
  }),
}

function noteOf(asked: Asked): { note: string; whole?: string } {
  const { saying, taken } = asked
  const note = noteIn(saying, taken, isOwn(asked))
  // Of several guidelines, which one is the asker's is certain only once they chose.
  const whole = asked.place.guideline === undefined ? note : noteIn(saying, taken, false)
  return { note, ...(whole !== note && { whole }) }
}

/** Whether what is named is of the guideline that the asker goes by: the first one until they choose. */
const isOwn = ({ saying: { guideline }, vocabulary: { library }, hint }: Asked): boolean =>
  guideline?.id === (hint.guideline ?? library.guidelines[0]?.id)

const listSchema = z.object({
  kind: z.literal('notes.list'),
  words: ids,
  /** What they are said to be about, beside a dimension. */
  named: z.string().optional(),
  /** The dimensions were not named, but may be meant by that. */
  loose: z.boolean().optional(),
  period: periodSchema.optional(),
  /** How many of the newest were seen already. */
  seen: z.number().int().min(1).max(100_000_000).optional(),
  ...about,
})

export const list: Readable<typeof listSchema> = {
  schema: listSchema,
  cues: {
    command:
      '^ find/search/show/get/list/open/give .. my/the =note/=notes where/that/which/in i/we/mention/contain/say/talk, ^ look/search/go for/through .. my =notes where/that/which',
    certain:
      '^ =notes, what have i/we .. <kept>, what do i .. <keep>, pull up .. =notes/evidence, do i have .. =notes, my wins, =notes containing/mentioning/about/mention/contain, =notes that mention/contain/say, search/look/find/check .. my =notes',
    sure: `
      my =notes, <show> .. =notes, <show> .. my .. evidence, all .. evidence, which/what/how .. =notes, how much/many .. evidence, read .. my .. note
      what i/we .. <kept>, evidence .. i .. have/<kept>, i have <kept>, i <kept> .. so far, i <kept> .. about/on/under/for, my <kept>`,
    likely: '=notes, my evidence, what evidence',
    faint: 'evidence, so far',
  },
  facts: (saying) =>
    ofOwnTime.test(saying.text) && periodIn(saying).period ? [[decisive, 'what was done in a time']] : [],
  topics: { of: 'dimension', said: (look) => dimensionsOfOwn(look, clear), taught: 'parts' },
  fill: ({ saying, about }) => ({
    kind: 'notes.list',
    ...listedIn(saying),
    ...about,
  }),
}

/** "What did I do last month?", "what have we achieved in Q3?" */
const ofOwnTime =
  /^\W*(?:(?:so|ok|okay|hi|hey|hello|and|please|pls|tell me|remind me|show me)\b\W*)*what (?:all )?(?:(?:did|have) (?:i|we)|i|we)(?: actually| all)? (?:do(?:ne)?|did|achieved?|accomplish(?:ed)?|deliver(?:ed)?|get (?:done|up to)|got done|got up to|been up to|been doing|work(?:ed)? on)\b/i

/** Words that the notes in question have in them: `notes "offsite"`; when they were; what they are about. */
function listedIn(saying: Saying) {
  const period = periodIn(saying)
  const words = quotesIn(saying.text).map(({ words }) => words.toLowerCase())
  return { words, ...notesNamed(saying, period.period), ...period }
}

const editSchema = z.object({ kind: z.literal('notes.edit'), named: z.string().default(''), ...about })

export const edit: Readable<typeof editSchema> = {
  schema: editSchema,
  cues: {
    command: `
      ^ =edit .. =note/entry, ^ =move .. =note .. from <dimension> .. to <dimension>, ^ =change/=correct/=fix/=update/=amend/=reword/=rewrite/=rephrase .. my/last/that/this .. =note/entry
      ^ =change/=correct/=fix/=update/=amend/=reword/=rewrite/=rephrase the .. =note/entry, ^ =edit it
      in/to .. my/last/the .. =note/entry .. =replace/=change/=make/=correct/=swap/=fix, =replace .. in my/the/last .. =note/entry`,
  },
  topics: { of: 'dimension' },
  // What is wrong in a note is told in its words; where it belongs is named.
  fill: ({ saying, about }) => ({
    kind: 'notes.edit',
    named: namedIn(saying.text),
    ...about,
    dimensions: saying.dimensions.named ? about.dimensions : [],
  }),
}

const removeSchema = z.object({
  kind: z.literal('delete'),
  /** Not one note, but all of them. */
  all: z.boolean().default(false),
  /** What the note is said to be about; empty for the newest. */
  named: z.string().default(''),
  ...about,
})

export const remove: Readable<typeof removeSchema> = {
  schema: removeSchema,
  cues: {
    certain: `
      note i .. <kept>/made .. wrong/rubbish/nonsense/garbage/<drop>/out/away, note .. <kept>/made .. <drop>, note .. be wrong/rubbish/nonsense/garbage/mistake, throw .. out, bin it
      <drop> .. note/<rating>/evidence/entry/last, get rid of, throw .. away, take .. note .. out/off, note .. be wrong
      ^ withdraw .. =note, ^ delete, ^ erase, ^ wipe, ^ purge, ^ remove, ^ rm .. note`,
    sure: 'delete, erase',
    likely: 'remove, wipe',
  },
  topics: {
    of: 'dimension',
    said: (look) => dimensionsOfOwn(look, clearInStory(look)),
    taught: 'parts',
  },
  fill: ({ saying, about }) => ({ kind: 'delete', ...deletedIn(saying), ...about }),
}

/** All notes, or the one that is named. */
function deletedIn({ text, words }: Saying): { all: boolean; named: string } {
  const named = namedIn(text)
  const all = words.some(({ word }) => everything.has(word)) || (named === '' && plainly.test(text))
  return { all, named: all ? '' : named }
}

/** "Delete my notes" */
const plainly = /\b(?:my|these|those) notes[\s.!]*(?:please|pls|now)?[\s.!]*$/i

/** Words for more than one note. */
const everything = wordSet('all every everything')
