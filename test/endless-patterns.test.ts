import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

/** What people type, and what comes in files, meets the patterns of these. */
const rooms = 'src/{bot,reading,domain,documents,slack}/**/*.ts'

type Pattern = { readonly source: string; readonly flags: string; readonly file: string }

/** Patterns that stand in the code. */
function* literals(file: string): Generator<Pattern> {
  const found: Pattern[] = []
  JSON.stringify(parseAst(stripTypeScriptTypes(readFileSync(file, 'utf8'))), (_, node) => {
    if (node?.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags, file })
    return typeof node === 'bigint' ? String(node) : node
  })
  yield* found
}

/** Patterns that a file puts together when it is loaded. */
async function constructed(file: string): Promise<Pattern[]> {
  const found: Pattern[] = []
  const plain = RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]) {
      if (typeof source === 'string') found.push({ source, flags: flags ?? '', file })
      return new target(source, flags)
    },
  })
  try {
    await import(join(process.cwd(), file))
  } finally {
    globalThis.RegExp = plain
  }
  return found
}

/**
 * Tries each word of each pattern many times over, with an end that does not fit: what can be read in two ways each time
 * takes twice as long with each. It tells what it tries, for it may never end.
 */
const pump = `
  const { parentPort, workerData } = require('node:worker_threads')
  for (const { source, flags, file } of workerData) {
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
    const bare = source.replace(/\\\\[a-zA-Z](\\{[^}]*\\})?|\\[[^\\]]*\\]/g, ' ').replace(/\\(\\?[:=!<]+/g, '|').replace(/[()?*+^\${}.\\\\]/g, '|')
    const words = [...new Set(bare.split('|').map((word) => word.trim()))].filter((word) => /^[a-z' ]{1,25}$/i.test(word))
    const pairs = words.length <= 12 ? words.flatMap((one) => words.map((other) => one + ' ' + other)) : []
    const longer = words.length <= 40 ? words.flatMap((word) => [word + 's', word + 'day']) : []
    parentPort.postMessage(file + ' ' + source.slice(0, 200))
    for (const word of [...words.slice(0, 100), ...longer, ...pairs, '1', 'a', ',', '-'])
      for (const before of ['', (words[0] ?? 'a') + ' ']) for (const after of [' ', ''])
        pattern.test(before + (word + after).repeat(28) + '\u0001zz')
  }
  parentPort.postMessage('')
`

/** Undefined when all have been tried; else what was under way when nothing came for so many milliseconds. */
const endless = (patterns: readonly Pattern[], patience = 3_000): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(pump, { eval: true, workerData: patterns })
    let last = ''
    const give = (result: string | undefined) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(result)
    }
    const timer = setTimeout(() => give(last), patience)
    worker.on('error', reject)
    worker.on('message', (tried: string) => {
      if (tried === '') return give(undefined)
      last = tried
      timer.refresh()
    })
  })

test('no pattern takes twice as long for each further word', async () => {
  const files = globSync(rooms)
  const all: Pattern[] = []
  for (const file of files) all.push(...literals(file), ...(await constructed(file)))
  expect(all.length).toBeGreaterThan(400)
  expect(await endless(all.filter(({ source }) => /[*+}]/.test(source)))).toBeUndefined()
})

test('a pattern that does is found', async () => {
  expect(await endless([{ source: '^(?:how|about|how about| )*$', flags: '', file: 'here' }], 500)).toContain(
    'how about',
  )
})
