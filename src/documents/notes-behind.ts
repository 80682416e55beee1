import type { Block, LeftOut, ReadDocument } from '../domain/import/blocks.ts'

/** `Head Baker   <- we have none at present` */
const behind = /^(.{2,80}?)\s+(?:<[-=]{1,3}|←|⟵|<<+)\s*(\S.*)$/u

/** Without what somebody wrote behind a title, with an arrow to it. */
export function withoutNotesBehind(document: ReadDocument): ReadDocument {
  const leftOut: LeftOut[] = []
  const blocks = document.blocks.map((block): Block => {
    if (block.kind !== 'heading') return block
    const [, text, note] = behind.exec(block.text) ?? []
    if (text === undefined || note === undefined) return block
    leftOut.push({ at: block.at, text: note, why: 'a note behind a title' })
    return { ...block, text }
  })
  return leftOut.length === 0 ? document : { ...document, blocks, leftOut: [...document.leftOut, ...leftOut] }
}
