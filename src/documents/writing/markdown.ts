import { type Item, isLink, type Page, type PageBlock, printable, type Voice } from './page.ts'

/** The guideline's words as quotes, the bot's in italics, and the owner's as they are. */
export const writeMarkdown = ({ blocks }: Page): string =>
  `${blocks.flatMap((block) => blockIn(block) || []).join('\n\n')}\n`

function blockIn(block: PageBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${lineOf(block.text)}`
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${lineOf(block.text)}`
    case 'text':
      return voiced(
        block.name ? `**${lineOf(block.name)}:** ${escaped(block.text)}` : escaped(block.text),
        block.voice,
      )
    case 'facts':
      return block.rows.map(([name, value]) => `- **${lineOf(name)}:** ${lineOf(value)}`).join('\n')
    case 'items':
      return block.items.map((item, at) => itemIn(item, block.ordered ? `${at + 1}. ` : '- ')).join('\n')
    case 'page-end':
      return '---'
  }
}

function itemIn({ text, voice, details, link }: Item, mark: string): string {
  const about = [details && emphasized(lineOf(details)), link && linkIn(link)].filter(Boolean).join(' · ')
  const lines = [...escaped(text).split('\n'), ...(about ? ['', about] : [])]
  const words = voice === 'bot' && !about ? [emphasized(escaped(text))] : lines
  return words
    .map((line, at) => (at === 0 ? mark : line === '' ? '' : ' '.repeat(mark.length)) + line)
    .join('\n')
}

function voiced(text: string, voice: Voice): string {
  switch (voice) {
    case 'owner':
      return text
    case 'guideline':
      return text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')
    case 'bot':
      return emphasized(text)
  }
}

const emphasized = (text: string): string => `*${text.replaceAll('\n', ' ')}*`
const linkIn = (link: string): string => (isLink(link) ? `<${link}>` : escaped(link))
const lineOf = (text: string): string => escaped(text).replaceAll('\n', ' ')

/** Words stay words: none of them is taken for a heading, a list, a mark or a tag. */
const escaped = (text: string): string =>
  printable(text)
    .trim()
    .replace(/[\\`*_<[\]]/g, '\\$&')
    .replace(
      /^([ \t]*)([#>+-]|\d+[.)])(?=\s|$)/gm,
      (_, space: string, mark: string) => `${space}${mark.replace(/.$/s, '\\$&')}`,
    )
