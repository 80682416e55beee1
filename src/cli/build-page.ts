import { buildPage } from '../sandbox/page/build.ts'
import type { Command } from './shell.ts'

/** `build-page`: the page of the local workspace. */
export const pageBuilt: Command = async () => {
  await buildPage()
  return 0
}
