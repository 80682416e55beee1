import { clearScreenDown, createInterface, cursorTo, moveCursor } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Workspace } from '../workspace.ts'
import { newsFor } from './news.ts'
import { type Button, doLine, help, type Place, type Session } from './said.ts'
import { settled } from './settled.ts'

export type Terminal = {
  readonly input: Readable
  readonly output: Writable
  /** For what is no part of the conversation. */
  readonly err?: (line: string) => void
  /** Resolves when the app has nothing in hand. */
  readonly idle?: () => Promise<void>
}

export type Prompt = {
  /** Says a warning: above what somebody is typing, or where nobody types, beside the conversation. */
  readonly warn: (line: string) => void
  /** Resolves at `:quit`, at Ctrl-C, and at the end of what was piped in. */
  readonly run: () => Promise<void>
}

/** A prompt at which a person speaks as one of the workspace's people. */
export function createPrompt(workspace: Workspace, terminal: Terminal): Prompt {
  const { input, output, err = () => undefined } = terminal
  const live = isTerminal(input)
  let open: Line | undefined
  return {
    warn: (line) => {
      if (open === undefined || !live) return err(line)
      open.print([line])
      open.ask()
    },
    run: async () => {
      const lines = createInterface({ input, output, terminal: isTerminal(output) })
      const place: Place = { user: 'lena', channel: '#leveling' }
      open = live ? liveLine(lines, output, place) : pipedLine(output)
      try {
        await converse({ workspace, terminal, place, lines, line: open, live })
      } finally {
        open = undefined
        lines.close()
        if (live) output.write('\n')
      }
    },
  }
}

export const runPrompt = (workspace: Workspace, terminal: Terminal): Promise<void> =>
  createPrompt(workspace, terminal).run()

/** The line that is being typed, and what is printed above it. */
type Line = { readonly print: (text: readonly string[]) => void; readonly ask: () => void }
type Lines = ReturnType<typeof createInterface>

const isTerminal = (stream: object): boolean => 'isTTY' in stream && stream.isTTY === true
const promptOf = ({ user, channel }: Place): string => `${user} in ${channel}> `

/** What is printed takes the place of the prompt, which is then drawn again with all that was typed. */
function liveLine(lines: Lines, output: Writable, place: Place): Line {
  return {
    print: (text) => {
      if (isTerminal(output)) {
        moveCursor(output, 0, -lines.getCursorPos().rows)
        cursorTo(output, 0)
        clearScreenDown(output)
      } else output.write('\n')
      output.write(`${text.join('\n')}\n`)
    },
    ask: () => {
      lines.setPrompt(promptOf(place))
      lines.prompt(true)
    },
  }
}

const pipedLine = (output: Writable): Line => ({
  print: (text) => void output.write(`${text.join('\n')}\n`),
  ask: () => undefined,
})

type Talk = {
  readonly workspace: Workspace
  readonly terminal: Terminal
  readonly place: Place
  readonly lines: Lines
  readonly line: Line
  readonly live: boolean
}

function converse(talk: Talk): Promise<void> {
  const { workspace, place, lines, line, live } = talk
  const buttons: Button[] = []
  let older = 0
  const session: Session = { workspace, place, buttons, older: () => older, print: line.print }
  const news = newsFor(workspace, place, {
    begin: ({ text }) => {
      // What is asked for in words is typed, whatever buttons stand beside.
      older = /\btype it\b/i.test(text) ? Number.POSITIVE_INFINITY : buttons.length
    },
    number: (button) => buttons.push(button),
  })
  let ended = false
  const refresh = () => {
    const fresh = ended ? [] : news()
    if (fresh.length === 0) return
    line.print(fresh)
    line.ask()
  }
  let stop = () => undefined as unknown
  const follow = () => {
    stop()
    stop = workspace.onChange(place.user, refresh)
    refresh()
  }
  const take = async (typed: string) => {
    const told = await doLine(session, typed).catch((error: unknown) => [wordsOf(error)])
    // What is still under way at the end breaks, and is nobody's matter.
    if (ended) return
    if (told.length > 0) line.print(told)
    follow()
    line.ask()
  }
  line.print(help)
  follow()
  line.ask()
  return new Promise<void>((resolve, reject) => {
    const end = () => {
      ended = true
      stop()
      resolve()
    }
    lines.once('SIGINT', end)
    if (live)
      lines.once('close', end).on('line', (typed) => (isQuit(typed) ? end() : void take(typed.trim())))
    else inTurn(talk, take).then((talked) => (talked ? end() : keepOpen(talk)), reject)
  })
}

/** Each piped line waits for the answers to the one before; false where there was none at all. */
async function inTurn(talk: Talk, take: (typed: string) => Promise<void>): Promise<boolean> {
  const { workspace, terminal, place, lines, line } = talk
  let talked = false
  for await (const typed of lines) {
    talked = true
    if (isQuit(typed)) break
    line.print([promptOf(place) + typed])
    await take(typed.trim())
    await settled(workspace, terminal.idle)
  }
  return talked
}

/** Started in the background, with nothing to read: the page goes on. */
function keepOpen({ workspace, terminal }: Talk): void {
  terminal.err?.(`Nobody types here; the page goes on at ${workspace.url} until this is stopped.`)
}

const isQuit = (typed: string): boolean => typed.trim() === ':quit'
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
