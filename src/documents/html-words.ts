import type { Block } from '../domain/import/blocks.ts'
import { labelled } from '../domain/import/grid/labels.ts'
import { pointMark } from '../domain/import/lines.ts'

export type Span = {
  readonly text: string
  readonly strong: boolean
  readonly emphasis?: boolean
  readonly broken?: boolean
}

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
  /** How many lists the words stand in. */
  readonly lists: number
  readonly label: string | undefined
  /** White space is kept as it is. */
  readonly keeps: boolean
}

export function saidBlocks({ said, text, at, context, ordered, lists, label, keeps }: Said): Block[] {
  if (/^h[1-6]$/.test(context))
    return [{ kind: 'heading', at, text: text.replace(/\s*\n\s*/g, ' '), depth: Number(context.charAt(1)) }]
  if (context === 'dd' && label !== undefined) return [{ kind: 'paragraph', at, text, label }]
  const own = boldLabel(said, !keeps)
  if (context === 'li') {
    const nested = lists > 1 ? { nested: lists - 1 } : {}
    return [{ kind: 'item', at, ordered, ...nested, ...(own ?? labelled(text)) }]
  }
  if (said.some((span) => span.broken)) return brokenLines(said, at, !keeps)
  if (isBold(said) && isTitle(text)) return [{ kind: 'heading', at, text: text.replace(/:$/, ''), depth: 6 }]
  const titled = subtitled(said, !keeps)
  if (titled) return [{ kind: 'heading', at, depth: 6, ...titled }]
  if (own) return [{ kind: 'paragraph', at, ...own }]
  return [{ kind: 'paragraph', at, ...labelled(text) }]
}

const isBold = (said: readonly Span[]): boolean =>
  said.every(({ text, strong }) => strong || text.trim() === '')

const isTitle = (text: string): boolean =>
  text.length <= 80 && !text.includes('\n') && !/[.!?;,]$/.test(text) && labelled(text).label === undefined

/** A title in bold, and after it what it is about, all of it emphasized. */
function subtitled(said: readonly Span[], collapse: boolean): { text: string; subtitle: string } | undefined {
  const end = said.findIndex(({ strong, text }) => !strong && text.trim() !== '')
  const rest = end < 0 ? [] : said.slice(end).filter(({ text }) => text.trim() !== '')
  const text = textOf(said.slice(0, Math.max(end, 0)), collapse)
  if (text === '' || !isTitle(text) || rest.length === 0) return undefined
  return rest.every(({ strong, emphasis }) => emphasis && !strong)
    ? { text, subtitle: textOf(rest, collapse) }
    : undefined
}

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
  if (!special) {
    const [title, ...below] = held
    const text = (title && isBold(title.spans) && isTitle(title.text) ? below : held).map((line) => line.text)
    const paragraph: Block = { kind: 'paragraph', at, text: text.join('\n') }
    return text.length === held.length || text.length === 0
      ? [{ ...paragraph, text: held.map((line) => line.text).join('\n') }]
      : [{ kind: 'heading', at, text: title?.text ?? '', depth: 6 }, paragraph]
  }
  return held.flatMap(({ spans, text }): Block[] => {
    const mark = pointMark.exec(text)?.[0]
    if (mark === undefined)
      return saidBlocks({
        said: spans,
        text,
        at,
        context: 'p',
        ordered: false,
        lists: 0,
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
