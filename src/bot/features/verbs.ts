import * as table from '../../reading/language.ts'
import { featureOf, kinds } from './features.ts'

/** The command table: help, usage errors, reading and the manifest's hint follow from its rows. */
export const verbs: readonly table.Verb[] = kinds.flatMap((kind) => {
  const { verb } = featureOf({ kind })
  return verb ? [{ ...verb, kind }] : []
})

export const findVerb = (name: string): table.Verb | undefined => table.findVerb(verbs, name)
