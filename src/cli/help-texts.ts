import { dataHelps } from './help-texts/data.ts'
import { developingHelps } from './help-texts/developing.ts'
import { operatingHelps } from './help-texts/operating.ts'
import { readingHelps } from './help-texts/reading.ts'

/** What `npm run NAME -- --help` says. */
export const helps = { ...dataHelps, ...operatingHelps, ...readingHelps, ...developingHelps }
