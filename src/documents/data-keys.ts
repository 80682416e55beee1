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
