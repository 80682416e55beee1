import type { Dimension, Expectation } from '../library/guideline.ts'
import { hintOf } from '../own/hints.ts'
import type { KeptRating } from '../own/rating.ts'
import type { Against } from './against.ts'
import { type Evidence, hasNumber } from './evidence.ts'

/** What a panel will ask, and what it will ask it about: a fixed list, of which each has its rule. */
export type Question =
  | { readonly kind: 'why-now' }
  | { readonly kind: 'own-part'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'number'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'example'; readonly dimension: Dimension; readonly missing: readonly Expectation[] }
  | { readonly kind: 'beyond'; readonly dimensions: readonly Dimension[] }
  | { readonly kind: 'since'; readonly dimensions: readonly Dimension[] }
  | { readonly kind: 'lasting'; readonly dimensions: readonly Dimension[] }
  | { readonly kind: 'witness'; readonly dimensions: readonly Dimension[] }
  | { readonly kind: 'reach' }
  | { readonly kind: 'rating'; readonly dimension: Dimension; readonly score: number }
  | { readonly kind: 'first-months' }

type Asked = {
  readonly evidence: readonly Evidence[]
  readonly strongest: readonly Evidence[]
  readonly thin: readonly { readonly dimension: Dimension; readonly missing: readonly Expectation[] }[]
  readonly against: readonly Against[]
  readonly ratings: readonly { readonly dimension: Dimension; readonly rating: KeptRating | undefined }[]
  readonly today: string
}

/** So many dimensions are asked about that have the most without a note, and so many that their owner marked low. */
const [mostThin, mostLow] = [3, 3]
/** A mark under this one says that it is not done consistently. */
const consistently = 3

export function questionsFor({ evidence, strongest, thin, against, ratings, today }: Asked): Question[] {
  const of = (kind: Against['kind']) =>
    against.filter((each) => each.kind === kind).map(({ dimension }) => dimension)
  const shared = evidence.filter(({ note }) => hintOf(note, today) === 'only-we')
  const uncounted = strongest.filter(({ note }) => !hasNumber(note))
  const low = ratings.flatMap(({ dimension, rating }) =>
    rating?.mark.kind === 'score' && rating.mark.score < consistently
      ? [{ dimension, score: rating.mark.score }]
      : [],
  )
  const about = (kind: 'beyond' | 'since' | 'lasting' | 'witness', dimensions: readonly Dimension[]) =>
    dimensions.length > 0 ? [{ kind, dimensions }] : []
  return [
    { kind: 'why-now' },
    ...(shared.length > 0 ? [{ kind: 'own-part', evidence: shared.slice(0, 3) } as const] : []),
    ...(uncounted.length > 0 ? [{ kind: 'number', evidence: uncounted } as const] : []),
    ...thin
      .toSorted((one, two) => two.missing.length - one.missing.length)
      .slice(0, mostThin)
      .map((each): Question => ({ kind: 'example', ...each })),
    ...about('beyond', of('other-level')),
    ...about('since', of('old')),
    ...about('lasting', of('one-quarter')),
    ...about('witness', of('unconfirmed')),
    ...(evidence.length > 0 && evidence.every(({ note }) => note.scope === undefined || note.scope === 'team')
      ? [{ kind: 'reach' } as const]
      : []),
    ...low.slice(0, mostLow).map((each): Question => ({ kind: 'rating', ...each })),
    { kind: 'first-months' },
  ]
}
