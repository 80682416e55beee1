/** A document as a reader gives it, in its order; `at` says where, as a person looks for it: `line 12`, `cell C4`. */
export type Block =
  | { readonly kind: 'heading'; readonly at: string; readonly text: string; readonly depth: number }
  | { readonly kind: 'paragraph'; readonly at: string; readonly text: string; readonly label?: string }
  | {
      readonly kind: 'item'
      readonly at: string
      readonly text: string
      readonly label?: string
      readonly ordered: boolean
    }
  | Table
  | { readonly kind: 'rule'; readonly at: string }

export type Table = { readonly kind: 'table'; readonly at: string; readonly rows: readonly Row[] }
export type Row = { readonly at: string; readonly cells: readonly Cell[] }
export type Cell = {
  readonly at: string
  readonly text: string
  /** It covers more than its own place. */
  readonly merged?: boolean
}

/** What is not taken over, so that a person can see that it was nothing. */
export type LeftOut = { readonly at: string; readonly text: string; readonly why: string }

export type ReadDocument = { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] }

/** Where a person should look, and why; the path leads into the written file. */
export type Remark = { readonly path: readonly (string | number)[]; readonly text: string }
