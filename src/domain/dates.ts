import { createRequire } from 'node:module'

// As a whole, date-fns takes over a second to load as ES modules and a tenth of that as CommonJS; by function, nothing.
const load = createRequire(import.meta.url)

export const { addDays } = load('date-fns/addDays') as typeof import('date-fns/addDays')
export const { addMilliseconds } = load(
  'date-fns/addMilliseconds',
) as typeof import('date-fns/addMilliseconds')
export const { addMinutes } = load('date-fns/addMinutes') as typeof import('date-fns/addMinutes')
export const { format } = load('date-fns/format') as typeof import('date-fns/format')
export const { subDays } = load('date-fns/subDays') as typeof import('date-fns/subDays')
export const { subMinutes } = load('date-fns/subMinutes') as typeof import('date-fns/subMinutes')
