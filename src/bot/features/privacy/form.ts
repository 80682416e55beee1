/** The word that has to be typed to delete everything. */

import type { Form } from '../../form.ts'

export const eraseWord = 'DELETE'
export const eraseForm: Form = {
  id: 'erase',
  title: 'Delete everything',
  submit: 'Delete',
  keep: {},
  fields: [
    {
      kind: 'words',
      text: 'This deletes all your notes and their earlier versions, your ratings, cases, goals, questions for your 1:1, nudges, reminders, recaps and settings, at once and for good. What you show others is taken back, and what you confirmed goes too. Our messages and the files in them stay in Slack. Canvases that I made for you are deleted there. Export first if you may want your notes again.',
    },
    { kind: 'text', name: 'word', label: `Type ${eraseWord} to confirm` },
  ],
}
