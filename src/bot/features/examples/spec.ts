import { asideOf } from '../aside.ts'

export const examples = asideOf('examples')
