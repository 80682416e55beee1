// Loaded with `--import` before a program, so that the very program that speaks to Slack speaks to this machine.
// JavaScript, as reading TypeScript costs time and memory that an empty app need not spend.

const { fetch: send } = globalThis
const slack = 'https://slack.com/api/'
const local = process.env.BENCH_API_URL

globalThis.fetch = (input, init) =>
  send(typeof input === 'string' && input.startsWith(slack) ? local + input.slice(slack.length) : input, init)

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit())
