import type { Cues } from './tiers.ts'

/** How people ask what is loaded, and what is new in it. */
export const libraryCues: readonly Cues[] = [
  {
    kind: 'guidelines',
    command: `
      ^ =guidelines $, ^ list/all/<show> .. =guidelines $, what/which =guidelines be, what/which =guidelines do/have/can
      how many =guidelines, be there other/more =guidelines, be there another =guideline, other =guidelines`,
  },
  {
    kind: 'postings',
    command: `
      ^ =postings $, ^ list/all/<show> .. =postings $, what/which =postings be/do/have, how many =postings
      =postings .. open/closed/expired/left, what/which job be .. open/advertised, open =postings, job =postings $`,
  },
  {
    kind: 'changes',
    command: `
      ^ =changes $, ^ =changes .. version, changelog, change log, =version history, previous/earlier/last/old =version .. guide/guideline
      new =version of .. guide/guideline, new in .. =version, guide/guideline .. =version .. change/differ/new
      change .. =version, =version .. change/differ, between =version, what be new in .. guide/guideline
      ^ =changes, have .. guide/guideline changed/=changed, =changed in .. guide/guideline, changes in/to .. guide/guideline`,
  },
]
