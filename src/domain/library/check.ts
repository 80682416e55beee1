import type { Guideline } from './guideline.ts'
import { matchedGuidelines } from './match.ts'
import {
  named,
  type Problem,
  repeatedAliases,
  repeatedIds,
  sharedNames,
  takenNames,
} from './naming-problems.ts'
import type { Posting } from './posting.ts'

export function guidelineProblems(guideline: Guideline): Problem[] {
  const levels = guideline.levels.map((level) => named(level, ['title', 'short', 'theme']))
  const dimensions = guideline.dimensions.map((row) => named(row, ['id', 'title', 'short']))
  return [
    ...repeatedIds('level', ['levels'], guideline.levels),
    ...repeatedIds('dimension', ['dimensions'], guideline.dimensions),
    ...repeatedAliases(['levels'], guideline.levels),
    ...repeatedAliases(['dimensions'], guideline.dimensions),
    ...sharedNames('level', ['levels'], levels),
    ...sharedNames('dimension', ['dimensions'], dimensions),
    ...takenNames('level', ['levels'], levels),
    ...takenNames('dimension', ['dimensions'], dimensions),
    ...guideline.dimensions.flatMap((_, index) => cellProblems(guideline, index)),
    ...trackProblems(guideline),
    ...silentLevels(guideline),
    ...dividedGroups(guideline),
  ]
}

export function postingProblems(posting: Posting): Problem[] {
  return [
    ...repeatedIds('section', ['sections'], posting.sections),
    ...repeatedAliases(['sections'], posting.sections),
    ...sharedNames(
      'section',
      ['sections'],
      posting.sections.map((section) => named(section, ['id', 'title'])),
    ),
    ...posting.sections.flatMap(({ id, intro, items }, at) =>
      intro || items.length > 0
        ? []
        : [{ path: ['sections', at], message: `Section "${id}" says nothing: add an intro or items.` }],
    ),
    ...posting.sections.flatMap(({ items }, at) =>
      sharedNames(
        'item',
        ['sections', at, 'items'],
        items.map((item, index) => named({ id: `${index + 1}`, ...item }, ['text'])),
      ),
    ),
  ]
}

/** References from a posting to guidelines that are not among those loaded, of which there are some. */
export function danglingGuidelines(posting: Posting, guidelines: readonly Guideline[]): Problem[] {
  const known = guidelines.map(({ id }) => id)
  return posting.guidelines.flatMap((id, index) =>
    known.length === 0 || known.includes(id)
      ? []
      : [{ path: ['guidelines', index], message: `No guideline "${id}": write one of ${known.join(', ')}.` }],
  )
}

/**
 * Lines of a posting that name a dimension that is not there; and, where a posting matches some lines with a guideline,
 * those that it leaves out.
 */
export function matchProblems(posting: Posting, guidelines: readonly Guideline[]): Problem[] {
  return matchedGuidelines(posting).flatMap((id) => {
    const guideline = guidelines.find((one) => one.id === id)
    const known = ['none', ...(guideline?.dimensions ?? []).map((dimension) => dimension.id)]
    return posting.sections.flatMap((section, at) => {
      const places = [
        { match: section.match, path: ['sections', at], needed: section.intro !== undefined },
        ...section.items.map(({ match }, index) => ({
          match,
          path: ['sections', at, 'items', index],
          needed: true,
        })),
      ]
      return places.flatMap(({ match, path, needed }): Problem[] => {
        const named = match?.[id]?.dimension
        if (named === undefined) {
          const message = `No match with "${id}", as other lines have: add one here or at the section.`
          return needed && !section.match?.[id] ? [{ path, message }] : []
        }
        if (!guideline) return [{ path: [...path, 'match', id], message: noGuideline(id, guidelines) }]
        if (known.includes(named)) return []
        const message = `No dimension "${named}" in "${id}": write one of ${known.join(', ')}.`
        return [{ path: [...path, 'match', id, 'dimension'], message }]
      })
    })
  })
}

const noGuideline = (id: string, guidelines: readonly Guideline[]): string =>
  `No guideline "${id}": write one of ${guidelines.map((one) => one.id).join(', ')}.`

function cellProblems({ levels, dimensions }: Guideline, index: number): Problem[] {
  const dimension = dimensions[index]
  if (!dimension) return []
  const path = ['dimensions', index, 'cells']
  const known = levels.map(({ id }) => id)
  // While a level's id stands at two levels, the other one's cells are not to blame.
  const repeated = new Set(known).size < known.length
  const unknown = Object.keys(dimension.cells).filter((id) => !repeated && !known.includes(id))
  return [
    ...unknown.map((id) => ({
      path: [...path, id],
      message: `Unknown level "${id}": write one of ${known.join(', ')}.`,
    })),
    ...(Object.keys(dimension.cells).length > 0
      ? []
      : [
          { path, message: `Dimension "${dimension.id}" states nothing: add a level with its expectations.` },
        ]),
    ...Object.entries(dimension.cells).flatMap(([id, cell]) =>
      repeatedIds('expectation', [...path, id], cell),
    ),
  ]
}

function trackProblems({ tracks = [], levels }: Guideline): Problem[] {
  const known = tracks.map(({ id }) => id)
  return [
    ...repeatedIds('track', ['tracks'], tracks),
    ...sharedNames(
      'track',
      ['tracks'],
      tracks.map((track) => named({ ...track, aliases: [] }, ['title'])),
    ),
    ...levels.flatMap(({ track }, index) =>
      track === undefined || known.includes(track)
        ? []
        : [{ path: ['levels', index, 'track'], message: `Unknown track "${track}": ${trackFix(known)}` }],
    ),
    ...tracks.flatMap(({ id }, index) =>
      levels.some(({ track }) => track === id)
        ? []
        : [
            {
              path: ['tracks', index],
              message: `No level is on track "${id}": add "track: ${id}" to its levels, or remove it.`,
            },
          ],
    ),
  ]
}

const trackFix = (known: readonly string[]): string =>
  known.length > 0
    ? `write one of ${known.join(', ')}.`
    : 'add "tracks:" before the levels, with an id and a title for each, or remove this line.'

/** Levels of which nothing is said at all. */
const silentLevels = ({ levels, dimensions }: Guideline): Problem[] =>
  levels.flatMap(({ id, description }, index) =>
    description !== undefined || dimensions.some(({ cells }) => id in cells)
      ? []
      : [
          {
            path: ['levels', index],
            message: `Nothing is stated at level "${id}": add it to a dimension, give it a description, or remove it.`,
          },
        ],
  )

/** Groups whose dimensions do not stand together, so that their heading would be shown twice. */
const dividedGroups = ({ dimensions }: Guideline): Problem[] =>
  dimensions.flatMap(({ group }, index) =>
    group === undefined ||
    dimensions[index - 1]?.group === group ||
    dimensions.findIndex((dimension) => dimension.group === group) === index
      ? []
      : [
          {
            path: ['dimensions', index, 'group'],
            message: `Group "${group}" stands further up already: move this dimension there.`,
          },
        ],
  )
