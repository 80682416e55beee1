import { type Item, isLink, type Page, type PageBlock, printable, type Voice } from './page.ts'

/** Where paragraphs in a list are drawn apart, as in a canvas, what is said of an item stands in its line. */
type Way = { readonly tight?: true }

/** The guideline's words as quotes, the bot's in italics, and the owner's as they are. */
export const writeMarkdown = ({ blocks }: Page, way: Way = {}): string =>
  `${blocks.flatMap((block) => blockIn(block, way) || []).join('\n\n')}\n`

function blockIn(block: PageBlock, way: Way): string {
  switch (block.kind) {
    case 'title':
      return `# ${headingOf(block.text)}`
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${headingOf(block.text)}`
    case 'text':
      return voiced(block.text, block.voice, block.name ? `**${lineOf(block.name)}:** ` : '')
    case 'facts':
      return block.rows.map(([name, value]) => `- **${lineOf(name)}:** ${lineOf(value)}`).join('\n')
    case 'items':
      return block.items.map((item, at) => itemIn(item, block.ordered ? `${at + 1}. ` : '- ', way)).join('\n')
    case 'page-end':
      return '---'
  }
}

function itemIn({ text, voice, details, link }: Item, mark: string, { tight }: Way): string {
  const about = [details && emphasized(lineOf(details)), link && linkIn(link)].filter(Boolean).join(' · ')
  const said = voice === 'bot' && !about ? emphasized(lineOf(text)) : escaped(text)
  const words = [said, about]
    .filter((each) => each !== '')
    .join(tight ? ' · ' : '\n\n')
    .split('\n')
  return words
    .map((line, at) => (at === 0 ? mark : line === '' ? '' : ' '.repeat(mark.length)) + line)
    .join('\n')
}

function voiced(text: string, voice: Voice, name: string): string {
  switch (voice) {
    case 'owner':
      return name + escaped(text)
    case 'guideline':
      return `${name}${escaped(text)}`
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')
    case 'bot':
      return emphasized(name + lineOf(text))
  }
}

const emphasized = (text: string): string => `*${text}*`
const linkIn = (link: string): string => (isLink(link) ? `<${printable(link)}>` : lineOf(link))
const lineOf = (text: string): string => escaped(text.replace(/\s*[\r\n]\s*/g, ' '))
/** Marks at its end would close a heading, and be gone. */
const headingOf = (text: string): string => lineOf(text).replace(/(?<!\\)#$/, '\\#')

/**
 * Words stay words, and CommonMark gives them back as they were written: none of them is taken for a heading, a rule,
 * code, a list, a table, a link, a mark, a tag or the name of a character. A blank line parts paragraphs; spaces at the end
 * of a line, which nobody sees, go.
 */
const escaped = (text: string): string =>
  printable(text)
    .trim()
    .split('\n')
    .map((line) => escapedLine(line.replace(/[ \t]+$/, '')))
    .join('\n')

const escapedLine = (line: string): string =>
  line
    .replace(/[\\`*_~|<[\]]|&(?=#?\w+;)/g, '\\$&')
    // Marks that mean something at the start of a line alone.
    .replace(/^(?:#(?=#{0,5}(?:\s|$))|[+-](?=\s)|\+$|>|[-=:](?=[-=:\s]*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    // A space of its own at the start would be dropped, and four would make it code.
    .replace(/^[ \t]/, (space) => `&#${space.charCodeAt(0)};`)
