import { clausesOf } from '../clauses.ts'
import { isNamed } from '../names/name-index.ts'
import type { Found } from '../names/names.ts'
import { isLead } from '../words/leads.ts'
import { kindsOf } from '../words/word-kinds.ts'
import { wordSet } from '../words/word-set.ts'
import { enough, type Look, scoresOf, unique } from './topics.ts'

/** The dimensions that a note is filed under by name: "leadership: …", "under leadership", "for leadership that …". */
export function filedUnder({ words, names }: Pick<Look, 'words' | 'names'>): string[] {
  const head = headOf(words.map(({ gap }) => gap))
  const isFiled = ({ at, length }: Found) =>
    at < head ||
    filing.has(words[at - 1]?.word ?? '') ||
    words[at]?.gap.includes('#') ||
    (words[at - 1]?.word === 'for' && words[at + length]?.word === 'that')
  const ofDimensions = names.filter(({ kind }) => kind === 'dimension')
  const filed = ofDimensions.filter((name) => isNamed(name) && isFiled(name))
  return unique((filed.length > 0 ? filed : headingOf(words, ofDimensions)).map(({ id }) => id))
}

/** "Note customers: …": what only hints at a dimension names it where it is all that stands before the colon. */
function headingOf(words: Look['words'], names: readonly Found[]): readonly Found[] {
  const heading = names.filter(
    ({ at, length }) =>
      words[at + length]?.gap.startsWith(':') &&
      words.slice(0, at).every(({ word }) => isLead(word) || keeping.has(word)),
  )
  return heading.length === 1 ? heading : []
}

const keeping = wordSet('note log save record add write keep new')

/** What a note's words speak for most, in each deed that it tells of. */
export function noteDimensions(look: Look): string[] {
  const deeds = clausesOf(
    { ...look, names: look.names.map(asHint) },
    ({ word }, before) => before?.word === 'and' && (word === 'i' || word === 'we'),
  )
  return unique(deeds.flatMap(mostSpokenFor))
}

const filing = wordSet('under as re regarding')
const longestHead = 14

/** How many words stand before the last colon near the start, or else before the first full stop. */
function headOf(gaps: readonly string[]): number {
  const start = gaps.slice(0, longestHead)
  const colon = start.findLastIndex((gap) => gap.includes(':'))
  const stop = start.findIndex((gap) => /[.!–—-]/.test(gap))
  return Math.max(0, colon >= 0 ? colon : stop)
}

/** In a note a partner is someone that the story is of, and hardly what it is about. */
const asHint = (name: Found): Found => (name.strength === 'brief' ? { ...name, strength: 'pointing' } : name)

/** What was done tells more than what it was done to. */
const forDeed = 1

function mostSpokenFor(look: Look): string[] {
  const scores = scoresOf(look)
  for (const { id, at, kind } of look.names) {
    const isDeed = kind === 'dimension' && kindsOf(look.words[at]?.word ?? '').includes('deed')
    if (isDeed && !look.taken.has(at)) scores.set(id, (scores.get(id) ?? 0) + forDeed)
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  return best === undefined || best[1] < enough || best[1] === second?.[1] ? [] : [best[0]]
}
