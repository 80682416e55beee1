import { chunk } from 'es-toolkit/array/chunk'
import { mostChosen } from '../../../domain/case/draft.ts'
import { type Evidence, oldAfter, strongerFirst } from '../../../domain/case/evidence.ts'
import { plusDays, readableDay } from '../../../domain/days.ts'
import type { Guideline } from '../../../domain/library/guideline.ts'
import type { LoadedCase } from '../../case/loading.ts'
import { evidenceLine } from '../../case/words.ts'
import type { Field, Form, Option } from '../../form.ts'
import { untaggedText } from '../../notes/untagged.ts'
import { clipped } from '../../replies/phrases.ts'

/** What a form keeps: which case it is of, and the version that it began with. */
const keepOf = ({ made, kept }: LoadedCase): Form['keep'] => ({
  guideline: made.guideline.id,
  target: made.target.id,
  ...(kept && { seen: kept.at.toISOString() }),
})

/** So many options one group of a menu holds. */
const mostInGroup = 100

/** Which notes stand in the case, in the order in which they are chosen. */
export function chooseForm(loaded: LoadedCase): Form {
  const { made, kept, untagged } = loaded
  const { all } = made
  const chosen = made.evidence.map(({ note }) => note.id)
  const listed = listedIn(loaded)
  const fields: Field[] = [
    {
      kind: 'choices',
      name: 'notes',
      label: `Notes in your case for ${made.target.short}`,
      optional: true,
      options: optionsOf(loaded, listed),
      initial: chosen,
      hint: [
        listed.length < all.length
          ? `Your ${listed.length} strongest are listed, of ${all.length}`
          : 'Each appears under the dimension and expectation it’s tagged with',
        ...(untagged.length > 0 ? [`${untaggedText(untagged)}: “Tag Notes” lists them`] : []),
      ].join('. '),
    },
    {
      kind: 'choice',
      name: 'order',
      label: 'Order under each expectation',
      options: [
        { value: 'strongest', label: 'Strongest first: result, number, confirmed, recent' },
        { value: 'newest', label: 'Newest first' },
        { value: 'oldest', label: 'Oldest first' },
        { value: 'chosen', label: 'In the order I choose them' },
      ],
      initial: kept?.order ?? 'strongest',
    },
  ]
  return { id: 'case-notes', title: 'Choose notes', submit: 'Save', keep: keepOf(loaded), fields }
}

/** What is chosen is always among them. */
function listedIn({ made }: LoadedCase): readonly Evidence[] {
  const chosen = new Set(made.evidence.map(({ note }) => note.id))
  const others = made.all
    .filter(({ note }) => !chosen.has(note.id))
    .toSorted(strongerFirst(plusDays(made.today, -oldAfter)))
  return [...made.evidence, ...others].slice(0, mostChosen)
}

function optionsOf({ made }: LoadedCase, listed: readonly Evidence[]): Option[] {
  const grouped = Map.groupBy(listed, (evidence) => placeOf(evidence, made.guideline))
  return made.guideline.dimensions.flatMap(({ id, short }) =>
    chunk(grouped.get(id) ?? [], mostInGroup).flatMap((some, at) =>
      some.map((evidence) => ({
        value: evidence.note.id,
        label: optionLabel(evidence),
        group: at === 0 ? short : `${short} (${at + 1})`,
      })),
    ),
  )
}

/** The dimension that it stands under: the first of its own that the guideline has. */
const placeOf = ({ note }: Evidence, { dimensions }: Guideline): string | undefined =>
  [...note.dimensions, note.expectation?.split('.')[0]].find((id) =>
    dimensions.some((each) => each.id === id),
  )

const optionLabel = (evidence: Evidence): string =>
  clipped(
    `${evidence.changed ? 'Changed · ' : ''}${readableDay(evidence.note.happenedOn)} · ${evidenceLine(evidence)}`,
    75,
  )

/** What its owner says: an opening, and a line on each dimension. */
export function writeForm(loaded: LoadedCase): Form {
  const { made, kept } = loaded
  const lines = made.parts.map(
    ({ dimension }): Field => ({
      kind: 'text',
      name: lineField(dimension.id),
      label: dimension.short,
      long: true,
      optional: true,
      initial: kept?.lines[dimension.id],
    }),
  )
  return {
    id: 'case-words',
    title: 'Your own words',
    submit: 'Save',
    keep: keepOf(loaded),
    fields: [
      {
        kind: 'text',
        name: 'opening',
        label: 'Opening, on the first page',
        long: true,
        optional: true,
        initial: kept?.opening,
        hint: 'Who you are, what you did, why now',
      },
      {
        kind: 'words',
        text: 'Add a line of your own above the notes on any dimension.',
      },
      ...lines,
    ],
  }
}

const lineLead = 'line-'
export const lineField = (dimension: string): string => `${lineLead}${dimension}`
