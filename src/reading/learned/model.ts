/** How much each feature speaks for or against each label. Features are known by their hash alone. */
export type Weights = {
  readonly labels: readonly string[]
  /** The feature's row, or -1 for one that no line had. */
  readonly rowOf: (feature: string) => number
  /** The same for features that begin alike, by what follows. */
  readonly rowsUnder: (beginning: string) => (rest: string) => number
  /** Row `r` has the cells from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Uint32Array
  /** Which label a cell is for, by its place in `labels`. */
  readonly which: Uint8Array
  readonly values: Float32Array
}

/**
 * What labelled lines tell of how people ask, and of which topics their words mean, whatever the data; what words mean
 * that no data has; and how people speak of the parts of the documents that the lines are about.
 */
export type Learned = { readonly [Name in (typeof tableNames)[number]]: Weights }

/** In the order in which they stand in the file. */
const tableNames = ['intents', 'topics', 'meanings', 'spoken'] as const

/** A table as it is learned: weights in hundredths, label by label, for each feature. */
export type Table = {
  readonly labels: readonly string[]
  readonly rows: readonly (readonly [
    feature: string,
    cells: readonly (readonly [label: number, weight: number])[],
  ])[]
}

export type Tables = { readonly [Name in keyof Learned]: Table }

type Shape = { readonly labels: readonly string[]; readonly rows: number; readonly cells: number }
/** The first line of the file, padded with spaces; `from` stands for all that the weights were made from. */
type Head = { readonly generated: string; readonly from: string } & {
  readonly [Name in keyof Learned]: Shape
}

const each = <Made>(make: (name: keyof Learned) => Made): { readonly [Name in keyof Learned]: Made } => ({
  intents: make('intents'),
  topics: make('topics'),
  meanings: make('meanings'),
  spoken: make('spoken'),
})

const generated = 'Written by `npm run learn`: do not edit.'

/** The file: a line of JSON, then for each table hashes (f64), starts (u32), weights (i16) and labels (u8), little-endian. */
export function packModel(tables: Tables, from: string): Uint8Array {
  const head: Head = { generated, from, ...each((name) => shapeOf(tables[name])) }
  const line = JSON.stringify(head)
  const bytes = Buffer.from(line)
  const first = Buffer.alloc(aligned(bytes.length + 1), ' ')
  bytes.copy(first)
  first.write('\n', first.length - 1)
  return Buffer.concat([first, ...tableNames.flatMap((name) => packed(tables[name]))])
}

/** Reads what `packModel` wrote, in less than a millisecond: nothing in it is parsed but its first line. */
export function openModel(file: Uint8Array): Learned {
  const { head, end } = headOf(file)
  // A copy, so that arrays of wider numbers begin where they must.
  const bytes = new Uint8Array(file.subarray(end)).buffer
  let at = 0
  const take = (size: number) => {
    const from = at
    at += aligned(size)
    return from
  }
  const open = ({ labels, rows, cells }: Shape): Weights => {
    const keys = new Float64Array(bytes, take(rows * 8), rows)
    const starts = new Uint32Array(bytes, take((rows + 1) * 4), rows + 1)
    const hundredths = new Int16Array(bytes, take(cells * 2), cells)
    const which = new Uint8Array(bytes, take(cells), cells)
    return {
      labels,
      starts,
      which,
      values: Float32Array.from(hundredths, (each) => each / 100),
      ...finder(keys),
    }
  }
  return each((name) => open(head[name]))
}

/** What `packModel` was told that the weights were made from. */
export const madeFromIn = (file: Uint8Array): string => headOf(file).head.from

function headOf(file: Uint8Array): { readonly head: Head; readonly end: number } {
  const end = file.indexOf(10) + 1
  const head: Head = JSON.parse(new TextDecoder().decode(file.subarray(0, end)))
  return { head, end }
}

const aligned = (size: number): number => Math.ceil(size / 8) * 8

const shapeOf = ({ labels, rows }: Table): Shape => ({
  labels,
  rows: rows.length,
  cells: rows.reduce((sum, [, cells]) => sum + cells.length, 0),
})

function packed({ rows }: Table): Buffer[] {
  const keys = Float64Array.from(rows, ([feature]) => hashOf(feature))
  if (new Set(keys).size < keys.length)
    throw new Error('Two features have one hash: hashOf has to be another.')
  const starts = Uint32Array.from([0, ...rows.map(([, cells]) => cells.length)])
  for (let row = 1; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
  const cells = rows.flatMap(([, each]) => each)
  const weights = Int16Array.from(cells, ([, weight]) => weight)
  const labels = Uint8Array.from(cells, ([label]) => label)
  return [keys, starts, weights, labels].map((each) => {
    const block = Buffer.alloc(aligned(each.byteLength))
    Buffer.from(each.buffer, each.byteOffset, each.byteLength).copy(block)
    return block
  })
}

/** An open-addressed table over the hashes. */
function finder(keys: Float64Array): Pick<Weights, 'rowOf' | 'rowsUnder'> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)))
  const slots = new Int32Array(size).fill(-1)
  const slotOf = (key: number): number => {
    let slot = (key >>> 0) & (size - 1)
    while (slots[slot] !== -1 && keys[slots[slot] ?? 0] !== key) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (const [row, key] of keys.entries()) slots[slotOf(key)] = row
  const rowsUnder = (beginning: string) => {
    const begun = hashing(none, beginning)
    return (rest: string) => slots[slotOf(hashed(hashing(begun, rest)))] ?? -1
  }
  return { rowOf: rowsUnder(''), rowsUnder }
}

/** 53 bits of a text (cyrb53, public domain): two features with one hash are as good as never seen. */
const hashOf = (text: string): number => hashed(hashing(none, text))

/** A hash under way: more of the text can follow. */
type Hashing = { readonly one: number; readonly two: number }
const none: Hashing = { one: 0xdeadbeef, two: 0x41c6ce57 }

function hashing(begun: Hashing, text: string): Hashing {
  let { one, two } = begun
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  return { one, two }
}

function hashed(begun: Hashing): number {
  let { one, two } = begun
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return 4294967296 * (2097151 & two) + (one >>> 0)
}
