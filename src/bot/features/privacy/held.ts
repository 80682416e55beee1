import type { Holding } from '../../../store/people/holdings.ts'

type Held = {
  readonly name: string
  readonly kept: string
  /** Where it is not the person alone. */
  readonly readers?: string
}

/** What is kept about a person: how each kind is called, who can read it, and for how long it is there. */
export const held: Readonly<Record<Holding['kind'], Held>> = {
  questions: {
    name: 'How often you asked something this month, counted without your name',
    kept: 'until the month is over',
    readers: 'nobody',
  },
  profile: { name: 'Levels, goals, settings', kept: 'until you delete everything' },
  notes: { name: 'Notes', kept: 'until you delete them' },
  'deleted-notes': { name: 'Deleted notes', kept: '10 minutes, for undo' },
  'note-versions': { name: 'Earlier versions of notes', kept: 'as long as the note' },
  ratings: { name: 'Ratings', kept: 'until you delete everything' },
  cases: { name: 'Cases for promotion', kept: 'until you delete everything' },
  'case-versions': { name: 'Earlier versions of cases', kept: 'as long as the case' },
  canvases: {
    name: 'Where the canvases of your cases are',
    kept: 'until you delete them',
    readers: 'whoever runs me, but not the words',
  },
  agenda: { name: 'Questions for your 1:1', kept: 'until you delete everything' },
  schedules: {
    name: 'Nudges, reminders and recaps',
    kept: 'until you stop them',
    readers: 'you; whoever runs me, the times',
  },
  nudges: { name: 'When nudges were sent', kept: '90 days', readers: 'whoever runs me, but not the words' },
  posts: {
    name: 'That you posted an answer',
    kept: '30 days',
    readers: 'whoever runs me, but not the words',
  },
  news: {
    name: 'News that you were told of',
    kept: 'until you delete everything',
    readers: 'whoever runs me, the time',
  },
  conversations: {
    name: 'What you asked about last, without your words',
    kept: '30 minutes',
    readers: 'whoever runs me, but not the words',
  },
  feedback: {
    name: 'Your votes on answers, and why',
    kept: '180 days',
    readers: 'whoever runs me, without your name',
  },
  'unanswered-words': {
    name: 'Words I didn’t understand, that you share',
    kept: '90 days',
    readers: 'whoever runs me, without your name',
  },
  'word-consent': {
    name: 'Whether you share such words',
    kept: 'until you delete everything',
    readers: 'whoever runs me, but not the words',
  },
  greeting: {
    name: 'That we have met',
    kept: 'until you delete everything',
    readers: 'whoever runs me, but not the words',
  },
  undo: {
    name: 'Your last changes',
    kept: '10 minutes, for undo',
    readers: 'you; whoever runs me, the times',
  },
  'in-hand': {
    name: 'Messages I’m answering',
    kept: 'until they are answered',
    readers: 'whoever runs me, the time',
  },
  drafts: { name: 'Documents that you didn’t publish yet', kept: '24 hours' },
  published: {
    name: 'That you published a document',
    kept: 'until you delete everything',
    readers: 'who may publish here; whoever runs me, but not the words',
  },
  'taken-back': {
    name: 'That you took one back',
    kept: 'until you delete everything',
    readers: 'whoever runs me, but not the words',
  },
  shares: {
    name: 'What you show others',
    kept: 'until you take it back, or it ends',
    readers: 'you and who you show it to; whoever runs me, but not the words',
  },
  previews: { name: 'Previews of what you didn’t show or ask', kept: 'a day' },
  'shown-to-me': {
    name: 'What others show you',
    kept: 'until they take it back, or it ends',
    readers: 'who shows it and you; whoever runs me, but not the words',
  },
  comments: {
    name: 'Your comments on what is shown',
    kept: 'as long as it is shown',
    readers: 'you and who shows it; whoever runs me, but not the words',
  },
  'share-ratings': {
    name: 'Your ratings of what is shown',
    kept: 'as long as it is shown',
    readers: 'you, and who shows it or is shown it; whoever runs me, but not the words',
  },
  notices: {
    name: 'Where I told you of what is shown',
    kept: 'as long as it is shown',
    readers: 'whoever runs me, but not the words',
  },
  told: {
    name: 'That I told others of what you show or say',
    kept: 'two days',
    readers: 'whoever runs me, but not the words',
  },
  'told-me': {
    name: 'That I told you of what others show, say or ask, not who; it stays if they delete everything',
    kept: 'one day; a request, a week',
    readers: 'whoever runs me, but not the words',
  },
  asks: {
    name: 'Who you asked to confirm notes, and with which words',
    kept: '90 days; the words, until they are answered, 30 days at most',
    readers: 'you and who you asked; whoever runs me, but not the words',
  },
  'asked-of-me': { name: 'Who asked you to', kept: '90 days', readers: 'whoever runs me, but not the words' },
  confirmations: {
    name: 'What you confirmed',
    kept: 'until you take it back, or the note goes',
    readers: 'you and who asked; whoever runs me, but not the words',
  },
  confirmed: {
    name: 'What others confirmed of yours',
    kept: 'until they take it back',
    readers: 'you and who said it; whoever runs me, but not the words',
  },
  installed: {
    name: 'That you added me to this workspace',
    kept: 'until I’m removed, and 30 days',
    readers: 'whoever runs me, but not the words',
  },
  apart: {
    name: 'That you keep something in a workspace, too, which joined your organization',
    kept: 'until you put it together, or delete everything',
    readers: 'whoever runs me, but not the words',
  },
  left: {
    name: 'That you had left this workspace',
    kept: 'until I notice that you’re back',
    readers: 'whoever runs me, but not the words',
  },
  unasked: {
    name: 'That you don’t want to be asked',
    kept: 'until you change it',
    readers: 'whoever runs me, but not the words',
  },
}
