import { nameKey } from '../check.ts'
import type { Item, Posting, Section } from '../posting.ts'
import type { Block, LeftOut, ReadDocument, Remark } from './blocks.ts'
import { brief } from './grid.ts'
import { freeId, slugOf } from './ids.ts'
import { ownNames } from './names.ts'
import { postingBlocks } from './posting-blocks.ts'
import { Refused } from './refused.ts'
import { sectionAliases, sectionIdOf } from './section-ids.ts'

export type PostingOptions = {
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly short?: string | undefined
  readonly version?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  /** Ids of the guidelines whose readers ask for it. */
  readonly guidelines: readonly string[]
}

export type PostingDraft = {
  readonly posting: Posting
  readonly remarks: readonly Remark[]
  readonly leftOut: readonly LeftOut[]
}

/** Throws `Refused` where the document can be understood in part only. */
export function understandPosting(document: ReadDocument, options: PostingOptions): PostingDraft {
  const { blocks, leftOut } = postingBlocks(document)
  const { title, parts } = partsOf(blocks, options.title)
  const id = options.id ?? slugOf(title)
  if (id === '')
    throw new Refused(
      undefined,
      `No id can be made from “${title}”: ids have the letters a to z. Say one: --id gardener.`,
    )
  const made = sectionsOf(parts)
  const facts = made.sections.find((section) => section.id === 'facts')?.items ?? []
  const url =
    options.url ??
    facts.map(({ text }) => text).find((text) => /^https?:\/\/\S+$/.test(text) && text.length <= 500)
  const posted = facts.find(({ label }) => /^(date )?(posted|published|updated)\b/i.test(label ?? ''))?.text
  const short = options.short ?? shortOf(title)
  return {
    posting: {
      id,
      title,
      short,
      aliases: [],
      version: options.version ?? (posted !== undefined && posted.length <= 40 ? posted : '1'),
      wording: 'verbatim',
      audience: 'workspace',
      source: {
        document: options.source ?? `Job posting: ${title}`.slice(0, 120),
        ...(url !== undefined && { url }),
      },
      guidelines: [...options.guidelines],
      sections: made.sections,
    },
    remarks: [
      ...(options.guidelines.length === 0
        ? [
            {
              path: ['guidelines'],
              text: 'The ids of the guidelines whose readers ask for this posting, like [gardener].',
            },
          ]
        : []),
      ...made.remarks,
    ],
    leftOut: [...document.leftOut, ...leftOut, ...made.leftOut],
  }
}

/** `AWS Account Manager, Enterprise` -> `AWS Account Manager`. */
const shortOf = (title: string): string =>
  (title.split(/\s*(?:[,(|:/]|\s[–—-]\s)/)[0]?.trim() || title).slice(0, 120)

type Part = { readonly heading: string | undefined; readonly at: string; readonly blocks: Block[] }

/** The blocks under each heading; those before the first have none, and so have those after a rule at the end. */
function partsOf(blocks: readonly Block[], given: string | undefined): { title: string; parts: Part[] } {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const top = Math.min(...headings.map(({ depth }) => depth))
  const first = headings.find(({ depth }) => depth === top)
  if (!first || (headings.length < 2 && given === undefined)) {
    throw new Refused(
      blocks[0]?.at,
      'No headings were found: a posting has a title, and a heading over each section, like “Responsibilities”. Mark them as headings ' +
        '(in plain text: alone on a line, with an empty line above), and import again.',
    )
  }
  const parts: Part[] = [{ heading: undefined, at: blocks[0]?.at ?? '', blocks: [] }]
  for (const block of blocks) {
    if (block === first && given === undefined) continue
    if (block.kind === 'heading') parts.push({ heading: block.text, at: block.at, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return { title: checkedTitle(given ?? first.text, first.at), parts: parts.flatMap(withClosing) }
}

function checkedTitle(text: string, at: string): string {
  if (text.length <= 120) return text
  throw new Refused(
    at,
    `This heading has ${text.length} characters, and 120 are the most: “${brief(text)}”. Shorten it, or make it a paragraph.`,
  )
}

/** What stands after a rule is under no heading any more. */
function withClosing(part: Part): Part[] {
  const at = part.blocks.findLastIndex(({ kind }) => kind === 'rule')
  const after = part.blocks.slice(at + 1)
  const blocks = part.blocks.filter(({ kind }) => kind !== 'rule')
  if (at < 0 || after.length === 0 || part.heading === undefined) return [{ ...part, blocks }]
  const before = part.blocks.slice(0, at).filter(({ kind }) => kind !== 'rule')
  return [
    { ...part, blocks: before },
    { heading: undefined, at: after[0]?.at ?? part.at, blocks: after },
  ]
}

type Made = { sections: Section[]; remarks: Remark[]; leftOut: LeftOut[] }
type Named = {
  readonly id: string
  readonly title: string
  readonly at: string
  readonly blocks: readonly Block[]
  readonly given: boolean
}

function sectionsOf(parts: readonly Part[]): Made {
  const empty = parts.filter(({ blocks, heading }) => blocks.length === 0 && heading !== undefined)
  const named = namedParts(parts.filter(({ blocks }) => blocks.length > 0))
  if (named.length === 0)
    throw new Refused(undefined, 'The headings have no text under them. Is the document whole?')
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
      `A second section has the name “${repeated.title}”, and people couldn’t ask for either. Give each its own heading, or put both under one.`,
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
            text: `LOOK: this stood under no heading; “${title}” is the import’s word.`,
          },
        ],
  )
  return { sections, remarks, leftOut }
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
function namedParts(parts: readonly Part[]): Named[] {
  const opening = parts.flatMap((part) =>
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
    checkedTitle(heading, at)
    const known = sectionIdOf(heading)
    const own = slugOf(heading) || `section-${taken.size + 1}`
    const isFree = known !== undefined && !taken.has(known) && (!exact.has(known) || own === known)
    const given = !('made' in part)
    return { id: isFree ? claimed(known, taken) : claimed(own, taken), title: heading, at, blocks, given }
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

/** Paragraphs before the first point are the opening; whatever follows is a point, and each keeps its words. */
function sectionOf({ id, title, blocks }: Named, aliases: readonly string[], leftOut: LeftOut[]): Section {
  const isPlain = (block: Block) =>
    block.kind === 'paragraph' && block.label === undefined && block.text.length <= 3000
  const start = id === 'facts' ? 0 : blocks.findIndex((block) => !isPlain(block))
  const opening = start < 0 ? blocks : blocks.slice(0, start)
  const intro = opening.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n\n')
  const seen = new Set<string>()
  const items = blocks
    .slice(opening.length)
    .flatMap(itemsOf)
    .filter(({ at, label, text }) => {
      const isNew = !seen.has(nameKey(text))
      seen.add(nameKey(text))
      if (!isNew)
        leftOut.push({
          at,
          text: label === undefined ? text : `${label}: ${text}`,
          why: 'said in the same section already',
        })
      return isNew
    })
  const points = blocks.filter((block) => block.kind === 'item')
  return {
    id,
    title,
    aliases: [...aliases],
    words: [],
    ...(intro !== '' && { intro }),
    ordered: points.length > 0 && points.length === items.length && points.every(({ ordered }) => ordered),
    items: items.map(
      ({ label, text }): Item => ({ ...(label !== undefined && { label }), text, aliases: [] }),
    ),
  }
}

type Point = { readonly at: string; readonly label?: string; readonly text: string }

function itemsOf(block: Block): Point[] {
  switch (block.kind) {
    case 'item':
    case 'paragraph':
      return [checkedItem(block)]
    case 'table':
      return block.rows.flatMap(({ at, cells }) => {
        const held = cells.map(({ text }) => text.trim()).filter(Boolean)
        const [label = '', ...rest] = held
        if (held.length === 0) return []
        return [
          checkedItem(
            held.length === 1 || label.length > 120
              ? { at, text: held.join(' | ') }
              : { at, label: label.replace(/:$/, ''), text: rest.join(' | ') },
          ),
        ]
      })
    case 'heading':
    case 'rule':
      return []
  }
}

function checkedItem({ at, label, text }: Point): Point {
  if (text.length > 3000)
    throw new Refused(
      at,
      `This paragraph has ${text.length} characters, and 3000 are the most. Divide it with an empty line.`,
    )
  return { at, text, ...(label !== undefined && { label }) }
}
