import { askedHelp } from '../../src/cli/help.ts'
import { benchAsk } from './ask.ts'
import { benchCase } from './case.ts'
import { benchDoors } from './doors.ts'
import { benchImport } from './import.ts'
import { benchKill } from './kill.ts'
import { benchLibrary } from './library.ts'
import { benchNudges } from './nudges.ts'
import { benchOwn } from './own.ts'
import { benchPage } from './page.ts'
import { benchReading } from './reading.ts'
import { benchSave } from './save.ts'
import { benchStart } from './start.ts'
import { benchStore } from './store.ts'
import { benchTenants } from './tenants.ts'

const sections: Readonly<Record<string, (quick: boolean) => Promise<string>>> = {
  doors: benchDoors,
  ask: benchAsk,
  start: benchStart,
  page: benchPage,
  own: benchOwn,
  case: benchCase,
  reading: benchReading,
  library: benchLibrary,
  import: benchImport,
  store: benchStore,
  save: benchSave,
  kill: benchKill,
  nudges: benchNudges,
  tenants: benchTenants,
}

const help = askedHelp('bench', process.argv.slice(2))
if (help !== undefined) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}

// `run.ts [--quick] [section…]`: an aim that is not met is told, and fails nothing.
const args = process.argv.slice(2)
const names = args.filter((arg) => arg !== '--quick')
for (const name of names.length > 0 ? names : Object.keys(sections)) {
  const bench = sections[name]
  if (!bench) throw new Error(`No section "${name}": write one of ${Object.keys(sections).join(', ')}.`)
  process.stdout.write(`${await bench(args.includes('--quick'))}\n\n`)
}
