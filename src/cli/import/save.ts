import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../../domain/import/refused.ts'
import { schemas, schemaText } from '../write-schemas.ts'

type Saved = {
  /** The data folder, and the file in it. */
  readonly dir: string
  readonly to: string
  readonly folder: string
  readonly id: string
  readonly text: string
  readonly replace: boolean
}

/** Writes the file whole or not at all, and the schemas for editors where there are none. */
export function saveFile({ dir, to, folder, id, text, replace }: Saved): void {
  refuseTaken({ dir, to, folder, id, replace })
  mkdirSync(join(dir, folder), { recursive: true })
  mkdirSync(join(dir, 'schema'), { recursive: true })
  for (const [name, schema] of Object.entries(schemas)) {
    const path = join(dir, 'schema', name)
    if (!existsSync(path)) writeFileSync(path, schemaText(schema))
  }
  const fresh = `${to}.new`
  writeFileSync(fresh, text)
  renameSync(fresh, to)
}

/** An id that is there already, in the file of its name or in another one. */
function refuseTaken({ dir, to, folder, id, replace }: Omit<Saved, 'text'>): void {
  const there = existsSync(join(dir, folder))
    ? readdirSync(join(dir, folder)).filter((name) => /\.ya?ml$/.test(name))
    : []
  const owner = there.find((name) => idIn(join(dir, folder, name)) === id && join(dir, folder, name) !== to)
  if (owner !== undefined) {
    throw new Refused(
      undefined,
      `${join(dir, folder, owner)} has the id ${id} already. Give this one another, like --id ${id}-2, or remove that file.`,
    )
  }
  if (!replace && existsSync(to)) {
    throw new Refused(
      undefined,
      `${to} exists already. To overwrite it, add --replace; to keep both, give this one another --id.`,
    )
  }
}

const idIn = (path: string): string | undefined =>
  /^id:[ \t]*["']?([\w-]+)/m.exec(readFileSync(path, 'utf8'))?.[1]
