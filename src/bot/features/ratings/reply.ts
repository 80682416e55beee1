import { dayIn, readableDay } from '../../../domain/days.ts'
import type { Dimension, Guideline } from '../../../domain/library/guideline.ts'
import type { Names } from '../../../domain/own/gone.ts'
import { type KeptRating, newerFirst } from '../../../domain/own/rating.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import type { Form } from '../../form.ts'
import { gone } from '../../notes/words.ts'
import { ratingText } from '../../readiness/parts.ts'
import { formReply } from '../../replies/form-reply.ts'
import { counted } from '../../replies/phrases.ts'

/** What was asked for and can't be saved as it is; `outside`: a mark that there is not. */
export type Unrated = {
  readonly dimension: string | undefined
  readonly outside: number | undefined
  readonly name?: string | undefined
}

/** What is missing is asked for: it can be typed, or chosen in the form. */
export function unratedReply(form: Form, { dimension, outside, name }: Unrated): AskerReply {
  const reply = formReply(form, { kind: 'rate', dimensions: dimension ? [dimension] : [] })
  const question = name === undefined ? 'Which dimension?' : `Which rating for ${name}, 1 to 4?`
  const said = outside === undefined ? '' : `${noSuchMark(outside)} `
  // What is typed next answers it: a yes does not.
  return {
    ...reply,
    offers: [],
    summary: `${said}${question} Type it, or press the button to open the form.`,
  }
}

/** Of several, nothing tells for sure which mark is which one's. */
export const oneAtATimeReply = (dimensions: readonly Dimension[]): AskerReply => ({
  for: 'asker',
  summary: 'I save one rating at a time, so nothing was saved. Choose one, then type 1 to 4:',
  parts: [
    {
      kind: 'choices',
      choices: dimensions.map(
        ({ id, short }): Button => ({
          label: `Rate ${short}`,
          asks: { kind: 'rate', levels: [], dimensions: [id] },
        }),
      ),
    },
  ],
})

export const noSuchMark = (mark: number): string => `Ratings go from 1 to 4, so I didn’t save a ${mark}.`

/** Saved, with the earlier marks on the same dimension, newest first. */
export function ratedReply(
  rating: KeptRating,
  earlier: readonly KeptRating[],
  { guideline, zone }: { readonly guideline: Guideline; readonly zone: string },
): AskerReply {
  const dimension = guideline.dimensions.find(({ id }) => id === rating.dimension)
  const items = [...earlier]
    .sort(newerFirst)
    .map((one) => `${readableDay(dayIn(zone, one.at))}: ${ratingText(one, guideline)}`)
  const before: ReplyPart[] = items.length > 0 ? [{ kind: 'list', heading: 'Before', items }] : []
  return {
    for: 'asker',
    changed: true,
    summary: `Saved: ${dimension?.short ?? rating.dimension}, ${ratingText(rating, guideline)}. Only you can see this.`,
    parts: [...before, { kind: 'choices', choices: [{ label: 'Readiness', asks: { kind: 'readiness' } }] }],
  }
}

/** The mark stood for another dimension, which is as it was before. */
export const movedReply = (reply: AskerReply, { short }: Dimension): AskerReply => ({
  ...reply,
  parts: [{ kind: 'text', text: `I’ve taken back your last rating of ${short}.` }, ...reply.parts],
})

/** One by one they are not deleted: what does nearly that is said before them. */
export const notDeletedReply = (reply: AskerReply): AskerReply => ({
  ...reply,
  parts: [
    {
      kind: 'text',
      text: 'To take back one you’ve just given, type “undo”. To delete everything, type “forget me”. Only you can see this.',
    },
    ...reply.parts,
  ],
  summary: 'I don’t delete single ratings, so nothing changed. To change one, rate again: the newest counts.',
})

type Told = {
  readonly guideline: Guideline
  readonly zone: string
  readonly namesOf: (guideline: string) => Names
}

/** One's own marks by dimension, in the guideline's order, the newest of each first; then those of others. */
export function historyReply(ratings: readonly KeptRating[], { guideline, zone, namesOf }: Told): AskerReply {
  const rows = [...Map.groupBy(ratings, (one) => `${one.guideline}/${one.dimension}`).values()]
  const placeOf = ([one]: readonly KeptRating[]): number => {
    const at = guideline.dimensions.findIndex(({ id }) => id === one?.dimension)
    return one?.guideline === guideline.id && at >= 0 ? at : guideline.dimensions.length
  }
  const lists = rows
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((marks): ReplyPart[] => {
      const [first] = marks
      if (!first) return []
      const known = namesOf(first.guideline).dimensions.find(({ id }) => id === first.dimension)
      const items = marks
        .toSorted(newerFirst)
        .map((one) => `${readableDay(dayIn(zone, one.at))}: ${markText(one, guideline)}`)
      return [{ kind: 'list', heading: known?.short ?? gone(first.dimension), items }]
    })
  const rate: Button = { label: 'Rate Yourself', asks: { kind: 'rate' }, main: true }
  const summary =
    lists.length === 0
      ? 'You haven’t rated yourself yet. Only you can see this.'
      : `Your ratings: ${ratings.length} in ${counted(lists.length, 'dimension')}, newest first. Only you can see this.`
  return {
    for: 'asker',
    summary,
    parts: [
      ...lists,
      { kind: 'choices', choices: [rate, { label: 'Readiness', asks: { kind: 'readiness' } }] },
    ],
  }
}

const markText = (rating: KeptRating, guideline: Guideline): string =>
  rating.mark.kind === 'no-opportunity'
    ? `${ratingText(rating, guideline)}, because: ${rating.mark.reason}`
    : ratingText(rating, guideline)
