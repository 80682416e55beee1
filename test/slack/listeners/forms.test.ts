import { expect, test } from 'vitest'
import type { Form } from '../../../src/bot/form.ts'
import { submissionOf, viewOf } from '../../../src/slack/listeners/forms.ts'

const id = '00000000-0000-7000-8000-0000000000bb'
const view = (private_metadata: string, callback_id = 'form:note') => ({
  callback_id,
  private_metadata,
  state: { values: { what: { value: { value: 'Words' } } } },
})

/** What the log would show of it. */
function refusal(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    return error instanceof Error ? `${error.message} ${error.stack}` : ''
  }
  throw new Error('It was taken.')
}

test('a form brings back what it was given to keep: ids, moments and days', () => {
  const keep = { origin: id, note: id, seen: '2026-11-22T12:00:00.000Z', from: '2026-12-03' }
  expect(submissionOf(view(JSON.stringify(keep)))).toEqual({ id: 'note', keep, values: { what: 'Words' } })
})

test.each([
  ['nothing', ''],
  ['words', 'MARK of nobody'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a thing in a thing', '{"origin":{"MARK":1}}'],
  ['words for an id', '{"origin":"MARK"}'],
  ['more than an id', JSON.stringify({ origin: `${id}${'0'.repeat(3_000)}` })],
])('one that brings back %s is refused, and the error repeats none of it', (_, metadata) => {
  expect(refusal(() => submissionOf(view(metadata)))).not.toContain('MARK')
})

test.each(['form:', 'form:packet', 'form:constructor', 'form:noteMARK'])(
  '%s is no form of ours',
  (callback) => {
    expect(refusal(() => submissionOf(view('{}', callback)))).not.toContain('MARK')
  },
)

test('an option that Slack takes for none costs no form', () => {
  const options = ['fits', 'x'.repeat(151)].map((value) => ({ value, label: value }))
  const both = { options, label: 'Label' }
  const form: Form = {
    id: 'note',
    title: 'Title',
    submit: 'Save',
    keep: {},
    fields: [
      { ...both, kind: 'choices', name: 'several', initial: options.map(({ value }) => value) },
      { ...both, kind: 'choice', name: 'one', initial: options[1]?.value },
    ],
  }
  expect(JSON.stringify(viewOf(form))).toContain('"value":"fits"')
  expect(JSON.stringify(viewOf(form))).not.toContain('"value":"xxx')
})
