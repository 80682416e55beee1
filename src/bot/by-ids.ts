import { findGuideline, findPosting, findSection, type Library } from '../domain/library/library.ts'
import type { Intent } from '../reading/intent.ts'
import { inShort } from './subject.ts'

/** Commands whose words are all ids, as buttons say them: there is nothing to make out. */
export function readIds(library: Library, text: string): Intent | undefined {
  const brief = text.endsWith(inShort)
  const [verb, ...ids] = (brief ? text.slice(0, -inShort.length) : text).split(' ')
  const size = brief ? { brief } : {}
  switch (verb) {
    case 'match': {
      const [id = '', ...rest] = ids
      const none = rest.includes('none')
      const about = aboutIn(
        library,
        rest.filter((word) => word !== 'none'),
      )
      if (!findPosting(library, id) || !about) return undefined
      const { levels: _, ...place } = about
      return { kind: 'match', posting: id, ...place, ...(none && { none }) }
    }
    case 'compare':
    case 'start':
    case 'examples':
    case 'why': {
      const about = ids.length > 0 ? aboutIn(library, ids) : undefined
      return about && { kind: verb, ...about, ...(verb === 'compare' ? size : {}) }
    }
    case 'show': {
      const about = ids.length > 0 ? aboutIn(library, ids) : undefined
      return about && { kind: 'expectations', ...about, ...size }
    }
    case 'posting': {
      const [id = '', ...sections] = ids
      const posting = findPosting(library, id)
      const known = posting && sections.every((section) => findSection(posting, section))
      return known ? { kind: 'posting', posting: id, sections, ...size } : undefined
    }
    default:
      return undefined
  }
}

/** Levels and dimensions of one guideline, which is named where there are several. */
function aboutIn(library: Library, ids: readonly string[]) {
  const several = library.guidelines.length > 1
  const named = ids.filter((id) => findGuideline(library, id))
  const guideline = several ? findGuideline(library, named[0] ?? '') : library.guidelines[0]
  if (!guideline || named.length > 1) return undefined
  const rest = ids.filter((id) => !named.includes(id))
  const levels = rest.filter((id) => guideline.levels.some((level) => level.id === id))
  const dimensions = rest.filter((id) => guideline.dimensions.some((dimension) => dimension.id === id))
  if (levels.length + dimensions.length !== rest.length) return undefined
  return { ...(several && { guideline: guideline.id }), levels, dimensions }
}
