import { wordSet } from '../words/word-set.ts'

// Words of jobs and ranks, in any organisation.

export const titles = wordSet('director vp svp evp avp president ceo cto coo intern')
export const gradings = wordSet('senior sr associate managing executive vice assistant deputy')
export const ranks = wordSet('junior jr senior sr staff principal lead associate distinguished chief mid')
export const roles = wordSet(
  'engineer developer designer analyst consultant scientist nurse architect manager specialist accountant researcher writer recruiter director editor teacher programmer administrator technician coordinator supervisor',
)
