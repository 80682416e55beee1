import { aims, figure, median, medianRatio, table, times } from './figures.ts'

/** Times in ms; `cpu` is what the app spent on one request. */
export type Round = {
  readonly ack: number
  readonly ackLate: number
  readonly answer: number
  readonly answerLate: number
  readonly perSecond: number
  readonly cpu: number
}
export type App = { readonly name: string; readonly answers: boolean; readonly rounds: readonly Round[] }
export type Group = { readonly connections: number; readonly apps: readonly App[] }

type What = keyof Round

const columns = [
  ['ack', 'ack p50'],
  ['ackLate', 'p99'],
  ['answer', 'answered p50'],
  ['answerLate', 'p99'],
  ['perSecond', 'requests/s'],
  ['cpu', 'CPU ms each'],
] as const satisfies readonly (readonly [What, string])[]

/** In each group the first app is ours, and the second what it is compared to. */
export function report({ ms, rounds }: { ms: number; rounds: number }, groups: readonly Group[]): string {
  return [
    `doors: signed slash command over HTTP, in ms, median of ${rounds} rounds of ${ms} ms, apps in turn; × to the empty app that answers`,
    table([
      ['connections', 'app', ...columns.flatMap(([, title]) => [title, ''])],
      ...groups.flatMap(({ connections, apps }) =>
        apps.map((app) => [
          `${connections}`,
          app.name,
          ...columns.flatMap(([what]) => cells(app, apps[1], what)),
        ]),
      ),
    ]),
    aims(
      groups.flatMap(({ connections, apps: [ours, empty] }) => [
        {
          what: `CPU each, ${connections} at once`,
          aim: connections === 1 ? 1.6 : 1.5,
          got: ratio(ours, empty, 'cpu'),
        },
        {
          what: `requests/s, ${connections} at once`,
          aim: connections === 1 ? 0.65 : 0.55,
          got: ratio(ours, empty, 'perSecond'),
          atLeast: true,
        },
      ]),
    ),
  ].join('\n')
}

function cells(app: App, base: App | undefined, what: What): [string, string] {
  if (!app.answers && what.startsWith('answer')) return ['', '']
  return [figure(median(values(app, what))), app === base ? '' : times(ratio(app, base, what))]
}

const ratio = (app: App | undefined, base: App | undefined, what: What): number =>
  medianRatio(values(app, what), values(base, what))

const values = (app: App | undefined, what: What): number[] => app?.rounds.map((round) => round[what]) ?? []
