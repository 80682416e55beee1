import type { LeftOut, ReadDocument } from '../domain/import/blocks.ts'
import { Refused } from '../domain/import/refused.ts'
import { readData } from './data.ts'

type Divided = {
  /** The text below, its lines where they were. */
  readonly text: string
  readonly leftOut: readonly LeftOut[]
} & Pick<ReadDocument, 'title' | 'matter'>

const matterAt = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** What stands between two lines of `---` at the start of a file, and the text after it. */
export async function withoutFrontMatter(text: string): Promise<Divided> {
  const [whole = '', inside = ''] = matterAt.exec(text) ?? []
  if (whole === '' || !/^[ \t]*[\w"' -]+:(\s|$)/m.test(inside)) return { text, leftOut: [] }
  const below = whole.replace(/[^\n]/g, '') + text.slice(whole.length)
  try {
    const { title, blocks, settings, leftOut } = await readData(inside, 2)
    return { text: below, leftOut, ...(title !== undefined && { title }), matter: { blocks, settings } }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { text: below, leftOut: [{ at: 'line 1', text: inside, why: `front matter: ${error.message}` }] }
  }
}
