import type { Library } from '../domain/library/library.ts'
import type {
  Answer,
  AskerAnswer,
  AskerReply,
  Button,
  Choice,
  Part,
  Reply,
  ReplyPart,
  RoomAnswer,
  RoomReply,
} from './answer.ts'
import { type Asks, featureOf, type Intent, kinds } from './features/features.ts'

/** The words that ask for just this, whatever was said before; undefined where there are none. */
export const wordsOf = (asks: Asks, library: Library): string | undefined => {
  const feature = featureOf(asks)
  return feature.words?.(feature.schema.parse(asks), library)
}

/** What words mean that a button says, or a command to the letter; anything else is for the reading to make out. */
export function readWords(words: string, library: Library): Intent | undefined {
  const text = words.trim()
  const said = { text, plain: text.length > longest ? '' : plainOf(text) }
  for (const kind of kinds) {
    const intent = featureOf({ kind }).parse?.(said, library)
    if (intent) return intent
  }
  return undefined
}

/** A verb, an id, a dimension's id and some marks. */
const longest = 120

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.?!\s]+$/, '')
    .replace(/\s+/g, ' ')

/** An answer whose buttons say words. */
export function worded(reply: RoomReply, library: Library): RoomAnswer
export function worded(reply: AskerReply, library: Library): AskerAnswer
export function worded(reply: Reply, library: Library): Answer
export function worded(reply: Reply, library: Library): Answer {
  const said = (button: Button): Choice => choiceOf(button, library)
  const parts = reply.parts.map((part) => wordedPart(part, said))
  const { offers, listed, ...shown } = reply
  if (shown.for === 'room') return { ...shown, parts }
  const { closes, next, ...rest } = shown
  const whole = { ...rest, parts, ...(next && { next: said(next) }) }
  if (!closes) return whole
  const { choices, ...closing } = closes
  return { ...whole, closes: { ...closing, ...(choices && { choices: choices.map(said) }) } }
}

function wordedPart(part: ReplyPart, said: (button: Button) => Choice): Part {
  switch (part.kind) {
    case 'choices': {
      const { choices, more, ...rest } = part
      return { ...rest, choices: choices.map(said), ...(more && { more: more.map(said) }) }
    }
    case 'table':
      return {
        ...part,
        rows: part.rows.map(({ open, ...row }) => (open ? { ...row, open: said(open) } : row)),
      }
    case 'title':
    case 'text':
    case 'list':
    case 'fold':
    case 'grid':
    case 'chart':
    case 'quote':
    case 'source':
      return part
  }
}

/** The words that each of the buttons says. */
export const saidBy = (buttons: readonly Button[], library: Library): string[] =>
  buttons.map((button) => choiceOf(button, library).says)

function choiceOf(button: Button, library: Library): Choice {
  if ('says' in button) return button
  const { asks, ...rest } = button
  const says = wordsOf(asks, library)
  if (says === undefined) throw new Error(`A button can't say what “${asks.kind}” asks for.`)
  return { ...rest, says }
}
