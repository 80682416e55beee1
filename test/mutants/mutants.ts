import { relative } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { mutateOnly, type Place } from './mutators.ts'

/** Makes each of these changes in a copy of the project, and runs the tests that come by it. */
export async function runMutants(places: readonly Place[]): Promise<MutantResult[]> {
  const key = ({ file, at }: Place) => `${file} ${at}`
  const wanted = new Set(places.map(key))
  mutateOnly((place) => wanted.has(key(place)))
  const mutate = [...new Set(places.map(({ file }) => file))]
  const results = await new Stryker({ configFile: 'test/mutants/stryker.json', mutate }).runMutationTest()
  return results.map((result) => ({ ...result, fileName: relative('.', result.fileName) }))
}
