import type { Block } from '../domain/import/blocks.ts'
import { labelled } from '../domain/import/grid/labels.ts'
import { pointMark } from '../domain/import/lines.ts'

export type Span = { readonly text: string; readonly strong: boolean; readonly broken?: boolean }

/** The words of a run; a browser shows its white space as one space, and a `<br>` as a new line. */
export function textOf(spans: readonly Span[], collapse: boolean): string {
  if (!collapse)
    return spans
      .map(({ text }) => text)
      .join('')
      .trim()
  const text = spans
    .map((span) => (span.broken ? span.text : span.text.replace(/[ \t\n\f\r]+/g, ' ')))
    .join('')
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

type Said = {
  readonly said: readonly Span[]
  readonly text: string
  readonly at: string
  /** The tag that the words stand in: `h2`, `li`, `dd`, `p`. */
  readonly context: string
  readonly ordered: boolean
  readonly label: string | undefined
  /** White space is kept as it is. */
  readonly keeps: boolean
}

export function saidBlocks({ said, text, at, context, ordered, label, keeps }: Said): Block[] {
  if (/^h[1-6]$/.test(context))
    return [{ kind: 'heading', at, text: text.replace(/\s*\n\s*/g, ' '), depth: Number(context.charAt(1)) }]
  if (context === 'dd' && label !== undefined) return [{ kind: 'paragraph', at, text, label }]
  const own = boldLabel(said, !keeps)
  if (context === 'li') return [{ kind: 'item', at, ordered, ...(own ?? labelled(text)) }]
  if (said.some((span) => span.broken)) return brokenLines(said, at, !keeps)
  const bold = said.every(({ text: words, strong }) => strong || words.trim() === '')
  if (bold && isTitle(text)) return [{ kind: 'heading', at, text: text.replace(/:$/, ''), depth: 6 }]
  if (own) return [{ kind: 'paragraph', at, ...own }]
  return [{ kind: 'paragraph', at, ...labelled(text) }]
}

const isTitle = (text: string): boolean =>
  text.length <= 80 && !text.includes('\n') && !/[.!?;,]$/.test(text) && labelled(text).label === undefined

/** Lines that a `<br>` ends, each for itself: facts, points, titles in bold. */
function brokenLines(said: readonly Span[], at: string, collapse: boolean): Block[] {
  const lines: Span[][] = [[]]
  for (const span of said) {
    if (span.broken) lines.push([])
    else lines.at(-1)?.push(span)
  }
  const held = lines
    .map((spans) => ({ spans, text: textOf(spans, collapse) }))
    .filter(({ text }) => text !== '')
  const special = held.some(
    ({ spans, text }) =>
      pointMark.test(text) || labelled(text).label !== undefined || boldLabel(spans, collapse),
  )
  if (!special) return [{ kind: 'paragraph', at, text: held.map(({ text }) => text).join('\n') }]
  return held.flatMap(({ spans, text }): Block[] => {
    const mark = pointMark.exec(text)?.[0]
    if (mark === undefined)
      return saidBlocks({
        said: spans,
        text,
        at,
        context: 'p',
        ordered: false,
        label: undefined,
        keeps: !collapse,
      })
    return [{ kind: 'item', at, ordered: /\d/.test(mark), ...labelled(text.slice(mark.length)) }]
  })
}

/** Words in bold that a colon ends, inside or after it, and what follows them. */
function boldLabel(said: readonly Span[], collapse: boolean): { label: string; text: string } | undefined {
  const start = said.findIndex(({ text }) => text.trim() !== '')
  const end = said.findIndex(({ strong, text }, at) => at >= start && !strong && text.trim() !== '')
  if (start < 0 || end <= start) return undefined
  const [head, rest] = [textOf(said.slice(start, end), collapse), textOf(said.slice(end), collapse)]
  const label = head.endsWith(':') ? head.slice(0, -1).trim() : rest.startsWith(':') ? head : undefined
  const text = head.endsWith(':') ? rest : rest.slice(1).trim()
  return label && text && label.length <= 120 && !label.includes('\n') ? { label, text } : undefined
}
