import { clip } from './views/cut.ts'

/** Slack's markup as the plain text that the person saw; the bot's own mention is left out. */
export function plainText(text: string, botUserId: string | undefined): string {
  const shown = text.replace(/<([^<>]*)>/g, (_, inside: string) =>
    botUserId && inside.split('|')[0] === `@${botUserId}` ? ' ' : markup(inside),
  )
  // No call can carry half a character: what repeats it is garbled, or fails.
  return unescaped(shown).toWellFormed().trim()
}

/** Control characters of Slack's text, made harmless: no ping, no link, no broken markup comes from data or people. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The same in at most `max` characters, none of them half an escape. */
export const escapedTo = (text: string, max: number): string =>
  clip(escaped(text), max).replace(/&[a-z]*…$/, '…')

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** One `<…>`: a person, channel, group, broadcast, date, mail address or link. */
function markup(inside: string): string {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : inside.slice(bar + 1)
  if (target.startsWith('@')) return `@${label || target.slice(1)}`
  if (target.startsWith('#')) return `#${label || target.slice(1)}`
  if (target.startsWith('!')) return label || `@${target.slice(1).split('^')[0]}`
  if (target.startsWith('mailto:')) return label || target.slice('mailto:'.length)
  return label && !target.includes(label) ? `${label} (${target})` : target
}
