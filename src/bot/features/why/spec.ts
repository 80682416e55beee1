import { asideOf } from '../aside.ts'

export const why = asideOf('why')
