import type { Block, LeftOut, ReadDocument } from './blocks.ts'
import { labelled } from './grid/labels.ts'
import { pointMark } from './lines.ts'
import { numberedParts } from './numbered-lines.ts'
import { wordsOf } from './outline/lines.ts'
import { sectionIdOf } from './posting/section-ids.ts'

type Line = {
  readonly at: string
  readonly text: string
  readonly blankBefore: boolean
  /** Spaces before its words. */
  readonly indent: number
  readonly next: string | undefined
}

/** The blocks of a text without markup: headings are short lines that stand apart, in capitals, underlined or with a colon. */
export function plainBlocks(text: string): ReadDocument {
  const blocks: Block[] = []
  const { lines, pages } = withoutPages(linesIn(text))
  const again = labelsAgain(lines)
  const dashed = dashesAgain(lines)
  const labelledLine = (words: string) => {
    const [, label = '', said = ''] = dash.exec(words) ?? []
    return dashed.has(label) ? { label, text: said } : labelled(words)
  }
  const parts = numberedParts(lines.map(({ text: words }) => words))
  let open = false
  // A point of another mark, as a hollow one, tells more of the one above.
  let outerMark = ''
  // Where the words of the last point begin.
  let inner = 0
  for (const line of lines) {
    const { at } = line
    const last = blocks.at(-1)
    const underline = /^(=|-|_|\*|─|—){3,}$/.test(line.text)
    const mark = pointMark.exec(line.text)?.[0]
    const part = parts.get(line.text)
    if (part) {
      blocks.push({ kind: 'heading', at, text: part.text, depth: part.depth + 1 })
      open = false
    } else if (underline) {
      if (!line.blankBefore && last?.kind === 'paragraph' && open) {
        blocks.splice(-1, 1, {
          kind: 'heading',
          at: last.at,
          text: wordsOf(last),
          depth: line.text.startsWith('=') ? 1 : 2,
        })
      } else if (!line.blankBefore && last?.kind === 'heading') {
        blocks.splice(-1, 1, { ...last, depth: line.text.startsWith('=') || blocks.length === 1 ? 1 : 2 })
      } else blocks.push({ kind: 'rule', at })
      open = false
    } else if (mark !== undefined) {
      const isInside = /^[o◦▪]/.test(mark) && last?.kind === 'item' && outerMark !== mark.charAt(0)
      if (!isInside) outerMark = mark.charAt(0)
      blocks.push({
        kind: 'item',
        at,
        ordered: /\d/.test(mark),
        ...(isInside && { nested: 1 }),
        ...labelled(line.text.slice(mark.length)),
      })
      open = false
      inner = line.indent + mark.length
    } else if (last?.kind === 'item' && goesOn(line, inner, last.text)) {
      blocks.splice(-1, 1, { ...last, text: `${last.text} ${line.text}` })
    } else if (again.has(line.text) || isHeading(line, blocks.length === 0)) {
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
      labelledLine(line.text).label === undefined
    ) {
      blocks.splice(-1, 1, { ...last, text: `${last.text}${wrapped(last.text)}${line.text}` })
    } else {
      blocks.push({ kind: 'paragraph', at, ...labelledLine(line.text) })
      open = true
    }
  }
  return { blocks, leftOut: pages }
}

/** Lines like `Knowledge:` or `Knowledge` that stand over points again and again are headings, also without an empty line above. */
function labelsAgain(lines: readonly Line[]): ReadonlySet<string> {
  const labels = lines.filter(
    ({ text, next = '' }) =>
      /^\p{Lu}[^.!?;:]{2,60}:?$/u.test(text) && text.split(/\s+/).length <= 5 && pointMark.test(next),
  )
  const counts = Map.groupBy(labels, ({ text }) => text)
  const again = [...counts].filter(([, all]) => all.length > 1).map(([text]) => text)
  return new Set(again.length > 1 ? again : [])
}

/** `Craft - does this and that` */
const dash = /^(\p{Lu}[^.:;!?\n]{1,40}?)\s+[-–—]\s+(\S.*)$/u

/** Words that begin lines and a dash ends, again and again: labels of what follows them. */
function dashesAgain(lines: readonly Line[]): ReadonlySet<string> {
  const labels = lines.flatMap(({ text }) => dash.exec(text)?.[1] ?? [])
  const again = [...Map.groupBy(labels, (label) => label)].filter(
    ([label, all]) => all.length > 1 && label.split(/\s+/).length <= 4,
  )
  return new Set(again.length > 1 ? again.map(([label]) => label) : [])
}

/** `Page 3 of 12`, as a printed page ends: what stands above it goes on below. */
const pageEnd = /^[\s|–—-]*(?:page|seite|p\.) ?\d{1,3}(?: ?(?:of|von|\/) ?\d{1,3})?[\s|–—-]*$/i

/** Without the ends of printed pages; below the last one, what stands there alone is no part of the page's list. */
function withoutPages(all: readonly Line[]): { lines: Line[]; pages: LeftOut[] } {
  const pages = all.filter(({ text }) => pageEnd.test(text))
  const last = pages.at(-1)
  const below = last === undefined ? [] : all.slice(all.indexOf(last) + 1)
  const isClosing = below.length > 0 && below.length <= 4 && below.every(({ text }) => !pointMark.test(text))
  return {
    lines: all.flatMap((line, at) => {
      const above = all[at - 1]
      const isAtTop = above !== undefined && pages.includes(above) && !/^\p{Ll}/u.test(line.text)
      if (!pages.includes(line)) return [isAtTop ? { ...line, blankBefore: true } : line]
      return line === last && isClosing ? [{ ...line, text: '---', blankBefore: true }] : []
    }),
    pages: pages.map(({ at, text }) => ({ at, text, why: 'the end of a printed page' })),
  }
}

/** A point goes on in lines below it that stand as far in as its words, or begin small where a long line was cut. */
const goesOn = ({ text, blankBefore, indent }: Line, inner: number, above: string): boolean =>
  !blankBefore && ((inner > 0 && indent >= inner) || (wrapped(above) === ' ' && /^\p{Ll}/u.test(text)))

/** A long line goes on in the next one; a short one ends where its writer ended it. */
const wrapped = (text: string): string => ((text.split('\n').at(-1) ?? '').length < 60 ? '\n' : ' ')

function linesIn(text: string): Line[] {
  const written = text.split(/\r\n|\n|\r/)
  const lines = written.map((line) => line.trim())
  return lines.flatMap((line, index): Line[] => {
    const indent = (written[index] ?? '').search(/\S/)
    const next = lines.slice(index + 1).find((each) => each !== '')
    return line === ''
      ? []
      : [{ at: `line ${index + 1}`, text: line, blankBefore: (lines[index - 1] ?? '') === '', indent, next }]
  })
}

/** `Pottery Studio: the ladder of its makers` */
const ofLevels = /\b(levels|each level|ladder|guidelines?|framework|expectations)\b/i

const endsOpen = /[.,;!?…]$/

function isHeading({ text, blankBefore, next }: Line, first: boolean): boolean {
  const count = text.split(/\s+/).length
  if (text.length > 120 || endsOpen.test(text) || next === undefined) return false
  const { label, text: said } = labelled(text)
  if (label !== undefined) return first && count <= 16 && ofLevels.test(said)
  if (first) return count <= 16
  if (count > 8) return false
  const words = text.replace(/:$/, '')
  if (sectionIdOf(words) !== undefined && count <= 6) return true
  const isCapitals = /\p{Lu}{2}/u.test(words) && words === words.toUpperCase()
  return blankBefore && (isCapitals || (text.endsWith(':') && count <= 5) || /^\p{Lu}/u.test(text))
}
