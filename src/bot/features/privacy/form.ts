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
      text: 'This deletes all your notes, their earlier versions, your ratings and your settings, at once and for good. Export first if you may want them again.',
    },
    { kind: 'text', name: 'word', label: `Type ${eraseWord} to confirm` },
  ],
}
