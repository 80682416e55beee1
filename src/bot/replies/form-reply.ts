import type { AskerReply } from '../answer.ts'
import type { Asks } from '../features/features.ts'
import type { Form } from '../form.ts'

/** A form that could not open by itself: a button does. */
export const formReply = (form: Form, asks: Asks): AskerReply => ({
  for: 'asker',
  form,
  summary: `${form.title}: press the button to open the form.`,
  parts: [{ kind: 'choices', choices: [{ label: 'Open Form', asks, main: true }] }],
  // A yes asks for it once more: only a press can open it.
  offers: [{ label: 'Open Form', asks }],
})
