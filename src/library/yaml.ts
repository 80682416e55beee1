import { createRequire } from 'node:module'
import type { Document, Node, YAMLError } from 'yaml'
import type { z } from 'zod'
import { explain } from './yaml-issues.ts'
import { quickly } from './yaml-quick.ts'

const load = createRequire(import.meta.url)

/** Loaded at the first fault: loading it takes as long as reading the shipped data. */
const yaml = () => load('yaml') as typeof import('yaml')

type Place = { readonly line: number; readonly col: number }
type Broken = Place & { readonly message: string }

type Parsed<T> = {
  readonly value: T | undefined
  readonly broken: readonly Broken[]
  /** Where a path stands in the text; for what is missing, where its nearest parent stands. */
  readonly locate: (path: readonly PropertyKey[]) => Place
}

/** Reads one YAML text by its schema, and says of each fault where it is and how to mend it. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>): Parsed<T> {
  const value = quickly(text, schema)
  if (value === undefined) return parseThoroughly(text, schema)
  return { value, broken: [], locate: (path) => parseThoroughly(text, schema).locate(path) }
}

/** Slower, because it knows where each value stands. */
export function parseThoroughly<T>(text: string, schema: z.ZodType<T>): Parsed<T> {
  const lineCounter = new (yaml().LineCounter)()
  const doc = yaml().parseDocument(text, { lineCounter, prettyErrors: false, customTags: [] })
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), col: Math.max(col, 1) }
  }
  const locate = (path: readonly PropertyKey[]) => at(offsetOf(doc, path))
  const faults = faultsOf(doc, text)
  if (faults.length > 0) {
    const broken = faults.map(({ offset, message }) => ({ ...at(offset), message }))
    return { value: undefined, broken, locate }
  }
  const result = schema.safeParse(doc.toJS(), { reportInput: true })
  if (result.success) return { value: result.data, broken: [], locate }
  const broken = result.error.issues.flatMap((issue) =>
    explain(issue).map(({ path, message }) => ({ ...locate(path), message })),
  )
  return { value: undefined, broken, locate }
}

/** The start of a key's line where the path ends in a key, or of the item; else of the nearest thing above it. */
function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents
  const last = String(path.at(-1))
  const pair = yaml().isMap(parent)
    ? parent.items.find(({ key }) => yaml().isScalar(key) && String(key.value) === last)
    : undefined
  const node = pair ? pair.key : doc.getIn(path, true)
  if (yaml().isNode(node) && node.range) return node.range[0]
  return path.length === 0 ? 0 : offsetOf(doc, path.slice(0, -1))
}

type Fault = { readonly offset: number; readonly message: string }

/** Syntax errors, and marks that would eat a part of a text; of structural errors the first, which causes the others. */
function faultsOf(doc: Document.Parsed, text: string): Fault[] {
  const notText = text.search(/\uFFFD|(?![\t\n\r])\p{Cc}/u)
  if (notText >= 0) {
    return [{ offset: notText, message: 'Not UTF-8 text from here on: save the file as UTF-8.' }]
  }
  const faults = [
    ...doc.errors.map((error) => faultOf(error, text)),
    ...doc.warnings.map(({ pos }) => ({ offset: pos[0], message: mark('!') })),
  ]
  yaml().visit(doc, {
    Node: (_, node) => {
      const sign = signOf(node)
      if (sign) faults.push({ offset: node.range?.[0] ?? 0, message: mark(sign) })
    },
  })
  faults.sort((a, b) => a.offset - b.offset)
  return doc.errors.every(({ code }) => code === 'DUPLICATE_KEY') ? faults : faults.slice(0, 1)
}

/** The mark in a text that YAML would take for its own; a comment starts with "# ", as in `Is #1 in tools` none does. */
function signOf(node: Node): string | undefined {
  if (yaml().isAlias(node)) return '*'
  if (node.anchor) return '&'
  return yaml().isScalar(node) && /^\S/.test(node.comment ?? '') ? '#' : undefined
}

const mark = (sign: string): string => `"${sign}" means something in YAML here: put the text in quotes.`

function faultOf({ code, message, pos: [offset] }: YAMLError, text: string): Fault {
  const quote = /^Missing closing (["'])/.exec(message)?.[1]
  // The parser reports the end of an unclosed text; a person looks for its start.
  if (quote) {
    return {
      offset: text.lastIndexOf(quote, offset - 1),
      message: 'Quote is not closed: close it, or remove it.',
    }
  }
  const key = /^[^:\s]+/.exec(text.slice(offset))?.[0]
  switch (code) {
    case 'DUPLICATE_KEY':
      return { offset, message: `Duplicate field "${key}": remove one of the two.` }
    case 'TAB_AS_INDENT':
      return { offset, message: 'Tab in the indentation: use spaces.' }
    case 'MULTIPLE_DOCS':
      return { offset, message: 'A second document starts here: give it a file of its own.' }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { offset, message: 'A second ": " on this line: put the text in quotes.' }
    default:
      return {
        offset,
        message: `Broken YAML: ${message.replace(/\.?\s*$/, '')}. Check the indentation and brackets here.`,
      }
  }
}
