import type { AskerAnswer } from '../answer.ts'
import type { Form } from '../form.ts'

/** A form that could not open by itself: a button does. */
export const formReply = (form: Form, says: string): AskerAnswer => ({
  for: 'asker',
  form,
  summary: `${form.title}: press the button to open the form.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Open the form', says, main: true }] }],
})
