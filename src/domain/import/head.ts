import type { Block, LeftOut } from './blocks.ts'
import { furnitureAtEnd, isFurniture } from './furniture.ts'
import { wordsOf } from './outline/lines.ts'

/** What stands around the table: the document's names, and what it says of itself. */
export type Head = {
  readonly title: string | undefined
  readonly aliases: readonly string[]
  /** Paragraphs in their order, also those after the table. */
  readonly note: readonly { readonly at: string; readonly text: string }[]
  readonly leftOut: readonly LeftOut[]
  /** Something after the table went into the note. */
  readonly hasAfter: boolean
}

export function headOf(before: readonly Block[], after: readonly Block[]): Head {
  const said = before.flatMap(words)
  const held = said.filter(({ text }) => !isFurniture(text))
  const names = held.filter(({ isName }) => isName)
  const first = before.findIndex(({ kind }) => kind !== 'heading')
  const opening = before.slice(0, first < 0 ? before.length : first).flatMap(words).length
  const weight = (name: Said) => weightOf(name) + (said.indexOf(name) < opening ? 20 : 0)
  const title = names.reduce<Said | undefined>(
    (best, name) => (best === undefined || weight(name) >= weight(best) ? name : best),
    undefined,
  )
  const rest = after.flatMap(words)
  const ended = rest.length - furnitureAtEnd(rest.map(({ text }) => text))
  const kept = rest.slice(0, ended)
  return {
    title: title?.text,
    aliases: names.filter((name) => name !== title && !isAbout(name)).map(({ text }) => text),
    note: [...held.filter((each) => !each.isName || (each !== title && isAbout(each))), ...kept].map(
      ({ at, text }) => ({ at, text }),
    ),
    leftOut: [...said.filter((each) => !held.includes(each)), ...rest.slice(ended)].map(({ at, text }) => ({
      at,
      text,
      why: 'words of the page, not of the document',
    })),
    hasAfter: kept.length > 0,
  }
}

/** What a document says of itself is no name of it: `Version 3, valid from 1 April`, `Owner: the office`. */
const isAbout = ({ text, depth }: Said): boolean =>
  depth === 7 &&
  /^(version|owner|author|written by|updated|valid|effective|status|date|contact|prepared|approved|draft)\b/i.test(
    text,
  )

type Said = { readonly at: string; readonly text: string; readonly isName: boolean; readonly depth: number }

function words(block: Block): Said[] {
  switch (block.kind) {
    case 'heading':
      return [{ at: block.at, text: block.text, isName: block.text.length <= 120, depth: block.depth }]
    case 'paragraph':
    case 'item': {
      const text = wordsOf(block)
      const isName =
        block.kind === 'paragraph' && text.length <= 120 && !/[.!?:;,]$/.test(text) && !text.includes('\n')
      return [{ at: block.at, text: block.kind === 'item' ? `• ${text}` : text, isName, depth: 7 }]
    }
    case 'table':
    case 'rule':
      return []
  }
}

const guiding =
  /\b(guidelines?|guides?|ladders?|frameworks?|matrix|rubric|levels?|leveling|expectations|competenc\w+|career)\b/i

/** Words that any guideline may be called by: `Overview of levels` and `How to read this ladder` name none. */
const general =
  /\b(roles?|jobs?|careers?|growth|progression|guidelines?|guides?|ladders?|frameworks?|matrix|rubric|level(l)?(ing|s)?|expectations|competenc\w+|overview|glance|introduction|description|documents?|how|to|read|use|work(s)?|by|and|of|the|a|an|for|at|in|on|our|your|this|these|with|what|we|is|are|each|all)\b/gi
export const isNamed = (text: string): boolean => /\p{L}{2}/u.test(text.replace(general, ''))

/** The name of a guideline says what it is, stands as a heading, and is longer than what leads to it. */
const weightOf = ({ text, depth }: Said): number =>
  (guiding.test(text) && isNamed(text) ? 100 : 0) + (7 - depth) * 10 + Math.min(9, text.split(/\s+/).length)
