import type { Block, LeftOut, ReadDocument } from '../domain/import/blocks.ts'
import { tableMaker } from './html-table.ts'
import { type Span, saidBlocks, textOf } from './html-words.ts'

/** How a person finds a place again: by the line of the file, or by counting, where nobody sees lines. */
export type Places = 'line' | 'order'

type Attributes = Readonly<Record<string, string>>

const wordless = new Set(
  'script style noscript template svg math iframe object canvas audio video'.split(' '),
)
const aside = new Set('nav aside footer button select textarea dialog label option'.split(' '))
const inner = new Set('main article'.split(' '))
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Collects the blocks of a page from its tags and words, in their order. */
export function pageOf(places: Places, lineAt: (index: number) => number) {
  const found: { block: Block; main: boolean }[] = []
  const leftOut: LeftOut[] = []
  const lists: string[] = []
  let words: Span[] = []
  let [at, strong, emphasis, main, count] = ['', 0, 0, 0, 0]
  // How deep in folded parts the words stand, and the depth of the heading over these.
  let [folded, around] = [0, 0]
  let title: string | undefined
  let inTitle = false
  let skipped: { tag: string; depth: number; text: string; at: string; why: string | undefined } | undefined
  let [context, label]: [string, string | undefined] = ['p', undefined]
  const table = tableMaker()

  const place = (index: number) => (places === 'line' ? `line ${lineAt(index)}` : `paragraph ${count + 1}`)
  const add = (block: Block) => found.push({ block, main: main > 0 })

  function flush(): void {
    const said = words
    words = []
    const text = textOf(said, places === 'line')
    if (text === '') return
    if (table.inCell()) {
      table.say(context === 'li' ? `• ${text}` : text)
      return
    }
    count += 1
    const blocks = saidBlocks({
      said,
      text,
      at,
      context,
      ordered: lists.at(-1) === 'ol',
      lists: lists.length,
      label,
      keeps: places === 'order',
    })
    blocks.forEach(add)
    // What follows inside the same list point or definition belongs to it no more.
    if (context !== 'dd') context = 'p'
  }

  function open(tag: string, attributes: Attributes, index: number): void {
    if (skipped) {
      if (skipped.tag === tag) skipped.depth += 1
      return
    }
    const hidden = isHidden(attributes)
    if (wordless.has(tag) || aside.has(tag) || hidden || isNavigation(tag, attributes)) {
      const why = wordless.has(tag)
        ? undefined
        : hidden
          ? 'hidden on the page'
          : 'words of the page, not of the document'
      if (!isVoid(tag)) skipped = { tag, depth: 1, text: '', at: place(index), why }
      return
    }
    if (tag === 'title') inTitle = true
    if (tag === 'strong' || tag === 'b') strong += 1
    if (tag === 'em' || tag === 'i') emphasis += 1
    if (tag === 'br') words.push({ text: '\n', strong: strong > 0, broken: true })
    if (inline.has(tag)) return
    flush()
    if (inner.has(tag)) main += 1
    if (tag === 'ul' || tag === 'ol') lists.push(tag)
    if (tag === 'hr') add({ kind: 'rule', at: place(index) })
    if (tag === 'details') folded += 1
    if (/^h[1-6]$/.test(tag) && folded === 0) around = Number(tag.charAt(1))
    if (tag === 'summary') context = `h${Math.min(around + folded, 6)}`
    else if (/^(h[1-6]|li|dt|dd)$/.test(tag)) context = tag
    else if (tag !== 'p' && tag !== 'div' && tag !== 'span') context = 'p'
    table.open(tag, attributes, places === 'line' ? `line ${lineAt(index)}` : undefined)
  }

  function say(text: string, index: number): void {
    if (skipped) {
      skipped.text += text
      return
    }
    if (inTitle) {
      title = `${title ?? ''}${text}`
      return
    }
    if (words.length === 0) at = place(index)
    words.push({ text, strong: strong > 0, ...(emphasis > 0 && { emphasis: true }) })
  }

  function close(tag: string): void {
    if (skipped) {
      if (skipped.tag === tag) skipped.depth -= 1
      if (skipped.depth === 0) {
        const text = skipped.text.replace(/\s+/g, ' ').trim()
        if (skipped.why !== undefined && text !== '') leftOut.push({ at: skipped.at, text, why: skipped.why })
        skipped = undefined
      }
      return
    }
    if (tag === 'title') inTitle = false
    if (tag === 'strong' || tag === 'b') strong -= 1
    if (tag === 'em' || tag === 'i') emphasis -= 1
    if (inline.has(tag)) return
    if (tag === 'dt') {
      label = textOf(words, places === 'line').replace(/:$/, '') || undefined
      words = []
    }
    flush()
    if (tag === 'dd') label = undefined
    if (tag === 'details') folded -= 1
    if (/^(h[1-6]|li|dd|dt|summary)$/.test(tag)) context = 'p'
    if (tag === 'ul' || tag === 'ol') lists.pop()
    const made = table.close(tag)
    made.forEach(add)
    if (inner.has(tag)) main -= 1
  }

  function read(): ReadDocument {
    flush()
    const own = title?.replace(/\s+/g, ' ').trim() || undefined
    return { ...inMain(), ...(own !== undefined && { title: own }) }
  }

  function inMain(): ReadDocument {
    const inside = found.filter((each) => each.main)
    const heading = found.find(({ block }) => block.kind === 'heading' && block.depth === 1)
    if (inside.filter(({ block }) => block.kind !== 'paragraph').length < 2)
      return { blocks: found.map(({ block }) => block), leftOut }
    const kept = new Set([...inside, ...(heading ? [heading] : [])])
    const outside = found.filter((each) => !kept.has(each)).flatMap(({ block }) => leftBlock(block))
    return {
      blocks: found.filter((each) => kept.has(each)).map(({ block }) => block),
      leftOut: [...leftOut, ...outside],
    }
  }

  return { open, say, close, read }
}

const isHidden = ({ hidden, style = '', 'aria-hidden': aria }: Attributes): boolean =>
  hidden !== undefined || aria === 'true' || /display\s*:\s*none/i.test(style)

/** The parts of a page that lead to other pages, by the names that their makers give them. */
const isNavigation = (tag: string, { id = '', class: names = '' }: Attributes): boolean =>
  /^(div|section|ul|ol|header)$/.test(tag) &&
  /(^|[-_ ])(toc|nav|navbar|navigation|sidebar|sidenav|menu|breadcrumbs?|footer|pagination)([-_ ]|$)/i.test(
    `${id} ${names}`,
  )

const isVoid = (tag: string): boolean =>
  /^(img|input|br|hr|meta|link|wbr|area|base|col|embed|source|track)$/.test(tag)

function leftBlock(block: Block): LeftOut[] {
  if (block.kind === 'rule' || block.kind === 'table') return []
  return [{ at: block.at, text: block.text, why: 'outside the main part of the page' }]
}
