import { isCourtesy } from './word-kinds.ts'
import { wordSet } from './word-set.ts'

/** Whether a word only leads to what is asked for, or to what is to be kept. */
export const isLead = (word: string): boolean => isCourtesy(word) || leads.has(word)

const leads = wordSet('that this down for my in to me a it of today as')
