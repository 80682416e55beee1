import { parentPort, workerData } from 'node:worker_threads'
import { Refused } from '../domain/import/refused.ts'
import type { Told } from './apart.ts'
import { understood } from './understand.ts'

const tell = (told: Told): void => parentPort?.postMessage(told)

tell({ kind: 'ready' })
try {
  tell({ kind: 'understood', file: await understood(workerData) })
} catch (error) {
  tell(error instanceof Refused ? { kind: 'refused', message: error.message } : { kind: 'failed', error })
}
