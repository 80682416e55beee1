import { parseArgs } from 'node:util'
import { askedHelp } from '../../src/cli/help.ts'
import { makeGallery } from './gallery.ts'

const help = askedHelp('gallery', process.argv.slice(2))
if (help === undefined) await main()
else process.stdout.write(`${help}\n`)

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'var/gallery' },
      minutes: { type: 'string', default: '10' },
    },
  })
  const { left } = await makeGallery({
    out: values.out,
    names: positionals,
    within: Number(values.minutes) * 60_000,
    now: Date.now,
    tell: (line) => process.stdout.write(`${line}\n`),
  })
  process.stdout.write(`Open ${values.out}/index.html in a browser.\n`)
  if (left.length > 0) process.exitCode = 1
}
