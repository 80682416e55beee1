import { cell } from '../../../domain/library/guideline.ts'
import { pickDimensions, pickLevels } from '../../../domain/library/library.ts'
import { nextLevels, previousLevels } from '../../../domain/library/tracks.ts'
import type { ReplyPart, RoomReply } from '../../answer.ts'
import { type Guide, heading, sourceOf } from '../../replies/phrases.ts'

type About = { readonly levels: readonly string[]; readonly dimensions: readonly string[] }

/** One expectation by its place: in the document's words, which explain it best beside those of the levels around. */
export function pointReply(guide: Guide, about: About, place: number): RoomReply | undefined {
  const { guideline } = guide
  const [level, ...otherLevels] = pickLevels(guideline, about.levels)
  const [dimension, ...otherDimensions] = pickDimensions(guideline, about.dimensions)
  if (!level || !dimension || otherLevels.length + otherDimensions.length > 0) return undefined
  const point = cell(dimension, level)[place - 1]
  if (!point) return undefined
  const around = [...previousLevels(guideline, level), ...nextLevels(guideline, level)]
  const beside = around.map((other) => {
    const same = cell(dimension, other).find(({ id }) => id === point.id)
    return `${other.short}: ${same ? same.text : 'not stated.'}`
  })
  const places = { levels: [level.id], dimensions: [dimension.id] }
  const besides: ReplyPart[] =
    beside.length > 0 ? [{ kind: 'list', heading: 'At the levels around it', items: beside }] : []
  return {
    for: 'room',
    title: `${level.short}: ${dimension.short}, ${heading(point.id)}`,
    summary: `Point ${place} of what ${level.short} asks in ${dimension.short}. The guideline says no more about it than this:`,
    parts: [
      { kind: 'quote', text: point.text },
      ...besides,
      {
        kind: 'choices',
        choices: [
          { label: 'Show All', asks: { kind: 'expectations', ...guide.place, ...places } },
          { label: 'Examples', asks: { kind: 'examples', ...guide.place, ...places } },
        ],
      },
      sourceOf(guideline),
    ],
  }
}
