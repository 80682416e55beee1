import type { Token } from '../../domain/tokens.ts'
import { wordSet } from './word-set.ts'

const shortest = 5
const longest = 40
const most = 4
/** What stands between two names: `m3vssr`. */
const between = wordSet('vs v versus and or')

/** The names that were typed without a space between them, as words of their own: `reusableassetsmgriii`. */
export function apart(token: Token, isName: (letters: string) => boolean): readonly Token[] {
  const { word, from, to } = token
  if (word.length < shortest || word.length > longest || to - from !== word.length) return [token]
  const pieces = piecesOf(word, (piece) => piece.length > 1 && (isName(piece) || between.has(piece)))
  if (pieces.length < 2 || pieces.every((piece) => between.has(piece))) return [token]
  let start = 0
  return pieces.map((piece) => {
    const gap = start === 0 ? token.gap : ''
    const part = { ...token, word: piece, gap, from: from + start, to: from + start + piece.length }
    start += piece.length
    return part
  })
}

/** The fewest pieces that make up the word; none if it can't be made of them. */
function piecesOf(word: string, isPiece: (piece: string) => boolean): readonly string[] {
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start]
      const isShorter = before !== undefined && before.length + 1 < (best[end]?.length ?? most + 1)
      const piece = isShorter ? word.slice(start, end) : ''
      if (before !== undefined && isShorter && isPiece(piece)) best[end] = [...before, piece]
    }
  }
  return best[word.length] ?? []
}
