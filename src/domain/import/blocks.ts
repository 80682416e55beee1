/** A document as a reader gives it, in its order; `at` says where, as a person looks for it: `line 12`, `cell C4`. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly at: string
      readonly text: string
      readonly depth: number
      /** What it says of itself on the same line. */
      readonly subtitle?: string
    }
  | { readonly kind: 'paragraph'; readonly at: string; readonly text: string; readonly label?: string }
  | {
      readonly kind: 'item'
      readonly at: string
      readonly text: string
      readonly label?: string
      readonly ordered: boolean
      /** How many lists it stands in beyond the first. */
      readonly nested?: number
      /** Its box is not ticked. */
      readonly unticked?: true
    }
  | Table
  | { readonly kind: 'rule'; readonly at: string }

export type Table = { readonly kind: 'table'; readonly at: string; readonly rows: readonly Row[] }
export type Row = { readonly at: string; readonly cells: readonly Cell[] }
export type Cell = {
  readonly at: string
  readonly text: string
  /** How many columns and rows it covers, where they are more than one. */
  readonly columns?: number
  readonly rows?: number
  /** Another cell covers this place. */
  readonly covered?: boolean
}

/** What is not taken over, so that a person can see that it was nothing. */
export type LeftOut = { readonly at: string; readonly text: string; readonly why: string }

/** A value that a file has under a name of its own, apart from its text: `closes: 2026-12-31`. */
export type Setting = { readonly at: string; readonly label: string; readonly text: string }

export type ReadDocument = {
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
  /** As the file says it outside its text. */
  readonly title?: string
  /** That title is the document’s name, whatever headings it has. */
  readonly isNamed?: boolean
  /** What stands in the front matter, above the text. */
  readonly matter?: { readonly blocks: readonly Block[]; readonly settings: readonly Setting[] }
  /** What the file itself lists as levels, by the name of the list. */
  readonly levels?: readonly string[]
  /** What a person should look at in it as a whole. */
  readonly looks?: readonly string[]
  /** The name of the file, without its ending. */
  readonly name?: string
}

/** Where a person should look, and why; the path leads into the written file. */
export type Remark = {
  /** The titles of the levels alone raise it: who published them so has answered it. */
  readonly ofTitles?: true
  readonly path: readonly (string | number)[]
  readonly text: string
  /** What is in doubt as a whole, where it is more than the place that the path leads to. */
  readonly about?: readonly Doubtful[]
  /** The statement of a lower level that the one at the path may ask more of, by its id, and the level that has it. */
  readonly pair?: { readonly more: string; readonly below: string }
}

export type Doubtful = 'levels' | 'tracks' | 'dimensions' | 'statements'
