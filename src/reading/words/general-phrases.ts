import type { Phrase } from '../names/name-index.ts'

const phrase = (kind: Phrase['kind'], text: string): Phrase => ({ kind, id: '', text, strength: 'firm' })

const posting =
  'posting, job posting, job ad, job advert, advert, ad, vacancy, job description, job listing, job opening'
const guideline = 'guide, guideline, level guide'
const idiom =
  'deal with, dealing with, people in my role, other people, in practice, by the way, hiring manager, hr partner, hr partners, finance partner, legal partner, hr business partner, people partner, business partner hr, what is up, whats up, i can ask, can i ask'

/** Documents spoken of without a name, so that they can be taken back; and idioms, whose words mean nothing else. */
export const generalPhrases: readonly Phrase[] = [
  ...posting.split(', ').map((text) => phrase('posting', text)),
  ...guideline.split(', ').map((text) => phrase('guideline', text)),
  ...idiom.split(', ').map((text) => phrase('idiom', text)),
]
