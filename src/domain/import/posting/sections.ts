import { nameKey } from '../../library/naming-problems.ts'
import type { Section } from '../../library/posting.ts'
import type { Block, LeftOut, Remark } from '../blocks.ts'
import { freeId, slugOf } from '../ids.ts'
import { ownNames } from '../names.ts'
import { Refused } from '../refused.ts'
import { checkedTitle, type Part } from './parts.ts'
import { type Named, sectionOf } from './section.ts'
import { sectionAliases, sectionIdOf } from './section-ids.ts'

type Made = { sections: Section[]; remarks: Remark[]; leftOut: LeftOut[] }
/** Throws `Refused` where two sections have one name. */
export function sectionsOf(parts: readonly Part[]): Made {
  const held = withTheirOver(parts.filter(({ blocks }) => blocks.length > 0))
  const empty = parts.filter(
    ({ blocks, heading }) =>
      blocks.length === 0 &&
      heading !== undefined &&
      !held.some((part) => part.full?.startsWith(`${heading} – `)),
  )
  const named = namedParts(held)
  if (named.length === 0)
    throw new Refused(undefined, 'The headings have no text under them. Is the document complete?')
  const repeated = named.find(({ title, id }, at) =>
    named
      .slice(0, at)
      .some((other) =>
        [other.title, other.id].some((name) => [title, id].map(nameKey).includes(nameKey(name))),
      ),
  )
  if (repeated) {
    throw new Refused(
      repeated.at,
      `A second section is called “${repeated.title}”, so people couldn’t ask for either. Give each its own heading, or put both under one.`,
    )
  }
  const aliases = ownNames(
    named.map(({ id }) => sectionAliases(id)),
    named.flatMap(({ id, title }) => [id, title]),
  )
  const leftOut: LeftOut[] = empty.map(({ heading = '', at }) => ({
    at,
    text: heading,
    why: 'headings without a text of their own',
  }))
  const plain = named.map((part, index) => sectionOf(part, aliases[index] ?? [], leftOut))
  const sections = withWords(plain)
  const remarks = named.flatMap(({ title, given }, at): Remark[] =>
    given
      ? []
      : [
          {
            path: ['sections', at],
            text: `LOOK: this had no heading; “${title}” is the import’s own.`,
          },
        ],
  )
  return { sections, remarks, leftOut }
}

/** Headings that say how much something is wanted, and not what. */
const ofWant = /^(essential|desirable|required|preferred|optional|must[ -]haves?|nice[ -]to[ -]haves?)$/i

type Full = Part & { readonly full?: string }

/** Headings that say little without the one over them, or come again under another, with that in front. */
function withTheirOver(parts: readonly Part[]): Full[] {
  const counts = Map.groupBy(parts, ({ heading = '' }) => nameKey(heading))
  return parts.map((part) => {
    const { heading = '', under } = part
    const isVague =
      ofWant.test(heading.replace(/:$/, '').trim()) || (counts.get(nameKey(heading))?.length ?? 0) > 1
    return under !== undefined && isVague
      ? { ...part, full: `${under.replace(/:$/, '')} – ${heading}` }
      : part
  })
}

/** A section's labels point to it, where no other section has them. */
function withWords(sections: readonly Section[]): Section[] {
  const names = sections.flatMap(({ id, title, aliases }) => [id, title, ...aliases])
  const words = ownNames(
    sections.map(({ items }) => [...new Set(items.flatMap(({ label }) => label ?? []))].slice(0, 12)),
    names,
  )
  return sections.map((section, at) => ({ ...section, words: words[at] ?? [] }))
}

/** The known ids go to the headings that say them best; facts and openings without a heading get the import's. */
function namedParts(parts: readonly Full[]): Named[] {
  const opening = parts.flatMap((part): (Full & { made?: true })[] =>
    part.heading === undefined && part === parts[0] ? opened(part) : [part],
  )
  const taken = new Set<string>()
  const exact = new Set(
    opening.flatMap(({ heading }) =>
      heading !== undefined && sectionIdOf(heading) === slugOf(heading) ? [slugOf(heading)] : [],
    ),
  )
  return opening.map((part) => {
    const { heading, at, blocks } = part
    if (heading === undefined) {
      const { id, title } = closingName(blocks)
      return { id: claimed(id, taken), title, at, blocks, given: false }
    }
    const title = checkedTitle((part.full ?? heading).trim().replace(/\s*:$/, '') || heading, at)
    const known = sectionIdOf(heading)
    const own = slugOf(title) || `section-${taken.size + 1}`
    const isFree = known !== undefined && !taken.has(known) && (!exact.has(known) || own === known)
    const given = !('made' in part)
    return { id: isFree ? claimed(known, taken) : claimed(own, taken), title, at, blocks, given }
  })
}

function claimed(id: string, taken: Set<string>): string {
  const free = freeId(id, id, taken)
  taken.add(free)
  return free
}

/** What stands before the first section: facts, and an opening. */
function opened({ at, blocks }: Part): (Part & { made: true })[] {
  const isFact = (block: Block) =>
    block.kind === 'table' ||
    (block.kind === 'paragraph' &&
      (block.label !== undefined || (block.text.length <= 60 && !/[.!?]$/.test(block.text))))
  const facts = blocks.filter(isFact)
  const rest = blocks.filter((block) => !isFact(block))
  return [
    ...(facts.length > 0 ? [{ heading: 'Key Facts', at, blocks: facts, made: true as const }] : []),
    ...(rest.length > 0
      ? [{ heading: 'Introduction', at: rest[0]?.at ?? at, blocks: rest, made: true as const }]
      : []),
  ]
}

function closingName(blocks: readonly Block[]): { id: string; title: string } {
  const isEqual = blocks.some(
    (block) => 'text' in block && /\bequal[ -]opportunit|\bdiscriminat/i.test(block.text),
  )
  return isEqual
    ? { id: 'equal-opportunity', title: 'Equal opportunity' }
    : { id: 'closing', title: 'Closing' }
}
