import type { Guideline } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import { tokensOf } from '../../domain/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { plainKey } from './name-index.ts'

/** What stands for a role in "levels of the front office guideline", and the guidelines whose names have all of its words. */
export type RoleSaid = {
  readonly role: string
  readonly words: readonly string[]
  /** Whether it is said to be a guideline or a role, or a place where people have one. */
  readonly called: boolean
  readonly guidelines: readonly Guideline[]
}

export function roleSaid({ guidelines }: Library, text: string): RoleSaid | undefined {
  const [, link, article, said] = text.length > longest ? [] : (asks.exec(text) ?? [])
  if (said === undefined) return undefined
  const all = tokensOf(said).map(({ word }) => word)
  const words = all.filter((word) => !small.has(word) && !documents.has(word))
  if (words.length === 0 || words.length > mostWords || words.some((word) => house.has(word)))
    return undefined
  const keys = words.map(plainKey)
  const role = said.replace(lastWord, '').trim()
  const called = all.some((word) => documents.has(word)) || (link === 'in' && (article ?? 'a') !== 'a')
  return { role, words, called, guidelines: guidelines.filter((one) => has(one, keys)) }
}

const [longest, mostWords] = [100, 4]

function has({ title, role, id, aliases }: Guideline, keys: readonly string[]): boolean {
  const named = new Set(tokensOf([title, role, id, ...aliases].join(' ')).map(({ word }) => plainKey(word)))
  return keys.every((key) => named.has(key))
}

const asks =
  /^\W*(?:(?:please|pls|hey|hi|ok|so|and)\b[\s,]*)*(?:(?:show|list|give|tell)(?: me)? |what(?:['’]?s| are| is)? |which )?(?:all )?(?:the )?levels (?:are there |exist |there are )?(of|in|for) (?:(the|a|an|our) )?(.+?)(?:,? (?:please|pls|thanks))?[\s.?!]*$/i
/** Where everybody here works, and what has levels of another kind. */
const house = wordSet(
  'company organisation organization org team department business firm group workspace bot this that my your here there document list table chart matrix grid column detail details seniority management career careers ability skill skills experience performance responsibility complexity quality impact approval support',
)
const small = wordSet('the a an of in for and')
const documents = wordSet('guideline guidelines guide ladder ladders framework role roles')
const lastWord = /(?: (?:guidelines?|guide|ladders?|framework|roles?))+$/i
