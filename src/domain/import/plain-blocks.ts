import type { Block, ReadDocument } from './blocks.ts'
import { labelled } from './grid/labels.ts'
import { pointMark } from './lines.ts'
import { sectionIdOf } from './posting/section-ids.ts'

type Line = {
  readonly at: string
  readonly text: string
  readonly blankBefore: boolean
  readonly next: string | undefined
}

/** The blocks of a text without markup: headings are short lines that stand apart, in capitals, underlined or with a colon. */
export function plainBlocks(text: string): ReadDocument {
  const blocks: Block[] = []
  let open = false
  for (const line of linesIn(text)) {
    const { at } = line
    const last = blocks.at(-1)
    const underline = /^(=|-|_|\*|─|—){3,}$/.test(line.text)
    const mark = pointMark.exec(line.text)?.[0]
    if (underline) {
      if (!line.blankBefore && last?.kind === 'paragraph' && open) {
        blocks.splice(-1, 1, {
          kind: 'heading',
          at: last.at,
          text: wordsOf(last),
          depth: line.text.startsWith('=') ? 1 : 2,
        })
      } else if (line.blankBefore || last?.kind !== 'heading') blocks.push({ kind: 'rule', at })
      open = false
    } else if (mark !== undefined) {
      blocks.push({ kind: 'item', at, ordered: /\d/.test(mark), ...labelled(line.text.slice(mark.length)) })
      open = false
    } else if (isHeading(line, blocks.length === 0)) {
      blocks.push({
        kind: 'heading',
        at,
        text: line.text.replace(/:$/, ''),
        depth: blocks.length === 0 ? 1 : 2,
      })
      open = false
    } else if (
      open &&
      last?.kind === 'paragraph' &&
      !line.blankBefore &&
      labelled(line.text).label === undefined
    ) {
      blocks.splice(-1, 1, { ...last, text: `${last.text}${wrapped(last.text)}${line.text}` })
    } else {
      blocks.push({ kind: 'paragraph', at, ...labelled(line.text) })
      open = true
    }
  }
  return { blocks, leftOut: [] }
}

const wordsOf = ({ label, text }: Extract<Block, { kind: 'paragraph' }>): string =>
  label === undefined ? text : `${label}: ${text}`

/** A long line goes on in the next one; a short one ends where its writer ended it. */
const wrapped = (text: string): string => ((text.split('\n').at(-1) ?? '').length < 60 ? '\n' : ' ')

function linesIn(text: string): Line[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  return lines.flatMap((line, index): Line[] => {
    const next = lines.slice(index + 1).find((each) => each !== '')
    return line === ''
      ? []
      : [{ at: `line ${index + 1}`, text: line, blankBefore: (lines[index - 1] ?? '') === '', next }]
  })
}

const endsOpen = /[.,;!?…]$/

function isHeading({ text, blankBefore, next }: Line, first: boolean): boolean {
  const count = text.split(/\s+/).length
  if (text.length > 120 || endsOpen.test(text) || labelled(text).label !== undefined || next === undefined)
    return false
  if (first) return count <= 16
  if (count > 8) return false
  const words = text.replace(/:$/, '')
  if (sectionIdOf(words) !== undefined && count <= 6) return true
  const isCapitals = /\p{Lu}{2}/u.test(words) && words === words.toUpperCase()
  return blankBefore && (isCapitals || (text.endsWith(':') && count <= 5) || /^\p{Lu}/u.test(text))
}
