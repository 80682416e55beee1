import { relative } from 'node:path'
import { z } from 'zod'
import { allMutators } from '../../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js'
import { deepCloneNode } from '../../node_modules/@stryker-mutator/instrumenter/dist/src/util/syntax-helpers.js'

type Mutator = (typeof allMutators)[number]
type Node = Parameters<Mutator['mutate']>[0]['node']

/** One change that could be made: where, which mutator's, and which of that mutator's at this place. */
export type Place = {
  readonly file: string
  /** Both counted from 1. */
  readonly lines: readonly [first: number, last: number]
  readonly at: string
}

/** From here on, Stryker makes these changes alone in this process: it has no setting for it. */
export function mutateOnly(wanted: (place: Place) => boolean): void {
  allMutators.splice(0, allMutators.length, ...usual.map((mutator) => limited(mutator, wanted)))
}

/** Mistakes that people make and that Stryker does not. */
const ours: readonly Mutator[] = [
  { name: 'StatementRemoved', mutate: ({ node }) => (isDone(node) ? [{ type: 'EmptyStatement' }] : []) },
  { name: 'LinkRemoved', mutate: ({ node }) => withoutLink(node) },
  { name: 'SpreadRemoved', mutate: ({ node }) => withoutSpreads(node) },
]

// Wording is held by the dialogues; a column or kind without a name is no program; ours removes more calls.
const left = new Set(['StringLiteral', 'Regex', 'CallExpression'])
const usual = [...allMutators.filter(({ name }) => !left.has(name)), ...ours]

function limited(mutator: Mutator, wanted: (place: Place) => boolean): Mutator {
  return {
    ...mutator,
    *mutate(path, context) {
      const { loc } = path.node
      if (!loc) return
      const { file } = hubSchema.parse(path.hub)
      const { start, end } = loc
      let nth = 0
      for (const replacement of mutator.mutate(path, context)) {
        const at = `${start.line}:${start.column}-${end.line}:${end.column} ${mutator.name} ${nth++}`
        const place = { file: relative('.', file.opts.filename), lines: [start.line, end.line], at } as const
        if (wanted(place)) yield replacement
      }
    },
  }
}

const hubSchema = z.object({ file: z.object({ opts: z.object({ filename: z.string() }) }) })

/** What is done for its effect alone: a call whose result nobody uses, but for lines of the log, or a throw. */
function isDone(node: Node): boolean {
  if (node.type === 'ThrowStatement') return true
  if (node.type !== 'ExpressionStatement') return false
  const inner = node.expression.type === 'AwaitExpression' ? node.expression.argument : node.expression
  if (inner.type !== 'CallExpression') return false
  const { callee } = inner
  if (callee.type !== 'MemberExpression') return true
  const { object } = callee
  const of = object.type === 'MemberExpression' ? object.property : object
  return !(of.type === 'Identifier' && of.name === 'log')
}

/** A query without one of its conditions, or in another order. */
function withoutLink(node: Node): Node[] {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return []
  const { object, property } = node.callee
  return property.type === 'Identifier' && links.has(property.name) ? [deepCloneNode(object)] : []
}

const links = new Set(
  'where whereRef having orderBy limit distinct forUpdate skipLocked groupBy onConflict'.split(' '),
)

function withoutSpreads(node: Node): Node[] {
  if (node.type !== 'ObjectExpression') return []
  return node.properties.flatMap((property, at) => {
    if (property.type !== 'SpreadElement') return []
    const copy = deepCloneNode(node)
    return [{ ...copy, properties: copy.properties.toSpliced(at, 1) }]
  })
}
