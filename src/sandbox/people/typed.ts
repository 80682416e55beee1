import type { Block, JsonObject } from '../state/state.ts'
import type { World } from '../world.ts'

const marked = /<(?:[@#!][^>]+|https?:[^>]+)>/g
const address = /https?:\/\/[^\s<>]+[^\s<>.,;:!?)]/g

/** What Slack makes of typed text: names become mentions, addresses links, and `&`, `<`, `>` are escaped. */
export function asSent(world: World, text: string): string {
  return outside(text, marked, (plain) =>
    outside(plain, address, (words) => mentions(world, escaped(words)), link),
  )
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function link(url: string): string {
  return `<${url.replaceAll('&', '&amp;')}>`
}

function mentions({ state, app }: World, text: string): string {
  // Of a crowd nobody is looked for in vain.
  if (!/[@#]/.test(text)) return text
  const people = state.people.flatMap(({ id, name, bot }) => [[bot ? app.name : name, id] as const])
  const named = people.reduce(
    (changed, [name, id]) => changed.replaceAll(wordAfter('@', name), `<@${id}>`),
    text,
  )
  const channels = state.channels.filter(({ kind }) => kind === 'channel')
  return channels.reduce(
    (changed, { name, id }) => changed.replaceAll(wordAfter('#', name), `<#${id}|${name}>`),
    named,
  )
}

function wordAfter(sign: string, name: string): RegExp {
  return new RegExp(
    `(?<![\\w<])${sign}${name.replaceAll(/[^\w ]/g, '\\$&').replaceAll(' ', ' ?')}(?![\\w-])`,
    'gi',
  )
}

/** Changes what lies between the matches of a pattern, and with `inner` the matches too. */
function outside(
  text: string,
  pattern: RegExp,
  change: (plain: string) => string,
  inner = (match: string) => match,
): string {
  let done = 0
  let changed = ''
  for (const { index, 0: match } of text.matchAll(pattern)) {
    changed += change(text.slice(done, index)) + inner(match)
    done = index + match.length
  }
  return changed + change(text.slice(done))
}

/** The rich_text block that Slack adds to every message of a person. */
export function typedBlock(sent: string, blockId: string): Block {
  const elements = sent.split(/(<[^>]+>)/).flatMap((part) => (part === '' ? [] : [element(part)]))
  return { type: 'rich_text', block_id: blockId, elements: [{ type: 'rich_text_section', elements }] }
}

function element(part: string): JsonObject {
  const [, kind = '', id = ''] = /^<([@#!]?)([^|>]+)/.exec(part) ?? []
  if (id === '') return { type: 'text', text: unescaped(part) }
  if (kind === '@') return { type: 'user', user_id: id }
  if (kind === '#') return { type: 'channel', channel_id: id }
  if (kind === '!') return { type: 'broadcast', range: id }
  return { type: 'link', url: unescaped(id) }
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
