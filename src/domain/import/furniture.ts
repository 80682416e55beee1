/** Words of the page around a document, as they come along when a person copies it: menus, buttons, numbers, hints. */
const patterns: readonly RegExp[] = [
  /^icon picker$/i,
  /^(table|column|row|page|slide|sheet) \d+( (of|\/) \d+)?$/i,
  /^\d{1,4}$/,
  // The way to a page through its site: `Home › Jobs › Gardener`.
  /^(home|start|startseite)\s*[›»>/]\s*\S.*$/i,
  /^(share|edit|edited|comments?|add (a )?comment|like|watch|export|print|menu|search|home|back|next|previous|close|copy( link)?|copied|more|options|sign (in|up|out)|log ?(in|out)|help|untitled|loading\W*|table of contents|contents|view only|read only|version history|star|unstar|follow|following|subscribe)$/i,
  /^(skip to|jump to|go to|back to) (main )?\w+$/i,
  /^(created|last (edited|modified|updated|changed)|updated|edited|modified|published|viewed)( (by|on|at|in)\b|:).{0,80}$/i,
  /^\d+ ?(views?|comments?|likes?|reactions?|min(ute)?s? read|words)$/i,
  /^(ctrl|cmd|command|alt|shift|option|⌘|⌥|⇧)[\s+-]*(shift|alt|\+|\s)*[\w⇧]{1,3}$/i,
  /\bno (rows|columns|results|data|entries|comments)\b.{0,30}$/i,
  /\bprint\b.{0,30}\b(doc|document|page)\b.{0,10}$/i,
  /\b(click|clicking|press|tap|hover|drag)\b.*(⋯|\.\.\.|…|\bbutton\b|\bmenu\b|\bicon\b|\bshortcut\b|\bhere\b)/i,
  /^[),.;:⋯…•·|/\\+×✕☰<>-].{0,20}$/,
]

const longestFurniture = 160

export const isFurniture = (text: string): boolean =>
  text.length <= longestFurniture && patterns.some((pattern) => pattern.test(text.trim()))

/** The furniture at the end of a document: what stands between two pieces of it is of it. */
export function furnitureAtEnd(texts: readonly string[]): number {
  const first = texts.findIndex(isFurniture)
  return first < 0 || !isFurniture(texts.at(-1) ?? '') ? 0 : texts.length - first
}
