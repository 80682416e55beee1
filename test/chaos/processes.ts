import { type ChildProcess, fork } from 'node:child_process'
import type { NudgeSettings } from '../../src/nudges/deps.ts'
import type { Keeping } from '../../src/slack/intake/settings.ts'
import type { Address } from './slack.ts'

export type Settings = { readonly nudges?: Partial<NudgeSettings>; readonly keeping?: Partial<Keeping> }

/** Resolves when the app runs; one that does not get so far, for its troubles, is started again. */
export async function startProcess(url: string, address: Address, settings: Settings): Promise<ChildProcess> {
  const args = [url, JSON.stringify(address), JSON.stringify(settings)]
  const child = fork('test/chaos/app-process.ts', args, { execArgv: [] })
  const ready = new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true))
    child.once('exit', () => resolve(false))
  })
  return (await ready) ? child : startProcess(url, address, settings)
}
