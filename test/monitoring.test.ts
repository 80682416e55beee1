import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import dashboard from '../docs/monitoring/dashboard.json' with { type: 'json' }
import { metricsOf } from '../src/app/metrics.ts'

const rulesSchema = z.object({
  groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string() })) })),
})
const { groups } = rulesSchema.parse(parse(readFileSync('docs/monitoring/alerts.yaml', 'utf8')))
const rules = groups.flatMap((group) => group.rules)

/** Each name in an expression that stands for a metric: with a prefix of ours or of Node's, or of Prometheus itself. */
const namesIn = (expr: string): string[] => expr.match(/\b(?:level_guide|process|nodejs)_\w+|\bup\b/g) ?? []

test('every metric that an alert or the dashboard names is told by the bot', async () => {
  const { text } = await metricsOf('1').text({ ready: true, ways: [], standing: undefined })
  const told = new Set(['up'])
  for (const [, name = '', type] of text.matchAll(/^# TYPE (\w+) (\w+)$/gm))
    for (const end of type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']) told.add(`${name}${end}`)
  const named = [
    ...rules.map(({ expr }) => expr),
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ]
  for (const expr of named) {
    expect(namesIn(expr).length, expr).toBeGreaterThan(0)
    expect(namesIn(expr).filter((name) => !told.has(name))).toEqual([])
  }
  // And what is told is looked at.
  const looked = new Set(named.flatMap(namesIn).map((name) => name.replace(/_(bucket|sum|count)$/, '')))
  const ours = [...text.matchAll(/^# TYPE (level_guide_\w+)/gm)].map(([, name = '']) => name)
  expect(ours.filter((name) => !looked.has(name) && name !== 'level_guide_info')).toEqual([])
})

test('every alert has its first step in docs/operating.md, and no step is for an alert that is gone', () => {
  const steps = readFileSync('docs/operating.md', 'utf8').matchAll(/^\| `(LevelGuide\w+)` \| ([^|]+) \|$/gm)
  const told = new Map([...steps].map(([, alert, step]) => [alert, step]))
  expect([...told.keys()].sort()).toEqual(rules.map(({ alert }) => alert).sort())
})
