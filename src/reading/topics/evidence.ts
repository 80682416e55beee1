import { once } from 'es-toolkit/function/once'
import { stem, tokensOf } from '../../domain/tokens.ts'
import { commonStems } from '../words/common-words.ts'
import { functionWords } from '../words/function-words.ts'
import { longForm } from '../words/short-forms.ts'

export type Topic = { readonly id: string; readonly text: string }

/** How much each topic's own texts speak of these stems. */
export type Evidence = (stems: readonly string[]) => ReadonlyMap<string, number>

const pairWeight = 1.4
/** A good, full or new thing can be anything: an ordinary word alone is not evidence enough. */
const ordinary = 0.7

function termWeight(term: string): number {
  if (term.includes(' ')) return pairWeight
  return commonStems.has(term) ? ordinary : 1
}

/** Words weigh by how few topics use them; two words that stand together weigh again. */
export function evidenceOf(topics: readonly Topic[]): Evidence {
  const all = new Set(topics.map(({ id }) => id)).size
  // Made at the first question, and not at the start.
  const made = once(
    () => new Map([...usersOf(topics)].map(([term, counts]) => [term, saidBy(term, counts, all)])),
  )
  return (stems) => {
    const said = made()
    const scores = new Map<string, number>()
    for (const term of new Set(termsOf(stems)))
      for (const [id, score] of said.get(term) ?? []) scores.set(id, (scores.get(id) ?? 0) + score)
    return scores
  }
}

/** How much a term speaks for each topic that uses it. */
function saidBy(term: string, counts: ReadonlyMap<string, number>, all: number): [string, number][] {
  const most = Math.max(...counts.values())
  const weight = Math.log(all / counts.size) * termWeight(term)
  return [...counts].map(([id, count]) => [id, (weight * (1 + count / most)) / 2])
}

/** For each term, how often each topic uses it. */
function usersOf(topics: readonly Topic[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const users = new Map<string, Map<string, number>>()
  for (const { id, text } of topics) {
    for (const term of termsOf(tokensOf(text).map(({ word }) => stem(longForm(word))))) {
      const counts = users.get(term) ?? new Map<string, number>()
      users.set(term, counts.set(id, (counts.get(id) ?? 0) + 1))
    }
  }
  return users
}

/** The stems that say something, and each pair of neighbours. */
function termsOf(stems: readonly string[]): string[] {
  const telling = stems.filter((word) => word.length > 1 && !functionWords.has(word))
  return telling.flatMap((word, at) => (at === 0 ? [word] : [word, `${telling[at - 1]} ${word}`]))
}
