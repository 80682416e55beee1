import { workerData } from 'node:worker_threads'

/**
 * Ends its process once that has computed for so long, whatever the main thread is stuck in. Computing time rather than
 * hours on the wall: on a busy machine a sound document may take its time.
 */
const checkedEach = 100
const before = process.cpuUsage()

setInterval(() => {
  const { user, system } = process.cpuUsage(before)
  if ((user + system) / 1000 > Number(workerData)) process.kill(process.pid, 'SIGKILL')
}, checkedEach)
