import type { ReadDocument } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { type Places, pageOf } from './html-page.ts'
import { limits } from './limits.ts'
import { refuseEntities } from './zip.ts'

/** A page as a browser would show its words; menus, buttons and what is hidden are left out, and told. */
export async function readHtml(text: string, places: Places): Promise<ReadDocument> {
  return (await htmlReader(places))(text, 1)
}

/** Reads pieces of HTML that begin at a line of their file. */
export async function htmlReader(places: Places): Promise<(text: string, firstLine: number) => ReadDocument> {
  const { Parser } = await import('htmlparser2')
  return (text, firstLine) => {
    refuseEntities(text)
    const page = pageOf(places, lineFinder(text, firstLine))
    let depth = 0
    const parser = new Parser(
      {
        onopentag: (tag, attributes) => {
          depth += 1
          if (depth > limits.depth) {
            throw new Refused(
              undefined,
              `The page has more than ${limits.depth} elements nested in each other. Copy its text into a document, and import that.`,
            )
          }
          page.open(tag, attributes, parser.startIndex)
        },
        ontext: (words) => page.say(words, parser.startIndex),
        onclosetag: (tag) => {
          depth -= 1
          page.close(tag)
        },
      },
      { decodeEntities: true },
    )
    parser.end(text)
    return page.read()
  }
}

/** The line that an index is in; asked about in ascending order. */
function lineFinder(text: string, firstLine: number): (index: number) => number {
  let [line, from] = [firstLine, 0]
  return (index) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', from)) {
      line += 1
      from = at + 1
    }
    return line
  }
}
