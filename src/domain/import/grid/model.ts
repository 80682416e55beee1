import type { Cell, LeftOut } from '../blocks.ts'

/** Levels by dimensions, from whatever shape of document. */
export type Grid = {
  readonly levels: readonly GridLevel[]
  readonly themes: readonly Cell[]
  readonly rows: readonly GridRow[]
  readonly leftOut: readonly LeftOut[]
  /** What a person should be asked of its levels. */
  readonly looks?: readonly string[]
  /** The document itself calls them levels, whatever their titles. */
  readonly isCalledLevels?: boolean
  /** Each level has rows of its own, and each dimension a column. */
  readonly isTurned?: boolean
  /** The document says that its levels divide into experts and managers, and not which goes where. */
  readonly isDivided?: boolean
  /** And of its dimensions. */
  readonly looksAtRows?: readonly string[]
  /** Of what may be a dimension, or a part of one, and was not taken. */
  readonly doubtsAtRows?: readonly string[]
}

/** A grid, and what it stands under in its document. */
export type Piece = {
  readonly at: string
  readonly grid: Grid
  readonly heading: string | undefined
  readonly isTable: boolean
  /** Which of the document’s tables it is, from 1. */
  readonly table?: number
}

export type GridLevel = Cell & {
  /** What the document says of it as a whole. */
  readonly description?: string
  /** What people call it besides: `IC4`. */
  readonly codes?: readonly string[]
  /** The heading over it and its neighbours. */
  readonly over?: string
  /** Which of the joined grids it comes from. */
  readonly set?: number
}

/** A dimension; its cells in the order of the levels, without words where nothing is stated. */
export type GridRow = {
  readonly title: Cell
  readonly summary: string | undefined
  readonly group?: string
  readonly cells: readonly Cell[]
}

export type TableOptions = {
  readonly levels?: number | undefined
  /** From 1. */
  readonly dimensionColumn?: number | undefined
  /** What the levels are called, lowest first, where a person said so. */
  readonly levelTitles?: readonly string[] | undefined
  readonly levelsAs?: 'rows' | 'columns' | undefined
}

/** The import's word where a document names no dimension. */
export const unnamedDimension = 'Expectations'

/** What a table stands under: its dimension or group, and what is said of that. */
export type Over = {
  readonly heading: string | undefined
  readonly said: string | undefined
  /** The heading is the document's own. */
  readonly isTitle?: boolean
}
