import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { mutateOnly, type Place } from './mutators.ts'

/** Every change that could be made in these files, without making any. */
export async function listPlaces(files: readonly string[]): Promise<Place[]> {
  const places: Place[] = []
  mutateOnly((place) => {
    places.push(place)
    return false
  })
  const instrumenter = new Instrumenter(silent)
  await instrumenter.instrument(
    files.map((file) => ({ name: resolve(file), content: readFileSync(file, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  return places
}

const quiet = () => undefined
const off = () => false
const silent = {
  isTraceEnabled: off,
  isDebugEnabled: off,
  isInfoEnabled: off,
  isWarnEnabled: off,
  isErrorEnabled: off,
  isFatalEnabled: off,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
}
