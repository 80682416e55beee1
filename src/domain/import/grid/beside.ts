import type { Cell } from '../blocks.ts'
import { brief } from './cell-words.ts'

export const lookAtBeside = (heads: readonly Cell[]): string =>
  `LOOK: columns beside the expectations were left out: ${heads.map(({ text }) => `“${brief(text)}”`).join(', ')}. If one is a dimension or a level, give it another title, and import again.`
