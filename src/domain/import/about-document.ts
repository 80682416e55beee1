import type { Block, LeftOut, ReadDocument } from './blocks.ts'
import { wordsOf } from './outline/lines.ts'

/** What a document says of itself above its levels, by a name: who has it, who to ask, how far it is. */
const property =
  /^(?:(?:document|page|policy|guideline) )?(?:owners?|owned by|authors?|written by|prepared by|approved by|reviewed by|maintained by|status|contacts?)\s*:\s*\S/i
const versionAlone = /^(?:document )?version:?\s+v?\d{1,4}(?:\.\d{1,3}){0,3}$/i
const whomToAsk =
  /^(?:please )?(?:contact|ask|e-?mail|write to|reach out to|talk to) [^.!?]{2,80} (?:with|for|if you have|about) (?:any |your |further |more )?(?:questions?|feedback|help)\b[^.!?]{0,40}[.!]?$|^(?:for|with) (?:any |further |more )?questions?,? (?:please )?(?:contact|ask|e-?mail|write to|reach out to|talk to) [^!?]{2,80}$|^(?:any )?questions\? (?:please )?(?:contact|ask|e-?mail|write to|reach out to|talk to) [^!?]{2,80}$/i

const whyOf = (line: string): string | undefined =>
  property.test(line) || versionAlone.test(line)
    ? 'properties of the page'
    : whomToAsk.test(line)
      ? 'whom to ask'
      : undefined

/** The longest line that is a property: more than that is said to readers. */
const longest = 120

/** A document without what it says of itself in the lines above its levels, each alone or several in a block. */
export function withoutProperties(document: ReadDocument): ReadDocument {
  const end = document.blocks.findIndex(({ kind }) => kind === 'table' || kind === 'item')
  const above = document.blocks.slice(0, Math.min(mostAbove, end < 0 ? mostAbove : end))
  const read = above.map(split)
  const leftOut = read.flatMap((each) => each.leftOut)
  if (leftOut.length === 0) return document
  return {
    ...document,
    blocks: [...read.flatMap(({ blocks }) => blocks), ...document.blocks.slice(above.length)],
    leftOut: [...document.leftOut, ...leftOut],
  }
}

const mostAbove = 12

function split(block: Block): { blocks: Block[]; leftOut: LeftOut[] } {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return { blocks: [block], leftOut: [] }
  const lines = wordsOf(block).split('\n')
  const whys = lines.map((line) => (line.length <= longest ? whyOf(line.trim()) : undefined))
  const leftOut = lines.flatMap((line, at) => {
    const why = whys[at]
    return why === undefined ? [] : [{ at: block.at, text: line.trim(), why }]
  })
  if (leftOut.length === 0) return { blocks: [block], leftOut }
  const text = lines.filter((_, at) => whys[at] === undefined).join('\n')
  return { blocks: text.trim() === '' ? [] : [{ kind: 'paragraph', at: block.at, text }], leftOut }
}
