import { once } from 'es-toolkit/function/once'
import type { Nearness } from '../../domain/search.ts'
import { stem, tokensOf } from '../../domain/tokens.ts'
import { type Meanings, meaningsOf } from '../learned/meanings.ts'
import type { Weights } from '../learned/model.ts'
import { longForm } from '../words/short-forms.ts'
import type { Evidence, Topic } from './evidence.ts'

/** What a text's length takes from its nearness, and what a topic's leaning adds. */
const [byLength, byLeaning] = [0.4, 8]

type Meant = { readonly id: string; readonly meanings: Meanings }

/** The stems of a text as the reading has them. */
export const stemsOf = (text: string): string[] => tokensOf(text).map(({ word }) => stem(longForm(word)))

/** How near texts come to what is said, each by itself: what few of them mean weighs more. */
function nearnessTo(all: readonly Meant[]): (said: Meanings) => number[] {
  const uses = new Map<string, number>()
  for (const { meanings } of all)
    for (const name of meanings.keys()) uses.set(name, (uses.get(name) ?? 0) + 1)
  const rarityOf = (name: string) => Math.log(1 + all.length / (uses.get(name) ?? 1))
  const texts = all.map(({ meanings }) => {
    const weighed = new Map([...meanings].map(([name, weight]) => [name, weight * rarityOf(name)]))
    const square = [...weighed.values()].reduce((sum, weight) => sum + weight * weight, 1)
    return { weighed, length: square ** byLength }
  })
  return (said) => {
    const wanted = [...said].map(([name, weight]) => [name, weight * rarityOf(name)] as const)
    return texts.map(
      ({ weighed, length }) =>
        wanted.reduce((sum, [name, weight]) => sum + weight * (weighed.get(name) ?? 0), 0) / length,
    )
  }
}

const meantIn = (weights: Weights, texts: readonly Topic[]): Meant[] =>
  texts.map(({ id, text }) => ({ id, meanings: meaningsOf(weights, stemsOf(text)) }))

/** How near each passage comes to what words mean. */
export const nearnessBy =
  (weights: Weights): Nearness =>
  (passages) => {
    const near = nearnessTo(meantIn(weights, passages))
    return (words) => {
      const scores = near(meaningsOf(weights, stemsOf(words)))
      const best = new Map<string, number>()
      passages.forEach(({ id }, at) => {
        const score = scores[at] ?? 0
        if (score > (best.get(id) ?? 0)) best.set(id, score)
      })
      return best
    }
  }

/**
 * How near each topic comes to what words mean, whatever words it has itself: by the nearest of its texts, and by how much
 * more of its texts mean it than other topics' do.
 */
export function meantBy(weights: Weights, topics: readonly Topic[]): Evidence {
  // Made at the first question that needs it, and not at the start.
  const made = once(() => {
    const all = meantIn(weights, topics)
    return { all, near: nearnessTo(all), leanings: leaningsOf(all) }
  })
  return (stems) => {
    const said = meaningsOf(weights, stems)
    const scores = new Map<string, number>()
    if (said.size === 0) return scores
    const { all, near, leanings } = made()
    near(said).forEach((score, at) => {
      const id = all[at]?.id ?? ''
      if (score > (scores.get(id) ?? 0)) scores.set(id, score)
    })
    for (const [name, weight] of said)
      for (const [id, leaning] of leanings.get(name) ?? [])
        scores.set(id, Math.max(0, (scores.get(id) ?? 0) + byLeaning * weight * leaning))
    return scores
  }
}

/** For each meaning, how much more of a topic's texts have it than of all topics' on average. */
function leaningsOf(texts: readonly Meant[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byTopic = Map.groupBy(texts, ({ id }) => id)
  const names = new Set(texts.flatMap(({ meanings }) => [...meanings.keys()]))
  return new Map(
    [...names].map((name) => {
      const shares = [...byTopic].map(([id, own]): [string, number] => [
        id,
        own.reduce((sum, { meanings }) => sum + (meanings.get(name) ?? 0), 0) / own.length,
      ])
      const average = shares.reduce((sum, [, share]) => sum + share, 0) / shares.length
      return [name, new Map(shares.map(([id, share]) => [id, share - average]))]
    }),
  )
}
