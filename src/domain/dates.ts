import { createRequire } from 'node:module'

// As an ES module, date-fns is 246 files and takes over a second to load; its CommonJS build takes a tenth of that.
const dateFns = createRequire(import.meta.url)('date-fns') as typeof import('date-fns')

export const { format, subDays, subMinutes } = dateFns
