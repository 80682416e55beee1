import type { Nodes, Parents, RootContent } from 'mdast'

/** The text of a node; a line that only the file breaks goes on. */
export function words(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[ \t]*\n[ \t]*/g, ' ')
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? '\n' : ''
  if (node.type === 'inlineCode') return node.value
  if (node.type === 'image') return isFileName(node.alt ?? '') ? '' : (node.alt ?? '')
  return isParent(node) ? node.children.map(words).join('') : ''
}

/** Where nobody wrote what a picture shows, its file stands there. */
const isFileName = (alt: string): boolean => /^\S+\.(?:png|jpe?g|gif|svg|webp)$/i.test(alt.trim())

const isParent = (node: Nodes): node is Parents => 'children' in node

/** Slanted lines of a few words that come again are headings, below those in bold. */
export function slantedAgain(nodes: readonly RootContent[]): RootContent[] {
  const lines = nodes.filter((node) => {
    const [only, more] = node.type === 'paragraph' ? node.children : []
    const text = words(node).trim()
    return (
      only?.type === 'emphasis' &&
      more === undefined &&
      text.length <= 60 &&
      text.split(/\s+/).length <= 6 &&
      !/[.!?;,]$/.test(text)
    )
  })
  const again = [...Map.groupBy(lines, (node) => words(node).trim()).values()].filter(
    ({ length }) => length > 1,
  )
  return again.flat()
}

/** What a page draws a picture from. */
export const isDiagram = (node: RootContent): boolean =>
  node.type === 'code' && /^(mermaid|plantuml|puml|dot|graphviz|chart|vega)/i.test(node.lang ?? '')

/** The words of a list of links. */
export const linksIn = (node: Nodes): string =>
  isParent(node) ? node.children.map((child) => words(child).trim()).join(' | ') : ''
