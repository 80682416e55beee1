import { z } from 'zod'
import { isNamed } from '../names/name-index.ts'
import { quotesIn } from '../quotes.ts'
import type { Saying } from '../saying.ts'
import { functionWords } from '../words/function-words.ts'
import { isLead } from '../words/leads.ts'
import { decisive, type Fact, type Readable } from './kind.ts'
import { about } from './slots.ts'

const searchSchema = z.object({ kind: z.literal('search'), words: z.string(), ...about })

export const search: Readable<typeof searchSchema> = {
  schema: searchSchema,
  cues: {
    certain: `
      ^ search, ^ find, ^ grep, search .. the/for/word, find .. word/phrase/mention/place/where/row/something, <show> .. line/lines/sentence .. with/contain, sentence/line with, in what/which row/line/place/sentence
      where .. you get, where .. i read, every sentence/line, somewhere .. guide/guideline
      where .. phrase/word/mention/written/say/said/find/occur/appear/discussed/described/talk/come, is there anything
      find all/every, say anything/something, where .. read about
      which line/sentence/passage/paragraph/point/row say/cover/talk/speak/have, where be .. line/sentence/passage, ^ line/sentence/passage/paragraph on/about, be there .. line/sentence/passage/paragraph
      any guidance/info/line/reference on/about/to, is there a passage/section/sentence/line`,
    sure: `
      the word/phrase/term/expression, which/what part/place/passage/row/section/line/sentence .. talk/mention/say/have/contain/about
      anything .. in .. <paper>, <paper> .. mention/cover/talk, mention .. anywhere, come up .. in/for/under/anywhere
      come up, whereabouts, where .. bit/part/section/line/thing .. about, ^ anything .. about/on/regarding, anything .. about, do .. mention, say .. anywhere
      anywhere .. <paper>, word .. appear/occur/come/used, mentioned`,
    likely: '<paper> say about/on/regarding',
    faint: 'where .. guide/guideline, anywhere, quote, mention, look, search',
  },
  facts: (saying) => {
    const { text, words, levels } = saying
    return [
      ...(asksHowToWork(saying) ? [[decisive, 'how or with what one works'] as const] : []),
      ...(levels.length > 0 && ofHeads.test(text) ? [[decisive, 'how many people'] as const] : []),
      ...(words[0]?.word === 'search' && words.length > 1 ? [[decisive, '“search” first'] as const] : []),
      ...(/["“”«]/.test(text) ? [[3, 'words in quotes'] as const] : []),
    ]
  },
  topics: { of: 'dimension' },
  fill: ({ saying, taken, about }) => ({ kind: 'search', words: searchWordsIn(saying, taken), ...about }),
}

/** How many people somebody has, no expectation tells: what comes nearest is looked up. */
const ofHeads =
  /^\W*(?:so |and |ok )?how (?:many|much|big|large)\b.{0,20}\b(?:people|persons|reports|directs|direct reports|employees|headcount|staff|teams?|team members|managers)\b.*\b(?:manage|have|has|lead|get|run|need|of)\b/i

/** "Can I work remotely as a Sr. Mgr?", "which languages do I need?": no dimension tells. */
function asksHowToWork({ text, levels, dimensions }: Saying): boolean {
  if (/^\W*(?:which|what) (?:\p{L}+ )?languages? (?:do|does|should|must|would|are|is)\b/iu.test(text))
    return true
  return levels.length > 0 && !dimensions.named && howOneWorks.test(text)
}
const howOneWorks =
  /^\W*(?:so |and |ok )?(?:can|could|may|do|does|is|are|must|should)\b.*\b(?:remote(?:ly)?|hybrid|from home|home office|wfh|on-?site|overtime|part[- ]time|full[- ]time|relocat\w+|working hours|vacation days|sabbatical)\b/i

/** The words in quotes, or what is left when the words that ask to search are gone. */
export function searchWordsIn({ text, words }: Saying, taken: ReadonlySet<number>): string {
  const [quoted] = quotesIn(text)
  if (quoted !== undefined) return quoted.words
  const lead = asksWhatItSays.exec(text)?.[0].length ?? 0
  const left = words.filter(
    ({ word, stem, from }, at) => from >= lead && !taken.has(at) && !isLead(word) && !functionWords.has(stem),
  )
  return left.length === 0 ? text.trim() : left.map(({ from, to }) => text.slice(from, to)).join(' ')
}

/** "What does the guideline say about …" */
const asksWhatItSays =
  /^\W*(?:what |where |does |do )+(?:the |your |this |my )?(?:role )?(?:guidelines?|guide|document|ladder|it) (?:says?|mentions?|tells?|have|has|covers?|talks?)(?: anything| something)?(?: about| on| regarding) /i

/** What a word means: the expectations that use it. */
const explainSchema = z.object({ kind: z.literal('explain'), words: z.string(), ...about })

export const explain: Readable<typeof explainSchema> = {
  schema: explainSchema,
  bareVerb: 'no cue',
  cues: {
    certain: `
      what do .. mean, ^ define, definition of, what be meant by, meaning of, what be the meaning, ^ explain the word/term/phrase
      what .. the word/term/phrase .. mean, what .. stand for`,
  },
  facts: ({ words, dimensions }): readonly Fact[] =>
    words[0]?.word === 'explain' &&
    words.length > 1 &&
    words.length <= longestTerm &&
    dimensions.ids.length > 0
      ? [[decisive, '“explain” and a term']]
      : [],
  isRuledOut: ({ dimensions, levels, names }) =>
    dimensions.named || levels.length > 0 || names.some((name) => answered.has(name.kind) && isNamed(name)),
  topics: { of: 'dimension' },
  asksOfLevels: () => true,
  fill: ({ saying, taken, about }) => ({ kind: 'explain', words: explainedIn(saying, taken), ...about }),
}

/** "Explain" and a term; what is longer is a question about more than a word. */
const longestTerm = 4

/** What has an answer of its own is not looked up as a word. */
const answered: ReadonlySet<string> = new Set(['principle', 'section', 'posting', 'guideline'])

/** The words to explain, as they stand side by side: "net-new value" keeps its "new". */
function explainedIn(saying: Saying, taken: ReadonlySet<number>): string {
  const { text, words } = saying
  const lead = asksWhatItSays.exec(text)?.[0].length ?? 0
  const left = words.filter(
    ({ word, stem, from }, at) =>
      from >= lead && !taken.has(at) && !isLead(word) && !functionWords.has(stem) && word !== 'explain',
  )
  const [first, last] = [left[0], left.at(-1)]
  if (quotesIn(text).length > 0 || !first || !last) return searchWordsIn(saying, taken)
  return text.slice(first.from, last.to)
}
