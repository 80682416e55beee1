/** What is read of a file at most: a guideline of 12 × 12 cells has some 200 KB in any format. */
export const limits = {
  /** Bytes of the file. */
  file: 10_000_000,
  /** Bytes of all files of one message. */
  files: 20_000_000,
  /** Bytes of the largest part of a DOCX or XLSX file, unpacked. */
  part: 3_000_000,
  /** Bytes of all its parts that are read, unpacked. */
  parts: 6_000_000,
  /** Files in it. */
  entries: 2_000,
  /** Characters of a text, of whatever format. */
  text: 1_000_000,
  /** Elements of HTML inside one another. */
  depth: 500,
  rows: 500,
  columns: 50,
} as const
