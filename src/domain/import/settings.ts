import type { Block, LeftOut, ReadDocument } from './blocks.ts'
import type { Grid } from './grid/model.ts'

export type Sources = {
  readonly grid: Grid
  readonly title: string | undefined
  /** The document names its dimensions. */
  readonly named: boolean
  /** What no level or dimension has: above the first of them, and the rest. */
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  /** Of the files, and of what was understood of them. */
  readonly leftOut: readonly LeftOut[]
  readonly aside: readonly LeftOut[]
}

export const settingsOf = ({ matter }: ReadDocument): LeftOut[] =>
  (matter?.settings ?? []).map(({ at, label, text }) => ({
    at,
    text: `${label}: ${text}`,
    why: 'a setting of the page',
  }))
