import type { Fact } from './kinds/kind.ts'
import { decisive } from './kinds/kind.ts'
import { type ReadKind, readableOf, readKinds } from './kinds/kinds.ts'
import { findVerb, type Verb } from './language.ts'
import type { Saying } from './saying.ts'

/** What speaks for each intent without a phrase. */
export function factsOf(saying: Saying, verbs: readonly Verb[]): [ReadKind, readonly Fact[]][] {
  const { words } = saying
  const alone = words.length === 1 ? findVerb(verbs, words[0]?.typed ?? '') : undefined
  return readKinds.map((kind) => {
    const own = readableOf(kind).facts?.(saying, verbs) ?? []
    return [kind, kind === alone?.kind ? [[decisive, 'a command alone'], ...own] : own]
  })
}
