import { upperFirst } from 'es-toolkit/string/upperFirst'
import type { PageBlock } from '../../documents/writing/page.ts'
import type { Case } from '../../domain/case/case.ts'
import { cell, type Guideline } from '../../domain/library/guideline.ts'
import { findGuideline, type Library, pickDimensions } from '../../domain/library/library.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Shared, SharedBlock } from '../../domain/shares/share.ts'
import type { Part, Reply } from '../answer.ts'
import { casePage, legend, sourceText } from '../case/page.ts'
import { noteFacts } from '../notes/words.ts'
import { namesIn } from '../person/me.ts'
import { counted } from '../replies/phrases.ts'
import { plainPart } from '../replies/plain.ts'
import { fitting } from './fitting.ts'

/** What is private among the facts of a note: whom its owner had in mind to confirm it. */
const unshared = new Set(['Can confirm'])

/** Chosen notes as they are now, each beside what the guideline says there. */
export function copyOfNotes(library: Library, notes: readonly KeptNote[]): Shared {
  const guideline = findGuideline(library, notes[0]?.guideline ?? '')
  const dimensions = notes.flatMap((note) => (note.guideline === guideline?.id ? note.dimensions : []))
  return fitting({
    title: counted(notes.length, 'note'),
    ...(guideline && { guideline: guideline.id }),
    blocks: notes.map((note) => noteBlock(library, note)),
    rated: guideline ? ratedIn(guideline, dimensions) : [],
  })
}

/** What both may rate: these dimensions, in the order of the guideline. */
export const ratedIn = (guideline: Guideline, dimensions: readonly string[]): Shared['rated'] =>
  guideline.dimensions
    .filter(({ id }) => dimensions.includes(id))
    .map(({ id, short }) => ({ id, name: short }))

export function noteBlock(library: Library, note: KeptNote): SharedBlock {
  // That the bot guessed its dimension is between it and the owner.
  const { guessed: _, ...told } = note
  const facts = noteFacts(told, namesIn(library)(note.guideline)).filter(([name]) => !unshared.has(name))
  const days = facts.find(([name]) => name === 'Happened')
  const beside = besideNote(library, note)
  return {
    id: note.id,
    title: days?.[1] ?? note.happenedOn,
    text: note.what,
    facts: facts.filter((fact) => fact !== days).map(([name, value]) => [name, value]),
    ...(beside && { beside }),
  }
}

/** The guideline's own words for the expectation that a note shows: at its level, or else where it is asked for last. */
function besideNote(
  library: Library,
  { guideline: id, expectation, level }: KeptNote,
): SharedBlock['beside'] {
  const guideline = findGuideline(library, id)
  const [dimensionId = '', expectationId] = expectation?.split('.') ?? []
  const [dimension] = guideline ? pickDimensions(guideline, [dimensionId]) : []
  if (!guideline || !dimension) return undefined
  const stated = guideline.levels.flatMap((each) => {
    const found = cell(dimension, each).find((one) => one.id === expectationId)
    return found ? [{ id: each.id, level: each.short, text: found.text }] : []
  })
  const found = stated.find((each) => each.id === level) ?? stated.at(-1)
  return found && { level: found.level, text: found.text }
}

/** An answer as it stands, headed piece by piece; `about`: what both may rate of it. */
export function copyOfAnswer(
  { title, summary, parts }: Reply,
  about: { readonly guideline: Guideline; readonly dimensions: readonly string[] } | undefined,
): Shared {
  const pieces: { title: string; texts: string[] }[] = [
    { title: title ?? summary, texts: title ? [summary] : [] },
  ]
  for (const part of parts) {
    if (part.kind === 'choices') continue
    if (part.kind === 'title') pieces.push({ title: part.text, texts: [] })
    else pieces.at(-1)?.texts.push(plainPart(withoutButtons(part)))
  }
  const said = pieces.filter(({ texts }) => texts.length > 0)
  const blocks = (said.length > 0 ? said : [{ title: summary, texts: [summary] }]).map((piece, index) => ({
    id: `part-${index + 1}`,
    title: piece.title,
    text: piece.texts.join('\n\n'),
    facts: [],
  }))
  return fitting({
    title: title ?? summary,
    ...(about && { guideline: about.guideline.id }),
    blocks,
    rated: about ? ratedIn(about.guideline, about.dimensions) : [],
  })
}

const withoutButtons = (part: Part<unknown>): Part =>
  part.kind === 'table'
    ? { kind: 'table', rows: part.rows.map(({ name, text }) => ({ name, text })) }
    : part.kind === 'choices'
      ? { kind: 'choices', choices: [] }
      : part

/** A case as its document has it, and what is asked without a note too: each expectation a block of its own, beside the guideline's words for it. */
export function copyOfCase(made: Case): Shared {
  const { title, blocks } = casePage(made, { every: true })
  const pieces: { title: string; texts: string[]; beside?: SharedBlock['beside'] }[] = []
  const source = sourceText(made)
  let under = title
  const begin = (name: string, beside?: SharedBlock['beside']) =>
    pieces.push({ title: name, texts: [], ...(beside && { beside }) })
  for (const block of blocks) {
    if (block.kind === 'title' || (block.kind === 'heading' && block.level === 1)) {
      under = block.text
      begin(block.text)
    } else if (block.kind === 'heading') begin(block.text)
    else if (block.kind === 'text' && block.voice === 'guideline' && block.name !== undefined) {
      begin(`${under}: ${block.name}`, { level: made.target.short, text: block.text })
    } else if (block.kind === 'text' && [legend, source].includes(block.text)) {
      const [name = '', ...rest] = block.text.split(': ')
      pieces.push({ title: name, texts: [upperFirst(rest.join(': '))] })
    } else pieces.at(-1)?.texts.push(pageText(block))
  }
  return fitting({
    title,
    guideline: made.guideline.id,
    blocks: pieces.flatMap((piece, index) => {
      const text = piece.texts.filter((each) => each !== '').join('\n\n')
      const { beside } = piece
      const head = { id: `part-${index + 1}`, title: piece.title, facts: [] }
      return text === '' ? [] : [{ ...head, text, ...(beside && { beside }) }]
    }),
    rated: made.guideline.dimensions.map(({ id, short }) => ({ id, name: short })),
  })
}

/** What a reader may say something of: all of it, its parts and expectations; not what says how to read it. */
export function commentable({ title, blocks }: Shared): { readonly id: string; readonly name: string }[] {
  const asides = [legend.split(': ')[0], 'Guideline']
  return blocks
    .filter((block) => !asides.includes(block.title))
    .map((block) => ({
      id: block.id,
      name: block.title === title ? 'All of it' : block.title,
    }))
}

function pageText(block: PageBlock): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'text':
      return block.text
    case 'facts':
      return block.rows.map(([name, value]) => `${name}: ${value}`).join('\n')
    case 'items':
      return block.items
        .map(({ text, details, link }) => `• ${[text, details, link].filter(Boolean).join('\n  ')}`)
        .join('\n')
    case 'page-end':
      return ''
  }
}
