import { spelled } from './spelled.ts'

/** Names that say what stands in a list, not what it is about. */
export const structural =
  /^(levels?|grades?|ladder|topics?|themes?|dimensions?|competenc(y|ies)|competences|areas?|pillars?|categor(y|ies)|tracks?|skills?|content|criteria|criterion|example_?criteria|examples?|items?|points?|behaviou?rs?|expectations?|statements?|requirements?|details|text|values?|summary|description|definition|body|indicators?|signals?|milestones?|stages?|steps?)$/i
/** A list, or names, of levels. */
export const ofLevels = /^(levels?|grades?|ranks?)$/i
/** Names of what is asked. */
export const stating =
  /^(text|details?|body|content|criteria|criterion|example|statement|expectations?|requirements?)$/i
/** Names of what is told of it. */
export const describing = /^(summary|description|definition|overview|about|intro(duction)?|tagline)$/i
/** Names of its id, which no person reads. */
export const identifying = /^(id|key|slug)$/i
/** Names of its own name, the first before the others. */
export const naming = ['title', 'name', 'label', 'heading', 'displayName', 'display_name'] as const
/** Names of what is not wanted: nobody is asked for that. */
export const opposed =
  /^(in-?effective|negative|anti[-_ ]?patterns?|counter[-_ ]?(examples?|indicators?)|contra[-_ ]?indicators?|red[-_ ]?flags?|not|do(es)?[-_ ]?not|don.?ts?|poor|unwanted)([-_ ]?(behaviou?rs?|indicators?|examples?))?$/i

/** `levels` -> `level`: the word for each in a list of steps. */
export const stepIn = (key: string): string | undefined =>
  /^(milestone|level|stage|step|grade)s?$/i.exec(key)?.[1]

/** What a key names; a number under `levels` is `Level 3`. */
export function titleOf(key: string, under: string): string {
  const step = /^\d{1,2}$/.test(key) ? stepIn(under) : undefined
  return step === undefined ? spelled(key) : spelled(`${step} ${key}`)
}
